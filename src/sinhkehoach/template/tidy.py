"""A part as a program saved it → the same without the traces of editing, and with each section break in a paragraph."""

from copy import deepcopy

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.docx.wordml import Element, W, child, paragraph_text

_WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
# Numbers of paragraphs, to be unique in a document; nobody needs them there.
_NUMBERS = (f"{_WORD_2010}paraId", f"{_WORD_2010}textId")
# Where the cursor stood when the template was saved.
_CURSOR = "_GoBack"
_LONE_TAG = lazy_pattern(r"\s*\{%p\s[^{}]*%\}\s*")


def tidy(root: Element) -> None:
    """Take out of `root` the paragraph numbers, spelling marks and the place of the cursor.

    LibreOffice has no empty paragraph for a section break: it puts the break into the one above, which may hold only a
    tag and would be taken away with it.
    """
    cursors = {
        mark.get(f"{W}id") for mark in root.iter(f"{W}bookmarkStart") if mark.get(f"{W}name") == _CURSOR
    }
    for element in root.iter(f"{W}p", f"{W}tr"):
        for name in _NUMBERS:
            element.attrib.pop(name, "")
    for mark in list(root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}proofErr")):
        if mark.tag == f"{W}proofErr" or mark.get(f"{W}id") in cursors:
            _remove(mark)
    for paragraph in list(root.iter(f"{W}p")):
        properties = child(paragraph, "pPr")
        section = child(properties, "sectPr")
        if section is not None and properties is not None and _LONE_TAG.fullmatch(paragraph_text(paragraph)):
            broken = paragraph.makeelement(f"{W}p")
            broken.append(deepcopy(properties))
            properties.remove(section)
            paragraph.addnext(broken)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
