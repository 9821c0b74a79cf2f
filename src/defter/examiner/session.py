"""One submission judged: its own cells first, then the tests, each against a copy of the student's kernel.

Nothing that a student's code has seen of a hidden test may get into anything that is shown. So the tests that the
student has whole are judged before the hidden ones. What a student sees of a hidden test that failed is what comes
of its released part: that is judged in a new kernel, in which nothing hidden was ever run; or, where making one
takes long, before all hidden tests.
"""

from collections.abc import Callable, Iterable, Mapping, Set

from defter.examiner.channel import Channel, Died
from defter.examiner.clock import Clock, Limit, Patience
from defter.examiner.copies import Copies
from defter.examiner.follow_through import FollowThrough
from defter.examiner.fresh import FreshExaminers
from defter.examiner.in_examiner import Broken, Sides, judge_in_examiner
from defter.examiner.judged import Judged, could_not, judge_in_kernel, judge_reply, limit_reached, verdict_of
from defter.examiner.outputs import Output
from defter.examiner.plan import Plan
from defter.examiner.steps import Given, Test
from defter.examiner.student_run import Place, StudentRun, fork
from defter.examiner.verdicts import Verdict
from defter.sandbox import Container

#: Seconds that a student's cells may take so that they are run again for what is to be shown.
_LONG_S = 5.0
#: How often a test is tried when the examiner itself breaks.
_MOST_TRIES = 2


