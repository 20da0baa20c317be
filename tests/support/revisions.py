"""What an office suite makes of tracked changes: all of them accepted, or all of them rejected."""

from lxml import etree

from tests.support.docx import BODY, members, packed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOTES = "word/footnotes.xml"
_TAGS = {f"{W}delText": f"{W}t", f"{W}delInstrText": f"{W}instrText"}


def accepted(data: bytes) -> bytes:
    """Return the Word file `data` with every tracked change accepted."""
    return _decided(data, keep="ins", drop="del")


def rejected(data: bytes) -> bytes:
    """Return the Word file `data` with every tracked change rejected."""
    return _decided(data, keep="del", drop="ins")


def _decided(data: bytes, keep: str, drop: str) -> bytes:
    parts = members(data)
    roots = {name: etree.fromstring(parts[name]) for name in (BODY, NOTES)}
    for root in roots.values():
        _decide(root, W + keep, W + drop)
    _number_notes(roots[BODY], roots[NOTES])
    return packed(parts | {name: etree.tostring(root) for name, root in roots.items()})


def _number_notes(body: etree._Element, notes: etree._Element) -> None:
    """Number the footnotes as they are met in the text; those that are not mentioned go."""
    by_number = {note.get(f"{W}id"): note for note in notes if note.get(f"{W}type") is None}
    for note in by_number.values():
        notes.remove(note)
    for number, reference in enumerate(body.iter(f"{W}footnoteReference"), 1):
        note = by_number[reference.get(f"{W}id")]
        for element in (reference, note):
            element.set(f"{W}id", str(number))
        notes.append(note)


def _decide(root: etree._Element, keep: str, drop: str) -> None:
    _drop_rows(root, drop)
    for mark in list(root.iter(drop)):
        if mark.getparent().tag not in (f"{W}rPr", f"{W}trPr"):
            mark.getparent().remove(mark)
    for paragraph in list(root.iter(f"{W}p")):
        if paragraph.find(f"{W}pPr/{W}rPr/{drop}") is not None:
            _join_with_next(paragraph)
    for mark in list(root.iter(keep)):
        for child in mark:
            mark.addprevious(child)
        mark.getparent().remove(mark)
    for element in root.iter(*_TAGS):
        element.tag = _TAGS[element.tag]


def _drop_rows(root: etree._Element, drop: str) -> None:
    """Take away the rows that go, and the tables that have none left."""
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{drop}") is not None:
            row.getparent().remove(row)
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f"{W}tr") is None:
            table.getparent().remove(table)


def _join_with_next(paragraph: etree._Element) -> None:
    """Take away the end of a paragraph: what is left in it comes to stand at the start of the next one."""
    content = [child for child in paragraph if child.tag != f"{W}pPr"]
    following = paragraph.getnext()
    parent = paragraph.getparent()
    if following is not None and following.tag == f"{W}p":
        start = 1 if following.find(f"{W}pPr") is not None else 0
        for offset, child in enumerate(content):
            following.insert(start + offset, child)
    else:
        assert not content, "the end of a paragraph before a table goes, but not its words"
    parent.remove(paragraph)
