"""A part as Word saved it → the same without the traces of editing, which a loop would repeat."""

from sinhkehoach.docx.wordml import Element, W

_WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
# Numbers of paragraphs, to be unique in a document; nobody needs them there.
_NUMBERS = (f"{_WORD_2010}paraId", f"{_WORD_2010}textId")
# Where the cursor stood when the template was saved.
_CURSOR = "_GoBack"


def tidy(root: Element) -> None:
    """Take out of `root` the paragraph numbers, spelling marks and the place of the cursor."""
    cursors = {
        mark.get(f"{W}id") for mark in root.iter(f"{W}bookmarkStart") if mark.get(f"{W}name") == _CURSOR
    }
    for element in root.iter(f"{W}p", f"{W}tr"):
        for name in _NUMBERS:
            element.attrib.pop(name, "")
    for mark in list(root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}proofErr")):
        if mark.tag == f"{W}proofErr" or mark.get(f"{W}id") in cursors:
            _remove(mark)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
