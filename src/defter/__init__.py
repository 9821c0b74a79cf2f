"""defter: a graduate course on top of nbgrader, with a gradebook of the whole course."""

__version__ = "0.1.0"
