"""What a cell takes from the cells before it, and what it may leave to those after it, as far as its text tells."""

import ast
import symtable
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from defter.early import parse
from defter.examiner.cell_names import CHANGING

#: A cell that mentions one of these may take and leave anything. IPython's magics become the last one.
_ANYTHING = {"globals", "locals", "exec", "eval", "get_ipython"}
#: What may run after its statement.
_LATER = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda | ast.GeneratorExp
_COMPOUND = ast.If | ast.For | ast.AsyncFor | ast.While | ast.With | ast.AsyncWith | ast.Try | ast.Match


@dataclass
class Order:
    """The names of one cell: rather one too many taken, left and changed than one too few."""

    #: Used before the cell has bound them itself for certain.
    takes: set[str] = field(default_factory=set)
    #: Bound or deleted, by its functions, too.
    leaves: set[str] = field(default_factory=set)
    #: What they mean may be changed: a part of it is assigned, or it is appended to.
    changes: set[str] = field(default_factory=set)
    #: What the functions and classes use and change, by the names that they have here, when they are called.
    uses: dict[str, set[str]] = field(default_factory=dict)
    inner_changes: dict[str, set[str]] = field(default_factory=dict)
    #: Bound for certain when the cell has run.
    binds: set[str] = field(default_factory=set)
    #: Whether nothing can be told.
    is_open: bool = False


@lru_cache(maxsize=2048)
def order_of(source: str) -> Order:
    """The names of a cell.

    >>> order = order_of("x = 1\\nfor i in range(n):\\n    x += i * step")
    >>> sorted(order.takes), sorted(order.leaves), sorted(order.binds)
    (['n', 'range', 'step'], ['i', 'x'], ['x'])
    """
    tree, order = parse(source), Order()
    nodes = list(ast.walk(tree))
    try:
        order.binds = _go_through(tree.body, set(), order)
    except SyntaxError:
        order.is_open = True
    imported = {name for node in nodes for name in _imported(node)}
    order.changes = _changed(tree) & (order.takes | order.leaves)
    for changed in order.inner_changes.values():
        changed -= imported  # a library is patched for a while only
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    order.is_open |= bool(names & _ANYTHING) or "*" in imported or (not tree.body and bool(source.strip()))
    return order


def _go_through(body: Iterable[ast.stmt], bound: set[str], order: Order) -> set[str]:
    """Statements, one after the other; `bound` are the names that are bound for certain, before and after them."""
    for node in body:
        if not isinstance(node, _COMPOUND):
            bound = _take(node, bound, order)
            continue
        # Each block begins with what was bound before; what it binds is certain only if all ways through bind it.
        ends = [_go_through(block, _take(head, bound, order), order) for head, block in _blocks(node)]
        if isinstance(node, ast.If) or (isinstance(node, ast.With | ast.AsyncWith) and not _may_swallow(node)):
            bound = set.intersection(*ends)
        elif isinstance(node, ast.For) and _runs(node):
            bound = ends[0]
    return bound


def _blocks(node: ast.stmt) -> Iterator[tuple[ast.stmt, list[ast.stmt]]]:
    """The blocks of a compound statement, each with its head: the same without what is inside."""
    nothing: list[ast.stmt] = [ast.Pass()]
    match node:
        case ast.If(test=test) | ast.While(test=test):
            yield ast.Expr(test), node.body
            yield ast.Expr(test), node.orelse
        case ast.For() | ast.AsyncFor():
            yield ast.For(node.target, node.iter, nothing, [], lineno=0), node.body
            yield ast.Expr(node.iter), node.orelse
        case ast.With() | ast.AsyncWith():
            yield ast.With(node.items, nothing, lineno=0), node.body
        case ast.Match():
            for case in node.cases:
                yield ast.Match(node.subject, [ast.match_case(case.pattern, case.guard, nothing)]), case.body
        case ast.Try():
            for block in (node.body, node.orelse, node.finalbody):
                yield ast.Pass(), block
            for handler in node.handlers:
                head = ast.ExceptHandler(handler.type, handler.name, nothing)
                yield ast.Try(nothing, [head], [], []), handler.body


def _runs(node: ast.For) -> bool:
    """Whether all of a loop's block runs at least once, for certain."""
    match node.iter:
        case ast.List(elts=[first, *_]) | ast.Tuple(elts=[first, *_]):
            runs = not isinstance(first, ast.Starred)
        case ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=int(times))]):
            runs = times > 0
        case _:
            runs = False
    return runs and not any(isinstance(part, ast.Break | ast.Continue) for part in ast.walk(node))


def _may_swallow(node: ast.With | ast.AsyncWith) -> bool:
    """Whether what follows may run though the block hasn't run to its end."""
    return any(word in ast.unparse(item.context_expr) for item in node.items for word in ("suppress", "aises"))


def _take(node: ast.stmt, bound: set[str], order: Order) -> set[str]:
    """Note what a statement takes and leaves; what is bound after it. Raises SyntaxError."""
    table = symtable.symtable(ast.unparse(node), "cell", "exec")
    used = {name.get_name() for name in table.get_symbols() if name.is_referenced()}
    stored = {name.get_name() for name in table.get_symbols() if name.is_assigned() or name.is_imported()}
    if isinstance(node, ast.AugAssign | ast.Delete):
        used |= stored
    inner = set(_used_inside(table))
    order.leaves |= stored | set(_stored_inside(table))
    order.takes |= (used | inner) - bound  # functions and comprehensions may be called at once
    if any(isinstance(part, _LATER) for part in ast.walk(node)):
        changed = _changed(node) & inner
        for name in stored:
            order.uses.setdefault(name, set()).update(inner)
            order.inner_changes.setdefault(name, set()).update(changed)
    return bound - stored if isinstance(node, ast.Delete) else bound | stored


def _used_inside(table: symtable.SymbolTable) -> Iterator[str]:
    """The global names that functions, comprehensions and classes use."""
    for child in table.get_children():
        in_class = child.get_type() == "class"
        for name in child.get_symbols():
            if name.is_referenced() and (name.is_global() or in_class):
                yield name.get_name()
        yield from _used_inside(child)


def _stored_inside(table: symtable.SymbolTable) -> Iterator[str]:
    """The global names that functions and comprehensions bind."""
    for child in table.get_children():
        yield from (name.get_name() for name in child.get_symbols() if name.is_declared_global())
        yield from _stored_inside(child)


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import | ast.ImportFrom):
        yield from (alias.asname or alias.name.split(".")[0] for alias in node.names)


def _changed(tree: ast.AST) -> set[str]:
    """The names of which something is changed that they mean."""
    found = set()
    for node in ast.walk(tree):
        part: ast.AST = node
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
            part = node.func
        elif not isinstance(node, ast.Subscript | ast.Attribute) or isinstance(node.ctx, ast.Load):
            continue
        while isinstance(part, ast.Subscript | ast.Attribute):
            part = part.value
        if isinstance(part, ast.Name):
            found.add(part.id)
    return found
