"""One submission judged: its own cells first, then the tests, each against a copy of the student's kernel.

The tests come in two rounds, after the last of the student's own cells. The first runs what the student has of
them, and what comes of it may be shown. The second runs them whole: what a student's code has seen in it can't
get into anything that is shown.
"""

import signal
import socket
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from defter.examiner.channel import Channel, Died
from defter.examiner.plan import Given, Plan, Test
from defter.examiner.student_run import (
    Clock,
    Collector,
    Limit,
    Output,
    Patience,
    StudentRun,
    error_output,
    fork,
    launch,
)
from defter.examiner.verdicts import Outcome, Verdict
from defter.sandbox import Container

JUDGE = "judging.judge"
#: How often a test is tried when the examiner itself breaks.
_MOST_TRIES = 2


@dataclass
class Judged:
    """What one run of a test's text came to."""

    outcome: Outcome
    score: float
    outputs: list[Output]
    text: str = ""
    property: str = ""
    hint: str = ""
    cpu_s: float = 0.0
    memory: int = 0


class _Broken(Exception):
    """The examiner's process is gone."""


class Session:
    """The examiner of one submission, over the kernels that `run_student` has left."""

    def __init__(
        self,
        container: Container,
        examiner: Container,
        plan: Plan,
        run: StudentRun,
        patience: Patience,
        files: Mapping[str, bytes],
    ) -> None:
        self.container, self.examiner = container, examiner
        self.plan, self.run, self.patience = plan, run, patience
        self.judge: Channel | None = None
        self.files = files

    def verdicts(self, own_cells: Mapping[str, str], *, follow_through: bool) -> Iterable[tuple[Verdict, list[Output]]]:
        """Each test's verdict, with the outputs for the instructor. `own_cells` are the student's solutions."""
        shown = self._round(lambda test: self._judge(test, test.released))
        failed: list[str] = []

        def whole(test: Test) -> Judged | None:
            judged: Judged | None = shown[test.name]
            if test.is_hidden:
                judged = self._judge(test, test.full)
            elif self.plan.is_needed_later(test):
                self._judge(test, test.full)
            before = [name for name in self.plan.solutions if name in failed and name != test.exercise]
            if judged and judged.score < test.points and before and follow_through and not test.same_kernel:
                cells = [self.plan.solutions[name] for name in before] + [own_cells.get(test.exercise, "")]
                again = self._judge(test, test.full, cells)
                if again.score > judged.score:
                    followed.add(test.name)
                    judged = again
            if judged and judged.score < test.points and test.exercise not in failed:
                failed.append(test.exercise)
            return judged

        followed: set[str] = set()
        found = self._round(whole)
        for test in self.plan.tests:
            yield _verdict(test, shown[test.name], found[test.name], test.name in followed), found[test.name].outputs

    def _round(self, judge: Callable[[Test], Judged | None]) -> dict[str, Judged]:
        """Go through the plan with a fresh examiner."""
        done: dict[str, Judged] = {}
        tries: dict[str, int] = {}
        while True:
            self._begin()
            try:
                for step in self.plan.steps:
                    if isinstance(step, Given):
                        self._give(step)
                    elif step.name not in done:
                        try:
                            found = judge(step)
                        except (Died, _Broken) as error:
                            tries[step.name] = tries.get(step.name, 0) + 1
                            if tries[step.name] >= _MOST_TRIES:
                                done[step.name] = _nothing("infrastructure", f"the examiner broke: {error}")
                            raise _Broken from None
                        if found is not None:
                            done[step.name] = found
                return done
            except _Broken:
                continue
            finally:
                self._end()

    def _begin(self) -> None:
        self.judge = launch(self.examiner, JUDGE, self.files)

    def _end(self) -> None:
        if self.judge is not None:
            self.judge.close()
            self.judge = None
        self.examiner.end()

    def _give(self, step: Given) -> None:
        assert self.judge is not None
        clock = Clock(self.examiner, self.patience)
        try:
            self.judge.ask("locked", source=step.source, names=sorted(step.names.bound), tick=clock.tick)
        except (Died, Limit) as error:
            raise _Broken(str(error)) from None

    def _judge(self, test: Test, source: str, before: Iterable[str] = ()) -> Judged:
        """Judge a text of a test, in a copy of the student's kernel in which the cells `before` have run."""
        kernel = self.run.kernels.get(test.name)
        if kernel is None:
            return _nothing("died", "the student's kernel could not be kept for this test")
        outputs: list[Output] = []
        clock = Clock(self.container, self.patience)
        copy = None
        try:
            copy = fork(kernel, clock.tick)
            for cell in before:
                copy.ask("run", source=cell, tick=clock.tick)
            if test.same_kernel:
                found = _in_kernel(copy, source, clock, outputs, self.patience)
            else:
                found = self._in_examiner(test, source, copy, clock, outputs)
        except Limit as limit:
            found = _nothing_said(limit)
        except Died as error:
            found = {"outcome": "lost", "text": str(error)}
        finally:
            if copy is not None:
                copy.close()
            used = self.container.trim()
        if used.reason and found["outcome"] != "passed":
            found = _nothing_said(Limit(f"the limit on {used.reason}"))
        judged = _judged(test, found, outputs)
        judged.cpu_s, judged.memory = used.cpu_s + found.get("cpu_s", 0.0), used.memory
        return judged

    def _in_examiner(
        self, test: Test, source: str, copy: Channel, clock: Clock, outputs: list[Output]
    ) -> dict[str, Any]:
        assert self.judge is not None
        ours, theirs = socket.socketpair()
        with ours, theirs:
            copy.tell("serve", [theirs.fileno()])
            theirs.close()
            request = {"source": source, "owned": sorted(test.owned), "given": sorted(test.given)}
            self.judge.tell("judge", [ours.fileno()], **request)
        collect = Collector(outputs, self.patience.output)
        own = Clock(self.examiner, self.patience)

        def tick() -> None:
            clock.tick()
            own.tick()

        try:
            return self.judge.wait(output=collect, tick=tick)
        except Limit as limit:
            self.container.trim()  # the test sees that the student's side is gone, and ends
            self._stop_judge(collect)
            return _nothing_said(limit)
        except Died as error:
            raise _Broken(str(error)) from None

    def _stop_judge(self, collect: Collector) -> None:
        """Wait until a test has given up; interrupt one that doesn't."""
        assert self.judge is not None
        for number in (None, signal.SIGINT):
            if number is not None:
                self.examiner.signal(number)
            clock = Clock(self.examiner, Patience(cpu_s=2, wall_s=5))
            try:
                self.judge.wait(output=collect, tick=clock.tick)
                return
            except Limit:
                continue
            except Died as error:
                raise _Broken(str(error)) from None
        raise _Broken("a test could not be interrupted")


