"""Released parts of hidden tests, several judged in one fork: they are short, most pass, and a fork costs more."""

import ast
import secrets
from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from defter.early import parse
from defter.examiner.channel import Channel
from defter.examiner.judged import Judged
from defter.examiner.name_order import order_of
from defter.examiner.plan import Plan
from defter.examiner.steps import Test


@dataclass(frozen=True)
class Rehearsal:
    """Tests that stand together and find the same kernel: their released parts, one after the other."""

    tests: list[Test]
    #: What is printed between them; the student's code doesn't know it.
    mark: str = field(default_factory=secrets.token_hex)

    @property
    def source(self) -> str:
        """The text to be judged."""
        return f"\nprint({self.mark!r})\n".join(test.released for test in self.tests)

    def apart(self, judged: Judged) -> dict[str, Judged]:
        """What came of each if all passed, and nothing was shown but by printing; else each has to be judged alone."""
        if judged.outcome != "passed" or any(output.get("name") != "stdout" for output in judged.outputs):
            return {}
        texts = "".join(output["text"] for output in judged.outputs).split(self.mark + "\n")
        if len(texts) != len(self.tests):
            return {}
        return {
            test.name: Judged(
                "passed", test.points, [{"output_type": "stream", "name": "stdout", "text": text}] if text else []
            )
            for test, text in zip(self.tests, texts, strict=True)
        }


def rehearsals(plan: Plan, wanted: Set[str], kernels: Mapping[str, Channel]) -> dict[str, Rehearsal]:
    """Those of the hidden tests among the `wanted` ones, by the first test of each."""
    groups: list[list[Test]] = [[]]
    possible = wanted - plan.needed_later  # of the others nothing is left: each can be judged again
    for step in plan.steps:
        if not isinstance(step, Test) or step.name not in possible or not _can_share(step):
            groups.append([])
            continue
        if groups[-1] and kernels.get(groups[-1][-1].name) is not kernels.get(step.name):
            groups.append([])
        groups[-1].append(step)
    return {group[0].name: Rehearsal(group) for group in groups if len(group) > 1}


def _can_share(test: Test) -> bool:
    """Whether what the next text finds is told by this one's.

    Not if names are put back between them; nor if the last value may be a score: only the last text's is seen.
    """
    order, last = order_of(test.released), parse(test.released).body[-1:]
    puts_back = order.leaves & (test.owned | test.given) or order.changes & test.owned
    has_value = bool(last) and isinstance(last[0], ast.Expr)
    return test.is_hidden and not (test.same_kernel or order.is_open or puts_back or has_value)
