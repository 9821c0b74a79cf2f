"""The figures: each an SVG of matplotlib's, as an address that an <img> takes, so that a page is one file."""

import base64
import io
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib

matplotlib.use("svg")
from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

_STYLE: Any = {
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": "#888888",
    "axes.axisbelow": True,
    "axes.grid": True,
    "grid.color": "#e5e5e5",
    "svg.hashsalt": "defter",  # the same numbers give the same file
    "figure.constrained_layout.use": True,
}
_BLUE, _RED, _GREEN = "#4878a8", "#b5484e", "#5b9a68"
#: Inches: as wide as a phone, where ten points are still read.
_WIDTH = 4.6


def distribution(percents: Sequence[float], what: str) -> str:
    """How many students reached what, in steps of ten percent."""
    figure, axes = _new(2.4)
    axes.hist([min(value, 100) for value in percents], bins=range(0, 101, 10), color=_BLUE, edgecolor="white")
    axes.set(xlim=(0, 100), xticks=range(0, 101, 20), xlabel=f"{what}, percent", ylabel="students")
    _whole_numbers(axes)
    return _address(figure)


def bars(values: Mapping[str, float], label: str, *, limit: float | None = None) -> str:
    """A bar a name, from the top down. With `limit`, bars below it are red."""
    figure, axes = _new(0.7 + 0.24 * len(values))
    names = [name if len(name) <= 32 else f"{name[:31]}…" for name in values]
    colours = [_RED if limit is not None and value < limit else _BLUE for value in values.values()]
    places = range(len(names))
    axes.barh(places, list(values.values()), color=colours)
    axes.set_yticks(places, names)
    axes.invert_yaxis()
    axes.set(xlabel=label, xlim=(0, 100) if limit is not None else None)
    axes.grid(axis="y", visible=False)
    return _address(figure)


def columns(values: Mapping[str, int], label: str) -> str:
    """A column a name, with its number above it."""
    figure, axes = _new(2.2)
    drawn = axes.bar(list(values), list(values.values()), color=_BLUE)
    axes.bar_label(drawn)
    axes.set(ylabel=label)
    axes.grid(axis="x", visible=False)
    _whole_numbers(axes)
    return _address(figure)


def difficulty(passed: Sequence[float], discriminations: Sequence[float]) -> str:
    """Every test by how many pass it (percent) and how well it discriminates (-1 to 1)."""
    figure, axes = _new(2.6)
    colours = [_RED if value < 0.2 else _GREEN for value in discriminations]
    axes.scatter(passed, discriminations, c=colours, alpha=0.75, linewidths=0)
    axes.axhline(0.2, color="#888888", linewidth=0.8, linestyle="--")
    axes.set(xlim=(-3, 103), xlabel="students who pass, percent", ylabel="discrimination")
    return _address(figure)


def times(seconds: Sequence[float]) -> str:
    """How many submissions needed how much processor time."""
    figure, axes = _new(2.2)
    axes.hist(seconds, bins=min(30, max(5, len(seconds) // 4)), color=_BLUE, edgecolor="white")
    axes.set(xlabel="processor time of a submission's tests, seconds", ylabel="submissions", xlim=(0, None))
    _whole_numbers(axes)
    return _address(figure)


def handed_in(hours: Sequence[float]) -> str:
    """When submissions came, in days from when they were due, five days to either side at most."""
    figure, axes = _new(2.2)
    days = [max(-5.0, min(5.0, hour / 24)) for hour in hours]
    edges = [quarter / 4 for quarter in range(-20, 21)]
    axes.hist([day for day in days if day <= 0], bins=edges, color=_BLUE, edgecolor="white", label="in time")
    axes.hist([day for day in days if day > 0], bins=edges, color=_RED, edgecolor="white", label="late")
    axes.axvline(0, color="#333333", linewidth=1)
    axes.set(xlabel="days from the due date (beyond five: at five)", ylabel="submissions", xlim=(-5, 5))
    axes.legend(frameon=False)
    _whole_numbers(axes)
    return _address(figure)


def boxes(values: Mapping[str, Sequence[float]], label: str) -> str:
    """The median, the quartiles and the extremes of each."""
    figure, axes = _new(0.9 + 0.42 * len(values))
    axes.boxplot(
        list(values.values()),
        orientation="horizontal",
        tick_labels=list(values),
        medianprops={"color": _RED},
        flierprops={"markersize": 2},
    )
    axes.invert_yaxis()
    axes.set(xlabel=label, xlim=(-2, 102))
    axes.grid(axis="y", visible=False)
    return _address(figure)


def _new(height: float) -> tuple[Figure, Axes]:
    with pyplot.rc_context(_STYLE):
        figure = Figure(figsize=(_WIDTH, height), layout="constrained")
        return figure, figure.subplots()


def _whole_numbers(axes: Axes) -> None:
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))


def _address(figure: Figure) -> str:
    content = io.BytesIO()
    with pyplot.rc_context(_STYLE):
        figure.savefig(content, format="svg", metadata={"Date": None})
    return f"data:image/svg+xml;base64,{base64.b64encode(content.getvalue()).decode()}"
