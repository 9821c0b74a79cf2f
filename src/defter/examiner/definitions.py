"""Cells that only define: they change nothing but what names mean, and that can be taken back."""

import ast
from collections.abc import Iterable, Sequence

#: By these a class hears of those that derive from it, or of what stands in it.
_LISTENING = ("__init_subclass__", "__set_name__", "__mro_entries__", "metaclass")
#: What may stand above a function: it changes nothing but the function.
_DECORATORS = {"staticmethod", "classmethod", "property", "torch.no_grad()"}
#: Expressions that run no code of a notebook's, unless it hides some in an operator, which harms only itself.
_OPERATIONS = (ast.UnaryOp, ast.BinOp, ast.operator, ast.unaryop)
_DISPLAYS = (ast.Tuple, ast.List, ast.Set, ast.Dict)
_VALUES = (ast.Constant, ast.Name, ast.Attribute, ast.expr_context, *_OPERATIONS, *_DISPLAYS)
_TYPES = (*_VALUES, ast.Subscript)


def only_define(cells: Sequence[str]) -> list[bool]:
    """Which cells of a notebook only define functions and classes, or give a name to what is there.

    >>> only_define(["def f(x, k=2): return k * x", "f.n = 0", "x = f(1)", "import numpy", "best = f", "# nothing"])
    [True, False, False, False, True, True]
    """
    if any(word in cell for cell in cells for word in _LISTENING):
        return [False] * len(cells)
    return [_only_defines(cell) for cell in cells]


def _only_defines(cell: str) -> bool:
    try:
        return all(map(_defines, ast.parse(cell).body))
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # IPython's own syntax, or none
        return False


def _defines(statement: ast.stmt) -> bool:
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return _is_function(statement)
        case ast.ClassDef():
            return (
                not statement.keywords
                and not statement.decorator_list
                and _are(_VALUES, statement.bases)
                and all(_is_field(line) or _defines(line) for line in statement.body)
            )
        case ast.Assign():
            are_names = all(isinstance(target, ast.Name) for target in statement.targets)
            return are_names and _are(_VALUES, [statement.value])
        case _:
            return isinstance(statement, ast.Pass)


def _is_function(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    given = function.args
    arguments = [*given.posonlyargs, *given.args, given.vararg, *given.kwonlyargs, given.kwarg]
    return (
        all(ast.unparse(decorator) in _DECORATORS for decorator in function.decorator_list)
        and _are(_VALUES, [*given.defaults, *given.kw_defaults])
        and _are(_TYPES, [function.returns, *(argument.annotation for argument in arguments if argument)])
    )


def _is_field(line: ast.stmt) -> bool:
    """Whether a line of a class is its docstring, or says of what type something is."""
    if isinstance(line, ast.AnnAssign):
        return isinstance(line.target, ast.Name) and _are(_TYPES, [line.annotation]) and _are(_VALUES, [line.value])
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)


def _are(kinds: tuple[type, ...], values: Iterable[ast.expr | None]) -> bool:
    return all(isinstance(part, kinds) for value in values if value for part in ast.walk(value))
