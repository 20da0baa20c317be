"""A part of a template → the same without names of styles and lists that are not there, which Word passes over."""

from collections.abc import Collection
from typing import Final

from sinhkehoach.docx.wordml import Element, W, child, value

_STYLE_NAMES: Final = tuple(
    f"{W}{name}" for name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
)
_NO_LIST: Final = "0"


def drop_dead_names(root: Element, styles: Collection[str], lists: Collection[str]) -> None:
    """Take out of `root` what names a style or a list that is none of these."""
    for name in list(root.iter(*_STYLE_NAMES)):
        if value(name) not in {None, *styles}:
            _remove(name)
    for properties in list(root.iter(f"{W}numPr")):
        if value(child(properties, "numId")) not in {None, _NO_LIST, *lists}:
            _remove(properties)


def ids(root: Element, kind: str, attribute: str) -> frozenset[str]:
    """Return the ids of the elements of `kind` in a part."""
    return frozenset(each.get(f"{W}{attribute}", "") for each in root.iter(f"{W}{kind}"))


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
