"""Which names a cell takes from the cells before it: those that it uses before it binds them itself."""

import ast
from collections.abc import Iterable

from defter.early import parse

_FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef


def taken_names(source: str) -> set[str]:
    """The names, a few too many rather than one too few.

    >>> sorted(taken_names("x = 1\\nfor i in range(n):\\n    x += i * step"))
    ['n', 'range', 'step']
    >>> sorted(taken_names("if a:\\n    x = y = 1\\nelse:\\n    x = 2\\nx, y"))
    ['a', 'y']
    """
    return _taken(parse(source).body, set())


def _taken(body: Iterable[ast.stmt], bound: set[str]) -> set[str]:
    """Of statements, one after the other; what they bind is added to `bound`."""
    taken: set[str] = set()
    for node in body:
        if isinstance(node, ast.For | ast.AsyncFor):
            taken |= _loaded([node.iter]) - bound
            bound |= _stored([node.target])
            taken |= _taken([*node.body, *node.orelse], bound)
        elif isinstance(node, ast.With | ast.AsyncWith):
            for item in node.items:
                taken |= _loaded([item.context_expr]) - bound
                bound |= _stored([item.optional_vars] if item.optional_vars else [])
            taken |= _taken(node.body, bound)
        elif isinstance(node, ast.If | ast.While):  # what is bound in one of several branches may not be
            taken |= _loaded([node.test]) - bound
            then, otherwise = set(bound), set(bound)
            taken |= _taken(node.body, then) | _taken(node.orelse, otherwise)
            bound |= then & otherwise if isinstance(node, ast.If) else set()
        elif isinstance(node, ast.Try):
            taken |= _taken(node.body, bound)
            for handler in node.handlers:
                inner = bound | ({handler.name} if handler.name else set())
                taken |= _loaded([handler.type] if handler.type else []) - bound | _taken(handler.body, inner)
            taken |= _taken([*node.orelse, *node.finalbody], bound)
        elif isinstance(node, _FUNCTIONS):
            taken |= _loaded([node]) - _stored(node.body) - _parameters(node.args) - bound
            bound.add(node.name)
        else:
            taken |= _loaded([node]) - bound
            bound |= _stored([node])
    return taken


def _loaded(nodes: Iterable[ast.AST]) -> set[str]:
    found: set[str] = set()
    inner: set[str] = set()
    for part in (part for node in nodes for part in ast.walk(node)):
        if isinstance(part, ast.Name) and not isinstance(part.ctx, ast.Store):
            found.add(part.id)
        elif isinstance(part, ast.AugAssign):
            found |= _stored([part.target])
        elif isinstance(part, ast.comprehension):
            inner |= _stored([part.target])
        elif isinstance(part, ast.Lambda):
            inner |= _parameters(part.args)
    return found - inner


def _parameters(arguments: ast.arguments) -> set[str]:
    return {part.arg for part in ast.walk(arguments) if isinstance(part, ast.arg)}


def _stored(nodes: Iterable[ast.AST]) -> set[str]:
    found = set()
    for part in (part for node in nodes for part in ast.walk(node)):
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
            found.add(part.id)
        elif isinstance(part, ast.Import | ast.ImportFrom):
            found |= {alias.asname or alias.name.split(".")[0] for alias in part.names}
        elif isinstance(part, _FUNCTIONS | ast.ClassDef):
            found.add(part.name)
    return found