def _in_kernel(copy: Channel, source: str, clock: Clock, outputs: list[Output], patience: Patience) -> dict[str, Any]:
    """A test that opts out of the examiner runs as any cell of the student's does."""
    collect = Collector(outputs, patience.output)
    ran = copy.ask("run", source=source, output=collect, tick=clock.tick)
    errors = [output for output in outputs if output["output_type"] == "error"]
    if ran.get("ok") is True and not errors:
        return {"outcome": "passed"}
    return {"outcome": "failed", "text": errors[-1]["evalue"] if errors else "", "ename": "Error"}


def _nothing_said(limit: Limit) -> dict[str, Any]:
    text = str(limit)
    outcome = "memory" if text.endswith("memory") else "died" if text.endswith("processes") else "time"
    return {"outcome": outcome, "text": text}


def _nothing(outcome: Outcome, text: str) -> Judged:
    return Judged(outcome, 0.0, [error_output(_NAMES[outcome], text)], text)


#: What stands below a test cell that could not say anything itself.
_NAMES: dict[str, str] = {
    "time": "TimeLimit",
    "memory": "MemoryLimit",
    "died": "KernelDied",
    "failed": "ScoreError",
    "error": "StudentError",
    "infrastructure": "CouldNotBeJudged",
}


def _judged(test: Test, found: dict[str, Any], outputs: list[Output]) -> Judged:
    """What the examiner says, as a score and a verdict."""
    said = found["outcome"]
    text = str(found.get("text", ""))
    if said == "passed":
        score = found.get("score")
        points = test.points if score is None or score < 0 else float(score)
        if points > test.points:
            return _nothing("failed", f"the test came to {points:g}, more than its {test.points:g} points")
        outcome: Outcome = "passed" if points >= test.points else "failed"
        return Judged(outcome, points, outputs)
    if said == "failed":
        outcome = "error" if found.get("by_student") else "failed"
        message = f"{found.get('ename', 'Error')}: {text}" if text else str(found.get("ename", "Error"))
        return Judged(outcome, 0.0, outputs, message, found.get("property", ""), found.get("hint", ""))
    outcome = {"time": "time", "memory": "memory", "interrupted": "time"}.get(said, "died")  # type: ignore[assignment]
    if said == "lost" and "answered" in text:
        outcome = "error"
    kept = [output for output in outputs if output["output_type"] != "error"]
    return Judged(outcome, 0.0, [*kept, error_output(_NAMES[outcome], text)], text)


def _verdict(test: Test, shown: Judged, whole: Judged, followed: bool) -> Verdict:
    return Verdict(
        test=test.name,
        exercise=test.exercise,
        points=test.points,
        score=whole.score,
        outcome=whole.outcome,
        text=whole.text,
        property=whole.property,
        hint=whole.hint,
        hidden=test.is_hidden,
        visible_outcome=shown.outcome,
        visible_outputs=shown.outputs,
        follow_through=followed,
        forgeable=test.same_kernel,
        cpu_s=round(whole.cpu_s, 4),
        memory=whole.memory,
    )
