"""A part as a program saved it → the same without the traces of editing, and with each section break in a paragraph."""

from copy import deepcopy

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.docx.wordml import Element, W, child, paragraph_text, value

_WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
# Numbers of paragraphs, to be unique in a document; nobody needs them there.
_NUMBERS = (f"{_WORD_2010}paraId", f"{_WORD_2010}textId")
# Where the cursor stood when the template was saved.
_CURSOR = "_GoBack"
# A number below 0 that LibreOffice writes as one beyond what Word takes.
_MOST_SPACE = 2**31 - 1
# Of these Word's schema knows but “on” and “off”, and takes what it knows elsewhere.
_SWITCHES = lazy_pattern(
    r"noWrap|tcFitText|hideMark|cantSplit|tblHeader|bidiVisual|noResizeAllowed|linkedToFile|noBorder|flatBorders"
    r"|autoRedefine|hidden|semiHidden|unhideWhenUsed|qFormat|locked|personal|personalCompose|personalReply"
)
_SWITCHED = {"true": "on", "1": "on", "false": "off", "0": "off"}
# Tables are aligned by sides of the page, paragraphs by sides of the text as well.
_SIDES = {"start": "left", "end": "right"}
_LONE_TAG = lazy_pattern(r"\s*\{%p\s[^{}]*%\}\s*")


def tidy(root: Element) -> None:
    """Take out of `root` the paragraph numbers, spelling marks and the place of the cursor.

    LibreOffice writes a section break before the other properties of its paragraph, which it takes away when it is
    empty: the break is put where it belongs, and gets its own paragraph again beside a lone tag.
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
        if section is not None and properties is not None:
            _set_last(properties, section)
            if _LONE_TAG.fullmatch(paragraph_text(paragraph)):
                broken = paragraph.makeelement(f"{W}p")
                broken.append(deepcopy(properties))
                properties.remove(section)
                paragraph.addnext(broken)
    _mend_values(root)


def _mend_values(root: Element) -> None:
    """Write the values that other programs write otherwise as Word's schema has them."""
    for grid in root.iter(f"{W}docGrid"):
        space = grid.get(f"{W}charSpace", "")
        if space.isdecimal() and int(space) > _MOST_SPACE:
            del grid.attrib[f"{W}charSpace"]
    for place in root.iter(f"{W}tblPr"):
        aligned = child(place, "jc")
        if aligned is not None and value(aligned) in _SIDES:
            aligned.set(f"{W}val", _SIDES[str(value(aligned))])
    for font in root.iter(f"{W}charset"):
        font.attrib.pop(f"{W}characterSet", "")
    for switch in root.iter(f"{W}*"):
        typed = switch.get(f"{W}val")
        if typed in _SWITCHED and _SWITCHES.fullmatch(str(switch.tag).removeprefix(W)):
            switch.set(f"{W}val", _SWITCHED[typed])


def _set_last(properties: Element, section: Element) -> None:
    """Put `section` behind all other properties but the record of a change."""
    properties.remove(section)
    change = child(properties, "pPrChange")
    properties.insert(len(properties) if change is None else properties.index(change), section)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
