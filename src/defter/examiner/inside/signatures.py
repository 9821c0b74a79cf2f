"""`inspect.signature` of what is in the student's kernel."""

import inspect
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .references import References


def signature(peer: "References", function: Any) -> inspect.Signature:
    """The signature of a stand-in. Raises AttributeError if it has none to show."""
    found = peer.ask("signature", function)
    if found is None:
        raise AttributeError("__signature__")
    empty = inspect.Parameter.empty

    def given(value: tuple[Any, ...]) -> Any:
        return value[0] if value else empty

    *parameters, returned = found
    return inspect.Signature(
        [
            inspect.Parameter(name, inspect._ParameterKind(kind), default=given(default), annotation=given(annotation))
            for name, kind, default, annotation in parameters
        ],
        return_annotation=given(returned),
    )