class Session:
    """The examiner of one submission, over the kernels that `run_student` has left."""

    def __init__(
        self,
        container: Container,
        examiner: Container,
        plan: Plan,
        run: Callable[[], StudentRun],
        patience: Patience,
        files: Mapping[str, bytes],
    ) -> None:
        self.container, self.examiner = container, examiner
        self.plan, self.patience = plan, patience
        #: Runs the student's cells, and what came of it the last time.
        self.run_anew, self.run = run, run()
        #: The processor time of the student's cells and of tests, in both containers, seconds.
        self.cpu_s = self.run.cpu_s
        #: Whether a test was judged in a kernel itself, which is gone.
        self.spent = False
        self.copies = Copies()
        self.fresh = FreshExaminers(examiner, plan.steps, patience, files)
        #: The examiner of this round.
        self.judge: Channel | None = None

    def verdicts(self, follow: FollowThrough | None = None) -> Iterable[tuple[Verdict, list[Output]]]:
        """Each test's verdict, with the outputs for the instructor."""
        hidden = {test.name for test in self.plan.tests if test.is_hidden}
        early = hidden if self.run.took_s > _LONG_S else set()
        shown = self._shown({test.name for test in self.plan.tests} - (hidden - early))
        missed: set[str] = set()
        followed: set[str] = set()

        def whole(test: Test) -> Judged | None:
            judged = shown.get(test.name)
            if test.is_hidden:
                judged = self._judge(test, test.full, spend=follow is None or not follow.failed)
            elif test.name in self.plan.needed_later:
                self._judge(test, test.full)
            if judged is None or judged.score >= test.points:
                return judged
            missed.add(test.name)
            self.copies.close()
            if follow is None:
                return judged
            place = None if test.same_kernel else follow.place(test.exercise, self.run.places.get(test.name))
            if place is not None:
                again = self._judge(test, test.full, place)
                if again.score > judged.score:
                    followed.add(test.name)
                    judged = again
            if judged.score < test.points:
                follow.failed.add(test.exercise)
            return judged

        try:
            found = self._round(whole)
        finally:
            self.copies.close()
            if follow is not None:
                follow.close()
        if late := missed & (hidden - early):
            self._run_again()
            shown |= self._shown(late)
        for test in self.plan.tests:
            verdict = verdict_of(test, shown.get(test.name), found[test.name], test.name in followed)
            yield verdict, found[test.name].outputs

    def _shown(self, wanted: Set[str]) -> dict[str, Judged]:
        """Judge what the student has of these tests, and run what binds names that later ones need."""

        def released(test: Test) -> Judged | None:
            needed = test.name in wanted or test.name in self.plan.needed_later
            judged = self._judge(test, test.released) if needed else None
            return judged if test.name in wanted else None

        return self._round(released) if wanted else {}

    def _round(self, judge: Callable[[Test], Judged | None]) -> dict[str, Judged]:
        """Go through the plan with a fresh examiner."""
        done: dict[str, Judged] = {}
        tries: dict[str, int] = {}
        while True:
            try:
                self.judge = self.fresh.begin()
                for step in self.plan.steps[self.fresh.leading :]:
                    if isinstance(step, Given):
                        self.fresh.give(self.judge, step)
                    elif step.name not in done or self._is_needed(done[step.name], step):
                        try:
                            found = judge(step)
                        except (Died, Broken) as error:
                            tries[step.name] = tries.get(step.name, 0) + 1
                            if tries[step.name] >= _MOST_TRIES:
                                done[step.name] = could_not("infrastructure", f"the examiner broke: {error}")
                            raise Broken from None
                        if found is not None:
                            done.setdefault(step.name, found)
                return done
            except Broken:
                self.fresh.close()
                if self.spent:
                    self._run_again()
            finally:
                self._leave()

    def _is_needed(self, done: Judged, test: Test) -> bool:
        """Whether a test has to be run again in a new examiner, for what it leaves."""
        return test.name in self.plan.needed_later and done.outcome != "infrastructure"

    def _run_again(self) -> None:
        """Run the student's cells again, in a new kernel."""
        self.copies.close()
        self.run.close()
        self.container.end()
        self.run, self.spent = self.run_anew(), False
        self.cpu_s += self.run.cpu_s

    def _leave(self) -> None:
        if self.judge is not None:
            self.judge.close()
            self.judge = None

    def close(self) -> None:
        """Let go of the processes of both sides."""
        self._leave()
        self.copies.close()
        self.fresh.close()
        self.run.close()

    def _judge(self, test: Test, source: str, place: Place | None = None, *, spend: bool = False) -> Judged:
        """Judge a text of a test, in a copy of the student's kernel, or of one at another place.

        It may be a copy that other tests have found and left as it was. What doesn't pass there is judged again in a
        new one. With `spend` it may be the kernel itself, if no later test needs it.
        """
        place = place or self.run.places.get(test.name)
        if place is None:
            return could_not("died", "the student's kernel could not be kept for this test")
        if test.same_kernel or test.name in self.plan.needed_later:  # what it leaves would be there twice
            self.copies.close()
        elif used := self.copies.take(place.kernel):
            judged = self._judge_in(used, test, source, place)
            if judged.score >= test.points:
                return judged
            self.copies.close()
        copy = self.run.spend(test.name) if spend and not self.copies else None
        self.spent = self.spent or copy is not None
        judged = self._judge_in(copy, test, source, place)
        if judged.outcome in ("memory", "died") and self.copies:  # it may have had too little because of them
            self.copies.close()
            judged = self._judge_in(None, test, source, place)
        return judged

    def _judge_in(self, copy: Channel | None, test: Test, source: str, place: Place) -> Judged:
        """Judge it in this copy of the kernel at the place, or in a new one."""
        outputs: list[Output] = []
        kept = False
        clock = Clock(self.container, self.patience, of=copy)
        try:
            copy = copy or fork(place.kernel, clock.tick)
            there = Place(copy, place.moment)
            if test.same_kernel:
                found = judge_in_kernel(there, source, clock, outputs, self.patience)
            else:
                assert self.judge is not None
                sides = Sides(self.container, self.examiner, self.patience)
                found = judge_in_examiner(self.judge, test, source, there, clock, outputs, sides)
                kept = found["outcome"] == "passed" and self.copies.keep(place.kernel, copy)
        except Limit as limit:
            found = limit_reached(limit)
        except Died as error:
            found = {"outcome": "lost", "text": str(error)}
        finally:
            if copy is not None and not kept:
                copy.close()
            used = self.container.trim(copy.process if copy is not None and kept else 0)
        if used.reason and found["outcome"] != "passed":
            found = limit_reached(Limit(f"the limit on {used.reason}"))
        judged = judge_reply(test, found, outputs)
        judged.cpu_s, judged.memory = used.cpu_s + found.get("cpu_s", 0.0), used.memory
        self.cpu_s += judged.cpu_s
        return judged
