"""WordprocessingML: names and values, and which of what is written Word shows."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

# lxml has no public name for the type of its elements.
Element = etree._Element  # noqa: SLF001

NAMESPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W: Final = f"{{{NAMESPACE}}}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V: Final = "{urn:schemas-microsoft-com:vml}"

_OFF: Final = {"0", "false", "off", "none"}
_ON: Final = {"1", "true", "on"}
# Beginnings of the namespaces of which Word 2016 understands something; later ones it shows by their Fallback.
_WORD_2016: Final = (
    "http://schemas.openxmlformats.org/",
    "http://schemas.microsoft.com/office/word/2006/",
    "http://schemas.microsoft.com/office/word/2010/",
    "http://schemas.microsoft.com/office/word/2012/",
    "http://schemas.microsoft.com/office/word/2015/",
    "http://schemas.microsoft.com/office/drawing/2007/",
    "http://schemas.microsoft.com/office/drawing/2008/",
    "http://schemas.microsoft.com/office/drawing/2010/",
    "http://schemas.microsoft.com/office/drawing/2012/",
    "http://schemas.microsoft.com/office/drawing/2014/",
    "http://schemas.microsoft.com/office/drawing/2015/",
    "urn:schemas-microsoft-com:",
)


def read_xml(data: bytes) -> Element:
    """Return the root of `data`, read strictly: no entities, no repair; raises etree.XMLSyntaxError.

    Comments and processing instructions, which Word passes over, are left out.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        recover=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(data, parser)


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first descendant along `path` (names of the main namespace), None when a step is missing."""
    for name in path:
        if element is None:
            return None
        element = element.find(W + name)
    return element


def properties_of(element: Element, tag: str) -> Element | None:
    """Return the properties of a w:p, w:r or w:tc, which stand before all else in it, None where it has none.

    This is several times as fast as `child`, and a long table asks for them a hundred thousand times.
    """
    first = element[0] if len(element) else None
    return first if first is not None and first.tag == tag else None


def within(element: Element, *names: str) -> bool:
    """Say whether an element with one of `names` (of the main namespace) stands somewhere in `element`."""
    return next(element.iterdescendants(*(W + name for name in names)), None) is not None


def value(element: Element | None, name: str = "val") -> str | None:
    """Return the attribute w:`name`, None when there is no such element or attribute."""
    return None if element is None else element.get(W + name)


def is_on(element: Element | None) -> bool:
    """Say whether a toggle such as w:b is on; w:b alone is on, one that is not there is off."""
    return element is not None and (value(element) or "1") not in _OFF


def is_true(attribute: str | None) -> bool:
    """Say whether an attribute is a yes in one of the ways that are written."""
    return attribute in _ON


def visible_children(element: Element) -> list[Element]:
    """Return the children of `element` as Word shows them with every change accepted.

    Wrappers are opened, deletions left out; of alternatives the one is taken that Word 2016 takes.
    """
    found = []
    for each in element:
        how = _TREATED.get(each.tag)
        if how is None:
            found.append(each)
        elif how == _OPENED:
            found += visible_children(each)
        elif how == _CHOSEN:
            shown = _shown_alternative(each)
            found += visible_children(shown) if shown is not None else ()
    return found


_LEFT_OUT: Final = 0
_OPENED: Final = 1
_CHOSEN: Final = 2
_TREATED: Final = {
    **dict.fromkeys(
        (
            W + name
            for name in (
                *("del", "moveFrom", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr"),
                *("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr"),
            )
        ),
        _LEFT_OUT,
    ),
    **dict.fromkeys(
        (W + name for name in ("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo")),
        _OPENED,
    ),
    f"{MC}AlternateContent": _CHOSEN,
}


def _shown_alternative(content: Element) -> Element | None:
    """Return the first mc:Choice that Word 2016 understands all requirements of, else the mc:Fallback (Part 3, 9.3)."""
    for choice in content.iterfind(f"{MC}Choice"):
        names = [choice.nsmap.get(prefix) or "" for prefix in choice.get("Requires", "").split()]
        if all(name.startswith(_WORD_2016) for name in names):
            return choice
    return content.find(f"{MC}Fallback")


def is_shown(element: Element) -> bool:
    """Return False for an element inside an alternative that Word 2016 does not show."""
    branches = element.iterancestors(f"{MC}Choice", f"{MC}Fallback")
    return all(
        content is None or _shown_alternative(content) is branch
        for branch, content in ((branch, branch.getparent()) for branch in branches)
    )


def paragraph_text(paragraph: Element) -> str:
    """Return what is typed in `paragraph` as it stands in the file, paragraphs inside it (a text box's) left out."""
    return "".join(_typed(paragraph))


def _typed(element: Element) -> Iterator[str]:
    for each in element:
        if each.tag == f"{W}t":
            yield each.text or ""
        elif each.tag == f"{W}tab":
            yield "\t"
        elif each.tag == f"{W}br":
            yield "\n"
        elif each.tag != f"{W}p":
            yield from _typed(each)
