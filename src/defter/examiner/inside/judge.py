"""The examiner's process: runs locked cells for itself, and judges test cells against forks of the student's kernel."""

import ast
import builtins
import contextlib
import socket
import sys
import time
import warnings
from typing import Any

from .elsewhere import teach_libraries
from .examiner import Examiner, Lost, Student
from .kernel import Kernel, begin
from .libraries import numpy, torch
from .shell import SHELL, Output
from .standin import is_subclass

_MOST_TEXT = 20_000


class _Builtins(dict[str, Any]):
    """The built-in names, and behind them those of the student's notebook."""

    def __init__(self) -> None:
        super().__init__(vars(builtins))
        self["issubclass"] = is_subclass
        self["globals"] = self.namespace
        self.peer: Examiner | None = None

    def __missing__(self, name: str) -> Any:
        if self.peer is not None:
            try:
                return self.peer.name(name)
            except NameError:
                raise KeyError(name) from None
        return vars(builtins)[name]

    def namespace(self) -> Any:
        """`globals()` of a test: the names of both."""
        return SHELL.user_ns


class _Names(dict[str, Any]):
    """The names that a test cell binds and deletes: the examiner's, and some of the student's notebook."""

    def __init__(self, names: dict[str, Any], peer: Examiner) -> None:
        self.names, self.peer = names, peer

    def __getitem__(self, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        try:
            return self.peer.name(name) if name in self.peer.owned else self.names[name]
        except NameError:
            raise KeyError(name) from None

    def __setitem__(self, name: str, value: Any) -> None:
        self.names[name] = value

    def __delitem__(self, name: str) -> None:
        if name in self.peer.owned:
            self.peer.ask("unbind", name)
            self.peer.bound.pop(name, None)
            self.peer.known.pop(name, None)
            self.names.pop(name, None)
        else:
            del self.names[name]

    def __contains__(self, name: object) -> bool:
        return self.get(str(name), self) is not self

    def get(self, name: str, default: Any = None) -> Any:
        try:
            return self[name]
        except KeyError:
            return default

    def update(self, *arguments: Any, **keywords: Any) -> None:
        self.names.update(*arguments, **keywords)

    def pop(self, name: str, *default: Any) -> Any:
        return self.names.pop(name, *default)

    def setdefault(self, name: str, default: Any = None) -> Any:
        return self.names.setdefault(name, default)


class Judge(Kernel):
    """The examiner's process. Only the instructor's code runs here."""

    def __init__(self, channel: socket.socket) -> None:
        super().__init__(channel)
        self.names: dict[str, Any] = SHELL.user_module.__dict__
        self.builtins = self.names["__builtins__"] = _Builtins()
        self.error: BaseException | None = None
        self.names["__getattr__"] = self._main_attribute
        teach_libraries(lambda: self.builtins.peer)

    def emit(self, output: Output) -> None:
        """Send an output, with what the student's side says of an error."""
        if output["output_type"] == "error":
            found = sys.exc_info()[1]
            where = getattr(found, "__dict__", {}).get("_defter_where")
            if isinstance(where, str):
                output["traceback"] = [*output["traceback"], "", "In the student's kernel:", where[-_MOST_TEXT:]]
        super().emit(output)

    def _main_attribute(self, name: str) -> Any:
        """An attribute of `__main__` that isn't the examiner's: of the student's notebook."""
        peer = self.builtins.peer
        if peer is not None and name in peer.owned:
            with contextlib.suppress(NameError):
                return peer.name(name)
        raise AttributeError(f"module '__main__' has no attribute {name!r}")

    def do_locked(self, source: str, names: list[str]) -> dict[str, Any]:
        """Run a cell that needs nothing of the student's; if it does after all, none of its names is left."""
        began = time.process_time()
        if not self.do_run(source)["ok"]:
            self._disown(names)
        return {"cpu_s": time.process_time() - began}

    def _disown(self, names: list[str]) -> None:
        for name in names:
            self.names.pop(name, None)
            self.builtins.pop(name, None)

    def do_judge(self, descriptor: int, source: str, owned: list[str], given: list[str]) -> dict[str, Any]:
        """Run a test cell. `owned` are the names of the student's, `given` those that both sides have."""
        began = time.process_time()
        self._disown(owned)
        before = {name: self.names[name] for name in given if name in self.names}
        peer = None
        modes = _modes()
        try:
            peer = Examiner(socket.socket(fileno=descriptor), self.names, frozenset(owned))
            peer.bound = dict(before)
            peer.watched = (*owned, *before)
            found = self._run(peer, source)
        except Lost as lost:
            found = {"outcome": "lost", "text": str(lost)}
        except Exception as error:  # the student's side answered the first question with an error
            found = {"outcome": "failed", "by_student": True, "ename": type(error).__name__, "text": _text(error)}
        if peer is not None:
            if peer.lost:
                found = {"outcome": "lost", "text": peer.lost}
            peer.end()
        _restore(*modes)
        self._disown(owned)
        self.names.update(before)
        self.names.pop("student", None)
        return found | {"cpu_s": time.process_time() - began}

    def _run(self, peer: Examiner, source: str) -> dict[str, Any]:
        self.builtins.peer = peer
        self.names["student"] = Student(peer)
        for name in peer.owned:
            self.builtins.pop(name, None)  # a name of the student's may be a built-in one, too
        SHELL.user_ns = _Names(self.names, peer)
        try:
            ran = SHELL.run_cell(source, store_history=False)
        finally:
            SHELL.user_ns = self.names
            self.builtins.peer = None
            for name in peer.owned:
                if hasattr(builtins, name):
                    self.builtins[name] = getattr(builtins, name)
        error = ran.error_before_exec or ran.error_in_exec
        if error is None:
            return {"outcome": "passed"} | _score(ran.result, source)
        where = getattr(error, "__dict__", {})
        by_student = "_defter_text" in where or (
            isinstance(error, NameError) and getattr(error, "name", None) in peer.owned
        )
        return {
            "outcome": "interrupted" if isinstance(error, KeyboardInterrupt) and not by_student else "failed",
            "by_student": by_student,
            "ename": type(error).__name__,
            "text": _text(error),
            "hint": "" if by_student else _said(error, "hint"),
            "property": "" if by_student else _said(error, "property"),
        }


def _modes() -> tuple[Any, ...]:
    """What libraries can be set to: neither a test nor the student's code sets it for the next test."""
    grad = (torch.is_grad_enabled(), torch.get_default_dtype()) if torch is not None else None
    return numpy.geterr() if numpy is not None else None, grad, warnings.filters[:]


def _restore(errors: Any, grad: Any, filters: Any) -> None:
    if errors is not None:
        numpy.seterr(**errors)
    if grad is not None:
        torch.set_grad_enabled(grad[0])
        torch.set_default_dtype(grad[1])
    warnings.filters[:] = filters  # type: ignore[index]


def _text(error: BaseException) -> str:
    text = str(error)[:_MOST_TEXT]
    if isinstance(error, FileNotFoundError):
        text += " (a test and the student's code have folders of their own: write student.open, student.pathlib)"
    return text


def _score(value: Any, source: str) -> dict[str, Any]:
    """A test cell's last value, if it is a number. What should be one, and isn't, is no pass."""
    if isinstance(value, bool):
        return {}
    if isinstance(value, int | float) or (numpy is not None and isinstance(value, numpy.integer | numpy.floating)):
        if -1e6 < value < 1e6:  # neither infinite nor nan
            return {"score": float(value)}
    elif value is None or not _computes(source):
        return {}
    return {
        "outcome": "failed",
        "by_student": False,
        "ename": "ScoreError",
        "text": f"no score: a {type(value).__name__}",
    }


def _computes(source: str) -> bool:
    """Whether a cell's last line is arithmetic, as for partial credit; other values are looked at and forgotten."""
    last = ast.parse(SHELL.transform_cell(source)).body[-1:]
    value = last[0].value if last and isinstance(last[0], ast.Expr) else None
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        return value.func.id in ("sum", "min", "max", "round", "float", "int", "len", "abs")
    return isinstance(value, ast.BinOp | ast.UnaryOp | ast.IfExp)


def _said(error: BaseException, name: str) -> str:
    text = getattr(error, name, "")
    return text[:_MOST_TEXT] if isinstance(text, str) else ""


def main(_: Any, descriptors: list[int]) -> None:
    """Be an examiner."""
    Judge(begin(descriptors)).serve()
