"""A piece of a template that Jinja has read → the first thing in it that no template may do."""

from typing import Final, NamedTuple

from jinja2 import nodes

from sinhkehoach.template.engine.sandbox import FILTERS, TESTS

_NODES: Final = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Macro, nodes.CallBlock),
    *(nodes.FilterBlock, nodes.With, nodes.Assign, nodes.AssignBlock, nodes.Name, nodes.NSRef, nodes.Const),
    *(
        nodes.Tuple,
        nodes.List,
        nodes.CondExpr,
        nodes.Filter,
        nodes.Test,
        nodes.Call,
        nodes.Getitem,
        nodes.Getattr,
    ),
    *(
        nodes.Slice,
        nodes.Keyword,
        nodes.Concat,
        nodes.Compare,
        nodes.Operand,
        nodes.Add,
        nodes.Sub,
        nodes.Mul,
    ),
    *(nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.And, nodes.Or, nodes.Not, nodes.Neg, nodes.Pos),
)
# Words of Jinja for statements that reach other files, or switch off the escaping of what is printed.
_STATEMENTS: Final[dict[type[nodes.Node], str]] = {
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.Block: "block",
    nodes.ScopedEvalContextModifier: "autoescape",
}


class Refusal(NamedTuple):
    """What a template may not do, and what it may do instead."""

    node: nodes.Node
    message: str
    hint: str = ""


def refusal(root: nodes.Node) -> Refusal | None:
    """Return the first thing under `root` that no template may do, None for none."""
    return next(filter(None, map(_refused, (root, *root.find_all(nodes.Node)))), None)


def _refused(node: nodes.Node) -> Refusal | None:
    if isinstance(node, nodes.Filter | nodes.Test):
        return _unknown(node)
    if isinstance(node, nodes.Call):
        return _of_call(node)
    name = _name(node)
    if name.startswith("_"):
        return Refusal(node, f"không có tên “{name}”")
    return None if isinstance(node, _NODES) else _statement(node)


def _name(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr | nodes.NSRef):
        return node.attr
    return node.name if isinstance(node, nodes.Name) else ""


def _of_call(node: nodes.Call) -> Refusal | None:
    if node.dyn_args or node.dyn_kwargs or not _is_callee(node.node):
        return Refusal(node, "mẫu không gọi được lệnh của một giá trị", "Dùng bộ lọc, viết sau dấu “|”")
    return None


def _statement(node: nodes.Node) -> Refusal:
    word = _STATEMENTS.get(type(node))
    if word:
        return Refusal(node, f"mẫu không dùng được lệnh “{word}”", "Mẫu chỉ dùng chữ có trong chính nó")
    return Refusal(node, "trong thẻ có phép tính hoặc cách viết không dùng được trong mẫu")


def _unknown(node: nodes.Filter | nodes.Test) -> Refusal | None:
    is_filter = isinstance(node, nodes.Filter)
    known, kind = (FILTERS, "bộ lọc") if is_filter else (TESTS, "phép thử")
    if node.name in known:
        return None
    return Refusal(node, f"mẫu không dùng được {kind} “{node.name}”", f"Chỉ dùng: {', '.join(sorted(known))}")


def _is_callee(node: nodes.Node) -> bool:
    """Say whether `node` is a name, or something that a loop does: `loop.cycle`."""
    if isinstance(node, nodes.Getattr):
        return isinstance(node.node, nodes.Name) and node.node.name == "loop"
    return isinstance(node, nodes.Name)
