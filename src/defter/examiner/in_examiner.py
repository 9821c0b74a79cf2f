"""One text of a test, run by the examiner's process against a copy of the student's kernel."""

import signal
import socket
from dataclasses import dataclass
from typing import Any

from defter.examiner.channel import Channel, Died
from defter.examiner.clock import Clock, Limit, Patience
from defter.examiner.judged import limit_reached
from defter.examiner.outputs import Collector, Output
from defter.examiner.steps import Test
from defter.examiner.student_run import Place
from defter.sandbox import Container


class Broken(Exception):
    """The examiner's process is gone."""


@dataclass(frozen=True)
class Sides:
    """The two containers, and how long a test may take in them."""

    student: Container
    examiner: Container
    patience: Patience


def judge_in_examiner(
    judge: Channel, test: Test, source: str, copy: Place, clock: Clock, outputs: list[Output], sides: Sides
) -> dict[str, Any]:
    """The examiner's reply; `clock` is the student's side's. Raises Broken, and Died if the copy doesn't listen."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        copy.kernel.tell("serve", [theirs.fileno()], moment=copy.moment)
        theirs.close()
        request = {"source": source, "owned": sorted(test.owned), "given": sorted(test.given)}
        judge.tell("judge", [ours.fileno()], **request)
    collect = Collector(outputs, sides.patience.output)
    own = Clock(sides.examiner, sides.patience, mark=False)

    def tick() -> None:
        clock.tick()
        own.tick()

    try:
        return judge.wait(output=collect, tick=tick)
    except Limit as limit:
        sides.student.trim()  # the test sees that the student's side is gone, and ends
        _stop(judge, collect, sides.examiner)
        return limit_reached(limit)
    except Died as error:
        raise Broken(str(error)) from None


def _stop(judge: Channel, collect: Collector, examiner: Container) -> None:
    """Wait until a test has given up; interrupt one that doesn't."""
    for number in (None, signal.SIGINT):
        if number is not None:
            examiner.signal(number)
        clock = Clock(examiner, Patience(cpu_s=2, wall_s=5), mark=False)
        try:
            judge.wait(output=collect, tick=clock.tick)
            return
        except Limit:
            continue
        except Died as error:
            raise Broken(str(error)) from None
    raise Broken("a test could not be interrupted")
