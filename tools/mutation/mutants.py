"""The mutants of a module: its syntax tree with one thing changed, as a slip of the pen would.

Mutated are comparisons, conditions, arithmetic, numbers, what a function of bool returns, and statements that can be left
out. Texts are not: golden files and the pages of documentation hold them.
"""

import ast
from collections.abc import Callable, Iterator
from typing import NamedTuple

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_TRUE, _FALSE = ast.Constant(value=True), ast.Constant(value=False)


class Mutant(NamedTuple):
    """One change: the line that it touches, what stands there and what takes its place."""

    line: int
    old: str
    new: str
    change: Callable[[], None]

    def __str__(self) -> str:
        return f"{self.line}: {self.old}  →  {self.new}"


def mutants(tree: ast.Module) -> list[Mutant]:
    """Return every mutant of `tree`, in the order of its lines.

    `change` makes the change in `tree` itself: once, and for good.
    """
    return sorted(_of_block(tree), key=lambda mutant: mutant.line)


def _of_block(node: ast.AST, *, of_bool: bool = False) -> Iterator[Mutant]:
    """Yield the mutants below `node`; `of_bool` tells that a `return` here is that of a function of bool."""
    if isinstance(node, ast.FunctionDef):
        of_bool = isinstance(node.returns, ast.Name) and node.returns.id == "bool"
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        children = value if isinstance(value, list) else [value]
        for number, child in enumerate(children):
            if isinstance(child, ast.AST):
                yield from _of_child(_Place(node, name, number if isinstance(value, list) else None), child)
                yield from _of_returned(child, of_bool=of_bool)
                yield from _of_block(child, of_bool=of_bool)


class _Place(NamedTuple):
    """Where a node hangs: the field of its parent, and the index where the field is a list."""

    parent: ast.AST
    field: str
    number: int | None

    def put(self, node: ast.AST) -> None:
        """Hang `node` here."""
        if self.number is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.number] = node


def _of_child(place: _Place, node: ast.AST) -> Iterator[Mutant]:
    match node:
        case ast.Compare():
            yield from (_replaced(place, node, other) for other in _compared_otherwise(node))
        case ast.BoolOp():
            yield from (_replaced(place, node, other) for other in _without_an_operand(node))
        case ast.UnaryOp(op=ast.Not()):
            yield _replaced(place, node, node.operand)
        case ast.BinOp() if type(node.op) in _ARITHMETIC and not _is_text(node.left, node.right):
            other = ast.BinOp(node.left, _ARITHMETIC[type(node.op)](), node.right)
            yield _replaced(place, node, other)
        case ast.Constant(value=bool(value)):
            yield _replaced(place, node, ast.Constant(value=not value))
        case ast.Constant(value=int(value)):
            yield _replaced(place, node, ast.Constant(value=value + 1))
        case _:
            yield from _of_statement(place, node)


def _of_statement(place: _Place, node: ast.AST) -> Iterator[Mutant]:
    """Yield what changes the way: a condition that always holds or never, a statement left out."""
    match node:
        case ast.If() | ast.IfExp():
            yield from (_replaced(_Place(node, "test", None), node.test, other) for other in (_TRUE, _FALSE))
        case ast.comprehension():
            yield from (_replaced(_Place(node, "ifs", n), test, _TRUE) for n, test in enumerate(node.ifs))
        case ast.AugAssign() | ast.Raise() | ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()):
            yield _replaced(place, node, ast.Pass())
        case ast.Break():
            yield _replaced(place, node, ast.Continue())
        case ast.Continue():
            yield _replaced(place, node, ast.Break())


def _of_returned(node: ast.AST, *, of_bool: bool) -> Iterator[Mutant]:
    """Yield what a function of bool may always answer, unless it does so already."""
    if of_bool and isinstance(node, ast.Return) and node.value and not isinstance(node.value, ast.Constant):
        yield from (_replaced(_Place(node, "value", None), node.value, other) for other in (_TRUE, _FALSE))


def _compared_otherwise(node: ast.Compare) -> Iterator[ast.Compare]:
    for index, operator in enumerate(node.ops):
        operators = [*node.ops[:index], _COMPARISONS[type(operator)](), *node.ops[index + 1 :]]
        yield ast.Compare(node.left, operators, node.comparators)


def _without_an_operand(node: ast.BoolOp) -> Iterator[ast.AST]:
    for index in range(len(node.values)):
        rest = [*node.values[:index], *node.values[index + 1 :]]
        yield ast.BoolOp(node.op, rest) if len(rest) > 1 else rest[0]


def _is_text(*nodes: ast.AST) -> bool:
    return any(
        isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
        for node in nodes
    )


def _replaced(place: _Place, old: ast.AST, new: ast.AST) -> Mutant:
    return Mutant(getattr(old, "lineno", 0), _shortly(old), _shortly(new), lambda: place.put(new))


def _shortly(node: ast.AST) -> str:
    return ast.unparse(node).partition("\n")[0]
