"""What nbgrader is told of the exchange."""

from traitlets.config import Config

_VERBS = {
    "fetch_assignment": "FetchAssignment",
    "fetch_feedback": "FetchFeedback",
    "release_assignment": "ReleaseAssignment",
    "release_feedback": "ReleaseFeedback",
    "list": "List",
    "submit": "Submit",
    "collect": "Collect",
}


def exchange_settings() -> Config:
    """For the course and for its students alike, to be merged into nbgrader's configuration."""
    c = Config()
    for verb, name in _VERBS.items():
        setattr(c.ExchangeFactory, verb, f"defter.exchange.plugins.{name}")
    return c
