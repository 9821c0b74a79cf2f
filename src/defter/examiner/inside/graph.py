"""A part of a torch graph that lies in the student's kernel."""

from typing import TYPE_CHECKING, Any

from .libraries import torch

if TYPE_CHECKING:
    from .examiner import Examiner


def graft(peer: "Examiner", data: Any) -> Any:
    """The data of a tensor of the student's graph, as a tensor whose gradient is computed there."""
    given = [
        value
        for entry in peer.table.entries.values()
        if peer.table.is_mine(entry.key) and isinstance(value := entry.value, torch.Tensor) and value.requires_grad
    ]
    with torch.enable_grad():
        found: list[Any] = []
        tensor = _Graph.apply(torch.zeros((), requires_grad=True), data, peer, given, found, *given)
    found.append(tensor)
    return tensor


if torch is not None:

    class _Graph(torch.autograd.Function):
        """A part of a graph that lies in the student's kernel."""

        @staticmethod
        def forward(context: Any, _: Any, data: Any, peer: "Examiner", given: Any, found: Any, *__: Any) -> Any:
            context.peer, context.given, context.found = peer, given, found
            return data.view_as(data)

        @staticmethod
        def backward(context: Any, gradient: Any) -> Any:
            if torch.is_grad_enabled():
                raise TypeError(
                    "a second derivative through the student's graph has to be computed there: "
                    "write student.torch.autograd"
                )
            gradients = context.peer.ask("backward", context.found[0], gradient.contiguous(), context.given)
            return (None, None, None, None, None, *gradients)
