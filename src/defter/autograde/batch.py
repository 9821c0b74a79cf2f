"""An assignment of a whole class: judged by many, recorded by one, taken up again where it was left."""

from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from sqlalchemy import create_engine

from defter.autograde.pool import Failed, Pool, judge_all
from defter.autograde.recorded import read_recorded, why_again, write_recorded
from defter.autograde.recorder import Submission, make_recorder
from defter.autograde.store import Store
from defter.autograde.transaction import one_transaction
from defter.course import Course
from defter.errors import DefterError
from defter.examiner import Result, Task, check_sandbox, key_of

#: Beside the gradebook: judging may be done again at any time, so nothing is lost with it.
STORE = Path(".defter") / "results"

What = Literal["graded", "unchanged", "failed"]


@dataclass(frozen=True)
class Outcome:
    """What became of one submission. Failed is what couldn't be graded: a person has to look at it."""

    student: str
    what: What
    #: Why it failed or was graded again.
    reason: str = ""
    #: What a person should look at although it was graded.
    remarks: tuple[str, ...] = ()


@dataclass
class Progress:
    """How far a run is, for whoever shows it."""

    total: int = 0
    running: int = 0
    done: int = 0
    failed: int = 0


@dataclass
class _Open:
    """A submission whose notebooks aren't all judged yet."""

    submission: Submission
    parts: dict[str, dict[str, str]]
    reason: str
    missing: set[str]
    results: dict[str, Result] = field(default_factory=dict)
    failed: str = ""


#: What is done with the results of a submission, and the digests of what they depend on.
Settle = Callable[[Submission, dict[str, Result], dict[str, dict[str, str]]], None]


def autograde(
    course: Course,
    assignment: str,
    pool: Pool,
    *,
    student: str = "*",
    force: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
) -> Iterator[Outcome]:
    """Grade the submissions of an assignment that have changed since they were graded, all of them with `force`.

    Each is recorded as soon as it is judged. Ended at any moment, the next run goes on from there.
    Raises DefterError if nothing can be graded.

        for outcome in autograde(course, "hw1", LocalPool()):
            print(outcome.student, outcome.what, outcome.reason)
    """

    def record(submission: Submission, results: dict[str, Result], parts: dict[str, dict[str, str]]) -> None:
        with one_transaction(course.database_url) as connection:
            batch.recorder.record(submission, results)
            if all(result.is_final for result in results.values()):
                write_recorded(connection, assignment, submission.student, parts)

    with _ready(course, assignment):
        batch = Batch(course, assignment, pool, record, force=force, progress=progress)
        yield from batch.run(student)


@contextmanager
def _ready(course: Course, assignment: str) -> Iterator[None]:
    """Where nbgrader finds the course."""
    if assignment not in course.assignments:
        names = ", ".join(course.assignments)
        raise DefterError(f"course.toml has no assignment {assignment!r}; it has {names}")
    check_sandbox()
    with chdir(course.folder):
        yield


class Batch:
    """One run over the submissions of an assignment."""

    def __init__(
        self,
        course: Course,
        assignment: str,
        pool: Pool,
        settle: Settle,
        *,
        force: bool = False,
        progress: Callable[[Progress], None] = lambda _: None,
    ) -> None:
        self.pool, self.settle, self.force, self.show = pool, settle, force, progress
        self.recorder = make_recorder(course, assignment)
        self.store = Store(course.folder / STORE)
        with create_engine(course.database_url).connect() as connection:
            self.recorded = read_recorded(connection, assignment)
        self.progress = Progress()
        self.open: dict[str, _Open] = {}
        self.done: list[Outcome] = []

    def run(self, student: str) -> Iterator[Outcome]:
        """Judge what has changed, and settle it."""
        submissions = self.recorder.submissions(student)
        self.progress.total = len(submissions)
        self.show(self.progress)
        for (whose, notebook), answer in judge_all(self._tasks(submissions), self.pool, self._running):
            self._take(self.open[whose], notebook, answer)
            yield from self._finished()
        yield from self._finished()

    def _running(self, number: int) -> None:
        self.progress.running = number
        self.show(self.progress)

    def _finished(self) -> Iterator[Outcome]:
        done, self.done = self.done, []
        for outcome in done:
            self.progress.done += 1
            self.progress.failed += outcome.what == "failed"
            self.show(self.progress)
            yield outcome

    def _tasks(self, submissions: list[Submission]) -> Iterator[tuple[tuple[str, str], bytes]]:
        """What has to be judged; what needn't is settled on the way."""
        for submission in submissions:
            try:
                tasks = self.recorder.tasks(submission)
            except Exception as error:  # whatever nbgrader makes of what a student has sent
                self._fail(submission, error)
                continue
            found = self._open(submission, tasks)
            if found is None:
                self.done.append(Outcome(submission.student, "unchanged"))
                continue
            self.open[submission.student] = found
            for name in sorted(found.missing):
                yield (submission.student, name), tasks[name].to_bytes()
            if not tasks.keys() - found.results.keys():
                self._close(found)

    def _open(self, submission: Submission, tasks: dict[str, Task]) -> _Open | None:
        """What is left to do; None if nothing is."""
        parts = {name: task.parts() for name, task in tasks.items()}
        before = self.recorded.get(submission.student, {})
        changed = why_again(parts, before)
        is_there = all((self.recorder.destination(submission) / Path(name).name).exists() for name in tasks)
        if not (changed or self.force) and is_there:
            return None
        stored = {} if self.force else {name: self.store.get(key_of(found)) for name, found in parts.items()}
        results = {name: result for name, result in stored.items() if result is not None}
        if not before:
            reason = ""
        elif changed:
            reason = f"{', '.join(changed)} changed"
        else:
            reason = "forced" if self.force else "its autograded notebook was gone"
        return _Open(submission, parts, reason, set(tasks) - set(results), results)

    def _take(self, found: _Open, notebook: str, answer: bytes | Failed) -> None:
        found.missing.discard(notebook)
        if isinstance(answer, Failed):
            found.failed = str(answer)
        else:
            result = found.results[notebook] = Result.from_bytes(answer)
            if result.is_final:
                self.store.put(key_of(found.parts[notebook]), result)
        if not found.missing:
            self._close(found)

    def _close(self, found: _Open) -> None:
        del self.open[found.submission.student]
        if found.failed:
            self._fail(found.submission, found.failed)
            return
        try:
            self.settle(found.submission, found.results, found.parts)
        except Exception as error:  # of nbgrader's or of the database's: the others go on
            self._fail(found.submission, error)
        else:
            remarks = [remark for result in found.results.values() for remark in _remarks(result)]
            self.done.append(Outcome(found.submission.student, "graded", found.reason, tuple(remarks)))

    def _fail(self, submission: Submission, error: object) -> None:
        reason = " ".join(str(error).split()) or type(error).__name__
        self.done.append(Outcome(submission.student, "failed", reason[:500]))


def _remarks(result: Result) -> list[str]:
    broken = [verdict.test for verdict in result.verdicts.tests if verdict.outcome == "infrastructure"]
    return [*result.verdicts.notes, *(f"{test} could not be judged; a person has to" for test in broken)]
