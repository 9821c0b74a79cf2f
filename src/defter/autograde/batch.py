"""An assignment of a whole class: judged by many, recorded by one, taken up again where it was left."""

from collections.abc import Callable, Iterator
from contextlib import chdir
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from sqlalchemy import create_engine

from defter.autograde.changes import Change, changes, read_scores
from defter.autograde.pool import Failed, Pool, judge_all
from defter.autograde.recorded import read_recorded, why_again, write_recorded
from defter.autograde.recorder import Submission, make_recorder
from defter.autograde.store import Store
from defter.autograde.transaction import one_transaction
from defter.course import Course
from defter.errors import DefterError
from defter.examiner import Result, Task, key_of
from defter.sandbox import check_sandbox

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
    #: The scores that aren't what they were.
    changes: tuple[Change, ...] = ()


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


def autograde(
    course: Course,
    assignment: str,
    pool: Pool,
    *,
    student: str = "*",
    force: bool = False,
    dry_run: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
) -> Iterator[Outcome]:
    """Grade the submissions of an assignment that have changed since they were graded, all of them with `force`.

    Each is recorded as soon as it is judged. Ended at any moment, the next run goes on from there. A `dry_run`
    judges, and records nothing. Raises DefterError if nothing can be graded.

        for outcome in autograde(course, "hw1", LocalPool()):
            print(outcome.student, outcome.what, outcome.reason)
    """
    if assignment not in course.assignments:
        names = ", ".join(course.assignments)
        raise DefterError(f"course.toml has no assignment {assignment!r}; it has {names}")
    check_sandbox()
    with chdir(course.folder):  # where nbgrader finds the course
        yield from _Batch(course, assignment, pool, force, dry_run, progress).run(student)


class _Batch:
    """One run over the submissions of an assignment."""

    def __init__(
        self,
        course: Course,
        assignment: str,
        pool: Pool,
        force: bool,
        dry_run: bool,
        progress: Callable[[Progress], None],
    ) -> None:
        self.pool, self.force, self.dry_run, self.show = pool, force, dry_run, progress
        self.url, self.assignment = course.database_url, assignment
        self.recorder = make_recorder(course, assignment)
        self.store = Store(course.folder / STORE)
        with create_engine(self.url).connect() as connection:
            self.recorded = read_recorded(connection, assignment)
            self.scores = read_scores(connection, assignment)
        self.progress = Progress()
        #: By the key of a task that is under way: the submissions, all alike, that wait for it.
        self.waiting: dict[str, list[tuple[_Open, str]]] = {}
        self.done: list[Outcome] = []

    def run(self, student: str) -> Iterator[Outcome]:
        """Judge what has changed, and settle it."""
        submissions = self.recorder.submissions(student)
        self.progress.total = len(submissions)
        self.show(self.progress)
        for key, answer in judge_all(self._tasks(submissions), self.pool, self._running):
            for found, notebook in self.waiting.pop(key):
                self._take(found, notebook, answer)
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

    def _tasks(self, submissions: list[Submission]) -> Iterator[tuple[str, bytes]]:
        """What has to be judged, by its key; what needn't is settled on the way."""
        for submission in submissions:
            try:
                with one_transaction(self.url, write=False):
                    tasks = self.recorder.tasks(submission)
            except Exception as error:  # whatever nbgrader makes of what a student has sent
                self._fail(submission, error)
                continue
            found = self._open(submission, tasks)
            if found is None:
                self.done.append(Outcome(submission.student, "unchanged"))
                continue
            if not found.missing:
                self._close(found)
            for name in sorted(found.missing):
                key = key_of(found.parts[name])
                self.waiting.setdefault(key, []).append((found, name))
                if len(self.waiting[key]) == 1:
                    yield key, tasks[name].to_bytes()

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
        if found.failed:
            self._fail(found.submission, found.failed)
            return
        student = found.submission.student
        try:
            if not self.dry_run:
                self._record(found)
        except Exception as error:  # of nbgrader's or of the database's: the others go on
            self._fail(found.submission, error)
            return
        remarks, changed = [], []
        for name, result in found.results.items():
            remarks += _remarks(result)
            changed += changes(self.scores, student, Path(name).stem, result.verdicts.tests)
        self.done.append(Outcome(student, "graded", found.reason, tuple(remarks), tuple(changed)))

    def _record(self, found: _Open) -> None:
        with one_transaction(self.url, write=True) as connection:
            self.recorder.record(found.submission, found.results)
            if all(result.is_final for result in found.results.values()):
                write_recorded(connection, self.assignment, found.submission.student, found.parts)

    def _fail(self, submission: Submission, error: object) -> None:
        reason = " ".join(str(error).split()) or type(error).__name__
        self.done.append(Outcome(submission.student, "failed", reason[:500]))


def _remarks(result: Result) -> list[str]:
    broken = [verdict.test for verdict in result.verdicts.tests if verdict.outcome == "infrastructure"]
    return [*result.verdicts.notes, *(f"{test} could not be judged; a person has to" for test in broken)]
