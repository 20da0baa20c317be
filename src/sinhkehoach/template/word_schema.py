"""A part of a Word file → what in it is not as Microsoft's own schema has it, so that Word calls the file damaged.

The schema is data, `word_schema.json`, made by `tools/make_word_schema.py`.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from lxml import etree

from sinhkehoach.docx.wordml import Element

_DATA_FILE: Final = Path(__file__).with_name("word_schema.json")
_COMPATIBILITY: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_NUMBER: Final = re.compile(r"\s*([+-]?\d{1,20})(?:\.\d+)?\s*", re.ASCII)
_LONGEST_VALUE: Final = 40
# Of a type in a namespace that no template needs: where it may stand is known, and no more.
_UNKNOWN: Final = -1


class Fault(NamedTuple):
    """What is wrong, and the element it is wrong with."""

    element: Element
    words: str


def schema_faults(root: Element) -> Iterator[Fault]:
    """Yield what Word does not take in the part with this root, in the order of its elements; nothing of other parts."""
    schema = _schema()
    name = schema.name(root)
    number = schema.roots.get(name, _UNKNOWN)
    if number != _UNKNOWN:
        yield from _Walk(schema).faults(root, number, frozenset())
    elif name.rpartition(":")[0] in {each.rpartition(":")[0] for each in schema.roots}:
        yield Fault(root, f"“{_local(name)}” không thể là gốc của một phần")


class _Type:
    """What elements of one kind consist of."""

    def __init__(self, plain: dict[str, Any]) -> None:
        self.holds_text: bool = plain.get("text", False)
        self.model: str = plain.get("model", "")
        self.children: dict[str, int] = plain.get("children", {})
        self.attributes: dict[str, int] = plain.get("attributes", {})
        self.required: list[str] = plain.get("required", [])


class _Schema:
    def __init__(self, plain: dict[str, Any]) -> None:
        self._prefixes = {uri: prefix for prefix, uri in plain["prefixes"].items()}
        self.roots: dict[str, int] = plain["roots"]
        self._values: list[list[str | list[int | None]]] = plain["values"]
        self._types: list[dict[str, Any]] = plain["types"]
        self.type = cache(self._type)

    def _type(self, number: int) -> _Type:
        return _Type(self._types[number])

    def name(self, element: Element) -> str:
        """Return the name of `element` as the schema writes it, “w:p”."""
        return self.short(str(element.tag))

    def short(self, name: str) -> str:
        """Return a name with its namespace as the schema writes it; one of a namespace it does not know as it is."""
        space, _, local = name.removeprefix("{").rpartition("}")
        return local if not space else f"{self._prefixes.get(space, space)}:{local}"

    def knows(self, space: str) -> bool:
        return space in self._prefixes

    def takes(self, number: int, value: str) -> bool:
        """Say whether `value` is one of the values with this number."""
        alternatives = self._values[number]
        return not alternatives or any(_takes(each, value) for each in alternatives)


def _takes(alternative: str | list[int | None], value: str) -> bool:
    if isinstance(alternative, str):
        return re.fullmatch(alternative, value) is not None
    found = _NUMBER.fullmatch(value)
    low, high = alternative
    return (
        found is not None
        and (low is None or int(found[1]) >= low)
        and (high is None or int(found[1]) <= high)
    )


@cache
def _schema() -> _Schema:
    return _Schema(json.loads(_DATA_FILE.read_text(encoding="utf-8")))


class _Walk:
    def __init__(self, schema: _Schema) -> None:
        self._schema = schema

    def faults(self, element: Element, number: int, ignored: frozenset[str]) -> Iterator[Fault]:
        ignored |= _ignored(element)
        kind = self._schema.type(number)
        children = list(_children(element, ignored))
        for words in (
            *self._of_attributes(element, kind, ignored),
            *self._of_content(element, children, kind),
        ):
            yield Fault(element, words)
        for child in children:
            below = kind.children.get(self._schema.name(child), _UNKNOWN)
            if below != _UNKNOWN:
                yield from self.faults(child, below, ignored)

    def _of_attributes(self, element: Element, kind: _Type, ignored: frozenset[str]) -> Iterator[str]:
        name = etree.QName(element).localname
        typed = {
            self._schema.short(str(key)): (str(key), str(value)) for key, value in element.attrib.items()
        }
        for missing in sorted(set(kind.required) - set(typed)):
            yield f"“{name}” thiếu thuộc tính “{_local(missing)}”"
        for short, (key, value) in typed.items():
            if short in kind.attributes:
                if not self._schema.takes(kind.attributes[short], value):
                    yield f"thuộc tính “{_local(short)}” của “{name}” có giá trị lạ (“{value[:_LONGEST_VALUE]}”)"
            elif not self._is_elsewhere(key, element, ignored):
                yield f"“{name}” có thuộc tính lạ “{_local(short)}”"

    def _is_elsewhere(self, key: str, element: Element, ignored: frozenset[str]) -> bool:
        """Say whether an attribute is none of the element's own schema, and of one that Word knows or passes over."""
        space = key[1:].rpartition("}")[0] if key.startswith("{") else ""
        if not space or space == etree.QName(element).namespace:
            return False
        return space in ignored or key.startswith(_COMPATIBILITY) or self._schema.knows(space)

    def _of_content(self, element: Element, children: list[Element], kind: _Type) -> Iterator[str]:
        name = etree.QName(element).localname
        names = [self._schema.name(child) for child in children]
        strangers = [each for each in names if each not in kind.children]
        if strangers:
            yield f"“{_local(strangers[0])}” đứng sai chỗ, trong “{name}”"
        elif not re.fullmatch(kind.model, "".join(f"{each} " for each in names)):
            listed = ", ".join(dict.fromkeys(map(_local, names))) or "không có gì"
            yield f"các phần trong “{name}” thiếu, thừa hoặc sai thứ tự ({listed})"
        texts = (element.text, *(child.tail for child in element))
        if not kind.holds_text and any(text and text.strip() for text in texts):
            yield f"có chữ đứng sai chỗ, trong “{name}”"


def _ignored(element: Element) -> frozenset[str]:
    """Return the namespaces that a program need not know, by what `element` says."""
    prefixes = element.get(f"{_COMPATIBILITY}Ignorable", "").split()
    return frozenset(element.nsmap.get(prefix) or "" for prefix in prefixes)


def _children(element: Element, ignored: frozenset[str]) -> Iterator[Element]:
    """Yield the elements that count, of alternatives the first."""
    for child in element.iterchildren(etree.Element):
        if child.tag == f"{_COMPATIBILITY}AlternateContent":
            chosen = child.find(f"{_COMPATIBILITY}Choice")
            if chosen is not None:
                yield from _children(chosen, ignored)
        elif etree.QName(child).namespace not in ignored:
            yield child


def _local(name: str) -> str:
    return name.rpartition(":")[2]
