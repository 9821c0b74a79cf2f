"""Released parts of hidden tests, several judged in one fork: they are short, most pass, and a fork costs more."""

import ast
import secrets
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from defter.early import parse
from defter.examiner.channel import Channel
from defter.examiner.judged import Judged
from defter.examiner.plan import Test


@dataclass(frozen=True)
class Rehearsal:
    """Tests that find the same kernel: their released parts, one after the other."""

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


def rehearsals(tests: Iterable[Test], wanted: Set[str], kernels: Mapping[str, Channel]) -> dict[str, Rehearsal]:
    """Those of the hidden tests among the `wanted` ones, by the first test of each.

    A text whose last value may be a score goes alone: of several, only the last one's value is seen.
    """
    found: dict[int, list[Test]] = {}
    for test in tests:
        kernel = kernels.get(test.name)
        if test.name in wanted and test.is_hidden and not test.same_kernel and kernel and not _has_value(test.released):
            found.setdefault(id(kernel), []).append(test)
    return {group[0].name: Rehearsal(group) for group in found.values() if len(group) > 1}


def _has_value(source: str) -> bool:
    last = parse(source).body[-1:]
    return bool(last) and isinstance(last[0], ast.Expr)
