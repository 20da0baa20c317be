"""Elements of WordprocessingML, read with lxml: names, attribute values, measures."""

from collections.abc import Iterator

from lxml import etree

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAMESPACE}}}"
# lxml has no public name for the type of its elements.
Element = etree._Element  # noqa: SLF001
_PREFIXES = {"w": NAMESPACE}
_OFF = {"0", "false", "off", "none"}


def read_xml(data: bytes) -> Element:
    """Return the root of `data`, read strictly: no entities, no repair; raises etree.XMLSyntaxError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=False, huge_tree=False)
    return etree.fromstring(data, parser)


def find(element: Element, path: str) -> Element | None:
    """Return the first element at `path`, whose steps are written with the prefix w."""
    return element.find(path, _PREFIXES)


def value(element: Element, path: str) -> str:
    """Return the w:val of the element at `path`, "" where there is none."""
    found = find(element, path)
    return "" if found is None else found.get(f"{W}val", "")


def is_on(element: Element, path: str) -> bool | None:
    """Return what the switch at `path` (w:b, w:cantSplit…) says, None where it says nothing."""
    found = find(element, path)
    return None if found is None else found.get(f"{W}val", "1") not in _OFF


def twips(element: Element | None, attribute: str) -> int:
    """Return a measure in twips, 0 where it is missing or is no plain number."""
    text = "" if element is None else element.get(f"{W}{attribute}", "")
    return int(text) if text.lstrip("-").isdecimal() else 0


def paragraph_text(paragraph: Element) -> str:
    """Return what is typed in `paragraph`, paragraphs inside it (a text box's) left out."""
    return "".join(_texts(paragraph))


def _texts(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag == f"{W}tab":
            yield "\t"
        elif child.tag == f"{W}br":
            yield "\n"
        elif child.tag != f"{W}p":
            yield from _texts(child)
