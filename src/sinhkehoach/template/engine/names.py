"""Jinja's tree of a part of a template → the names of the vocabulary that it uses, and the faults in how it uses them."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from jinja2 import nodes

from sinhkehoach.base.text import nearest
from sinhkehoach.template.engine.numbered import tag_at
from sinhkehoach.template.engine.sandbox import FUNCTIONS
from sinhkehoach.template.program_names import ProgramNames, Use, how_to_print
from sinhkehoach.template.record_names import RECORD_NAMES
from sinhkehoach.template.vocabulary import NAMES, TagKind, TemplateName

_OF_JINJA: Final = frozenset({"loop", "caller", "varargs", "kwargs", *FUNCTIONS})
# Filters that give a list of the same records.
_KEEP_RECORDS: Final = frozenset(
    {"list", "reject", "rejectattr", "reverse", "select", "selectattr", "sort", "unique"}
)
_PRINTED: Final = {TagKind.TEXT, TagKind.RUNS, TagKind.PARAGRAPHS, TagKind.NUMBER}
_HINT: Final = "Xem các tên dùng được bằng lệnh: sinhkehoach mau"


@cache
def known_names() -> Mapping[str, TemplateName]:
    """Return what a template that Jinja fills may name, by name; one inside a list is written `list.name`."""
    return {entry.name: entry for entry in (*NAMES, *RECORD_NAMES)}


def names_in(tree: nodes.Template) -> ProgramNames:
    """Return what names `tree` uses, and what it does with them that cannot be done."""
    reader = _NameReader(tree)
    reader.read()
    return reader.found


class _NameReader:
    """Goes through a tree once; `_lists` leads from the words of loops to the lists they go through, if known."""

    def __init__(self, tree: nodes.Template) -> None:
        self.found = ProgramNames()
        self._tree = tree
        self._own = {node.name for node in tree.find_all(nodes.Name) if node.ctx in {"store", "param"}}
        self._own |= {node.name for node in tree.find_all(nodes.Macro)}
        self._lists: dict[str, str] = {}
        for loop in tree.find_all(nodes.For):
            self._learn(loop)

    def _learn(self, loop: nodes.For) -> None:
        if isinstance(loop.target, nodes.Name):
            name, through = loop.target.name, self._name(loop.iter)
            self._lists[name] = through if self._lists.get(name, through) == through else ""

    def read(self) -> None:
        for taken in sorted(self._own & (known_names().keys() | _OF_JINJA)):
            node = next(each for each in self._stored() if each.name == taken)
            self._fault(node, f"“{taken}” đã là tên có sẵn", "Đặt một tên khác, như “c”")
        kinds: tuple[type[nodes.Expr], ...] = (nodes.Name, nodes.Getattr)
        for read in self._tree.find_all(kinds):
            self._use(read)
        for output in self._tree.find_all(nodes.Output):
            for printed in output.nodes:
                self._print(printed)

    def _stored(self) -> Iterator[nodes.Name | nodes.Macro]:
        yield from (each for each in self._tree.find_all(nodes.Name) if each.ctx in {"store", "param"})
        yield from self._tree.find_all(nodes.Macro)

    def _use(self, node: nodes.Node) -> None:
        """Note the name that `node` reads, or that there is no such name."""
        if isinstance(node, nodes.Name):
            if node.ctx != "load" or node.name in self._own | _OF_JINJA:
                return
            if node.name in known_names() and "." not in node.name:
                self._note(node, node.name)
                return
            near = nearest(node.name, (*(name for name in known_names() if "." not in name), *self._own))
            hint = f"Có phải là: {', '.join(near)}?" if near else _HINT
            self._fault(node, f"không có tên “{node.name}”", hint)
        elif isinstance(node, nodes.Getattr) and (name := self._name(node)):
            if name in known_names():
                self._note(node, name)
                return
            above, _, field = name.rpartition(".")
            fields = [
                each.removeprefix(f"{above}.") for each in known_names() if each.startswith(f"{above}.")
            ]
            own = ", ".join(each for each in fields if "." not in each)
            self._fault(
                node,
                f"không có tên “{field}” trong “{above}”",
                f"Viết một trong các tên: {own}" if own else _HINT,
            )

    def _print(self, node: nodes.Node) -> None:
        entry = known_names().get(self._name(node))
        if entry is None:
            return
        is_item = isinstance(node, nodes.Name) and node.name in self._lists
        kind = entry.item if is_item else entry.kind
        if kind in _PRINTED:
            self.found.uses.append(Use(entry.name, kind, tag_at(node.lineno), is_printed=True))
        elif not is_item and kind is not None:
            self._fault(
                node, f"“{entry.name}” không phải là chữ nên không in ra được", how_to_print(kind, entry.name)
            )

    def _note(self, node: nodes.Node, name: str) -> None:
        self.found.uses.append(Use(name, known_names()[name].kind, tag_at(node.lineno), is_printed=False))

    def _name(self, node: nodes.Node) -> str:
        """Return the name in the vocabulary of what `node` reads, as far as known: the list, for an item of it."""
        if isinstance(node, nodes.Name):
            return self._lists.get(node.name, "") if node.name in self._own else node.name
        if isinstance(node, nodes.Getattr):
            above = self._name(node.node)
            return f"{above}.{node.attr}" if above in known_names() else ""
        if isinstance(node, nodes.Filter) and node.name in _KEEP_RECORDS and node.node is not None:
            return self._name(node.node)
        return ""

    def _fault(self, node: nodes.Node, message: str, hint: str = "") -> None:
        self.found.fault(message, tag_at(node.lineno), hint)
