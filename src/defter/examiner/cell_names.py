"""What a cell binds, changes and needs, as far as its text tells."""

import ast
import builtins
from dataclasses import dataclass
from functools import lru_cache

from defter.early import parse

CHANGING = {"append", "extend", "insert", "pop", "remove", "clear", "update", "setdefault", "add", "discard", "sort"}
_DEFINITIONS = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


@dataclass(frozen=True)
class CellNames:
    """The names of one cell."""

    #: Bound at the cell's top level.
    bound: frozenset[str] = frozenset()
    #: Those of them that an import, a `def` or a `class` binds.
    defined: frozenset[str] = frozenset()
    #: Those that a `class` binds.
    classes: frozenset[str] = frozenset()
    #: Not bound, but what they mean is changed: `params["W"] = ...`, `seen.append(...)`.
    changed: frozenset[str] = frozenset()
    #: Needed for running the cell, beside what it binds itself and what is built in.
    needed: frozenset[str] = frozenset()
    #: All names that stand anywhere in it, in functions, too; also those of `student.NAME`.
    mentioned: frozenset[str] = frozenset()


@lru_cache(maxsize=2048)
def cell_names(source: str) -> CellNames:
    """The names of a cell.

    >>> sorted(cell_names("import numpy as np\\ndef f(): return g()\\nx = np.zeros(n)").needed)
    ['n']
    """
    tree = parse(source)
    visitor = _Visitor()
    visitor.visit(tree)
    nodes = list(ast.walk(tree))
    mentioned = {node.id for node in nodes if isinstance(node, ast.Name)}
    mentioned |= {node.attr for node in nodes if isinstance(node, ast.Attribute) and _is_student(node.value)}
    return CellNames(
        bound=frozenset(visitor.bound),
        defined=frozenset(visitor.defined),
        classes=frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef)),
        changed=frozenset(visitor.changed - visitor.bound),
        needed=frozenset(visitor.loaded - visitor.bound - set(dir(builtins)) - {"get_ipython", "display", "__name__"}),
        mentioned=frozenset(mentioned),
    )


def _is_student(node: ast.expr) -> bool:
    """Whether this is what names the student's notebook in a test."""
    return isinstance(node, ast.Name) and node.id == "student"


def only_definitions(source: str) -> str:
    """A cell's imports, functions and classes, without what else it does."""
    kept = [node for node in parse(source).body if isinstance(node, _DEFINITIONS)]
    return "\n".join(ast.unparse(node) for node in kept)


class _Visitor(ast.NodeVisitor):
    """Walks what runs when the cell runs: not the bodies of functions."""

    def __init__(self) -> None:
        self.bound: set[str] = set()
        self.defined: set[str] = set()
        self.changed: set[str] = set()
        self.loaded: set[str] = set()
        self.depth = 0

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self.loaded.add(node.id)
        elif not self.depth:
            self.bound.add(node.id)

    def _define(self, name: str) -> None:
        if not self.depth:
            self.bound.add(name)
            self.defined.add(name)

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        for alias in node.names:
            self._define(alias.asname or alias.name.split(".")[0])

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self.visit_Import(node)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self._define(node.name)
        for part in (*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)):
            self.visit(part)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        for part in (*node.args.defaults, *filter(None, node.args.kw_defaults)):
            self.visit(part)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._define(node.name)
        inner = _Visitor()
        for statement in node.body:
            inner.visit(statement)
        self.loaded |= inner.loaded - inner.bound
        for part in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):
            self.visit(part)

    def _comprehend(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> None:
        inner = _Visitor()
        inner.generic_visit(node)
        self.loaded |= inner.loaded - inner.bound

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehend

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name and not self.depth:
            self.bound.add(node.name)
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self._change(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._change(node)

    def _change(self, node: ast.Subscript | ast.Attribute) -> None:
        base: ast.expr = node
        while isinstance(base, ast.Subscript | ast.Attribute):
            base = base.value
        if not isinstance(node.ctx, ast.Load) and isinstance(base, ast.Name):
            self.changed.add(base.id)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr in CHANGING and isinstance(function.value, ast.Name):
            self.changed.add(function.value.id)
        self.generic_visit(node)
