"""What one run of a test came to: from the examiner's reply to a verdict."""

from dataclasses import dataclass
from typing import Any

from defter.examiner.clock import Clock, Limit, Patience
from defter.examiner.outputs import Collector, Output, error_output, printable
from defter.examiner.steps import Test
from defter.examiner.student_run import Place
from defter.examiner.verdicts import Outcome, Verdict

#: To how many digits a score counts: students see it, and it shall tell them nothing else.
_DIGITS = 2


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


def limit_reached(limit: Limit) -> dict[str, Any]:
    """A reply in the place of one that will not come."""
    text = str(limit)
    outcome = "memory" if text.endswith("memory") else "died" if text.endswith("processes") else "time"
    return {"outcome": outcome, "text": text}


def could_not(outcome: Outcome, text: str) -> Judged:
    """No points, for a reason that the test itself could not give."""
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


def judge_reply(test: Test, found: dict[str, Any], outputs: list[Output]) -> Judged:
    """What the examiner says, as a score and a verdict."""
    said = found["outcome"]
    text = printable(str(found.get("text", "")))
    if said == "passed":
        score = found.get("score")
        points = test.points if score is None else round(float(score), _DIGITS)
        if not 0 <= points <= test.points:
            return could_not("failed", f"the test came to {points:g}, out of {test.points:g} points")
        outcome: Outcome = "passed" if points >= test.points else "failed"
        return Judged(outcome, points, outputs)
    if said == "failed":
        outcome = "error" if found.get("by_student") else "failed"
        message = f"{found.get('ename', 'Error')}: {text}" if text else str(found.get("ename", "Error"))
        return Judged(
            outcome, 0.0, outputs, message, printable(found.get("property", "")), printable(found.get("hint", ""))
        )
    outcome = {"time": "time", "memory": "memory", "interrupted": "time"}.get(said, "died")  # type: ignore[assignment]
    if said == "lost" and "answered" in text:
        outcome = "error"
    kept = [output for output in outputs if output["output_type"] != "error"]
    return Judged(outcome, 0.0, [*kept, error_output(_NAMES[outcome], text)], text)


def verdict_of(test: Test, shown: Judged | None, whole: Judged, followed: bool) -> Verdict:
    """The verdict, from what came of the whole and of the released part, which isn't looked at if the whole passed."""
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
        visible_outcome=shown.outcome if shown else "passed",
        visible_outputs=shown.outputs if shown else [],
        follow_through=followed,
        forgeable=test.same_kernel,
        cpu_s=round(whole.cpu_s, 4),
        memory=whole.memory,
    )


def judge_in_kernel(
    copy: Place, source: str, clock: Clock, outputs: list[Output], patience: Patience
) -> dict[str, Any]:
    """A test that opts out of the examiner runs as any cell of the student's does."""
    collect = Collector(outputs, patience.output)
    copy.kernel.ask("go", moment=copy.moment, tick=clock.tick)
    ran = copy.kernel.ask("run", source=source, output=collect, tick=clock.tick)
    errors = [output for output in outputs if output["output_type"] == "error"]
    if ran.get("ok") is True and not errors:
        return {"outcome": "passed"}
    return {"outcome": "failed", "text": errors[-1]["evalue"] if errors else "", "ename": "Error"}
