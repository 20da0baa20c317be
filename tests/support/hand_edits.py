"""What a leader does to a document by hand, as changes to the XML that Word keeps it in."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from pathlib import Path

from lxml import etree

from tests.support.docx import BODY, members, packed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOTES = "word/footnotes.xml"
_HELD_BLANK = "\u00a0"

Element = etree._Element  # noqa: SLF001 — lxml has no public name for it
Edit = Callable[[Element], None]


def edit(file: Path, *edits: Edit, part: str = BODY) -> None:
    """Make `edits` to the text of the Word file `file`."""
    parts = members(file.read_bytes())
    root = etree.fromstring(parts[part])
    for each in edits:
        each(root)
    parts[part] = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    file.write_bytes(packed(parts))


def read(paragraph: Element) -> str:
    """Return what a person reads and types: a held blank is a blank."""
    return "".join(map(_words, paragraph.iter(f"{W}t")))


def _words(text: Element) -> str:
    return (text.text or "").replace(_HELD_BLANK, " ")


def find(root: Element, words: str) -> Element:
    """Return the first paragraph that says `words`; nothing but them where they begin with `=`."""
    words = words.replace(_HELD_BLANK, " ")
    alone = words.removeprefix("=") if words.startswith("=") else None
    return next(each for each in root.iter(f"{W}p") if read(each) == alone or words in read(each))


def _text_with(paragraph: Element, words: str) -> Element:
    """Return the w:t of `paragraph` that holds `words`; its runs are joined where the words lie across them."""
    words = words.replace(_HELD_BLANK, " ")
    found = next((text for text in paragraph.iter(f"{W}t") if words in _words(text)), None)
    if found is not None:
        return found
    texts = list(paragraph.iter(f"{W}t"))
    texts[0].text = read(paragraph)
    for text in texts[1:]:
        text.text = ""
    return texts[0]


def say(old: str, new: str, within: str = "") -> Edit:
    """Put `new` in the place of `old`, in the first paragraph that says `within` (or `old`)."""

    def change(root: Element) -> None:
        text = _text_with(find(root, within or old), old)
        at = text.text.find(old)
        at = at if at >= 0 else _words(text).index(old.replace(_HELD_BLANK, " "))
        text.text = text.text[:at] + new + text.text[at + len(old) :]

    return change


def new_like(words: str, text: str) -> Edit:
    """Put a paragraph with `text` behind the one that says `words`, as Enter does: same style, no mark."""

    def change(root: Element) -> None:
        above = find(root, words)
        paragraph = deepcopy(above)
        for mark in [*paragraph.iter(f"{W}bookmarkStart"), *paragraph.iter(f"{W}bookmarkEnd")]:
            mark.getparent().remove(mark)
        runs = list(paragraph.iter(f"{W}r"))
        for run in runs[1:]:
            run.getparent().remove(run)
        next(paragraph.iter(f"{W}t")).text = text
        above.addnext(paragraph)

    return change


def split(words: str) -> Edit:
    """Break the paragraph that says `words` in front of them."""

    def change(root: Element) -> None:
        above = find(root, words)
        whole = read(above)
        at = whole.index(words)
        new_like(words, whole[at:])(root)
        texts = list(above.iter(f"{W}t"))
        texts[0].text = whole[:at].rstrip()
        for text in texts[1:]:
            text.text = ""

    return change


def join(words: str) -> Edit:
    """Join the paragraph that says `words` with the one behind it; marks of both are kept."""

    def change(root: Element) -> None:
        first = find(root, words)
        second = first.getnext()
        next(text for text in second.iter(f"{W}t")).text = " " + read(second).removeprefix("- ")
        for run in list(second.iter(f"{W}t"))[1:]:
            run.text = ""
        for child in list(second):
            if child.tag != f"{W}pPr":
                first.append(child)
        second.getparent().remove(second)

    return change


def drop(words: str) -> Edit:
    """Delete the paragraph that says `words`."""

    def change(root: Element) -> None:
        paragraph = find(root, words)
        paragraph.getparent().remove(paragraph)

    return change


def drop_until(words: str, last: str) -> Edit:
    """Delete everything from the paragraph that says `words` on, up to the block that says `last`, that one too."""

    def change(root: Element) -> None:
        block = find(root, words)
        going = True
        while going:
            behind = block.getnext()
            going = not any(last in read(each) for each in block.iter(f"{W}p"))
            block.getparent().remove(block)
            block = behind

    return change


def row_of(root: Element, words: str) -> Element:
    return next(find(root, words).iterancestors(f"{W}tr"))


def drop_row(words: str) -> Edit:
    def change(root: Element) -> None:
        row = row_of(root, words)
        row.getparent().remove(row)

    return change


def new_row(words: str, *cells: str) -> Edit:
    """Put a row with `cells` behind the one that says `words`."""

    def change(root: Element) -> None:
        above = row_of(root, words)
        row = deepcopy(above)
        for mark in [*row.iter(f"{W}bookmarkStart"), *row.iter(f"{W}bookmarkEnd")]:
            mark.getparent().remove(mark)
        for cell, text in zip(row.iter(f"{W}tc"), cells, strict=True):
            paragraph = next(cell.iter(f"{W}p"))
            for run in list(paragraph.iter(f"{W}r")):
                run.getparent().remove(run)
            run = etree.SubElement(paragraph, f"{W}r")
            etree.SubElement(run, f"{W}t").text = text
        above.addnext(row)

    return change


def move_row(words: str, behind: str) -> Edit:
    """Cut the row that says `words` and paste it behind another."""
    return lambda root: row_of(root, behind).addnext(row_of(root, words))


def fill(words: str, column: int, text: str) -> Edit:
    """Type `text` into a cell of the row that says `words`, in the place of what stands there."""

    def change(root: Element) -> None:
        paragraph = next(list(row_of(root, words).iter(f"{W}tc"))[column].iter(f"{W}p"))
        for run in list(paragraph.iter(f"{W}r")):
            run.getparent().remove(run)
        etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}t").text = text

    return change


def new_table(words: str, *rows: Sequence[str], lines: bool = True) -> Edit:
    """Put a table behind the paragraph that says `words`, with `lines` around its cells or without."""

    def change(root: Element) -> None:
        table = etree.Element(f"{W}tbl")
        borders = etree.SubElement(etree.SubElement(table, f"{W}tblPr"), f"{W}tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            etree.SubElement(borders, f"{W}{side}", {f"{W}val": "single" if lines else "nil"})
        grid = etree.SubElement(table, f"{W}tblGrid")
        for _ in rows[0]:
            etree.SubElement(grid, f"{W}gridCol", {f"{W}w": "2000"})
        for row in rows:
            element = etree.SubElement(table, f"{W}tr")
            for text in row:
                paragraph = etree.SubElement(etree.SubElement(element, f"{W}tc"), f"{W}p")
                etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}t").text = text
        find(root, words).addnext(table)

    return change


def move(words: str, behind: str) -> Edit:
    """Cut the paragraph that says `words` and paste it behind another."""

    def change(root: Element) -> None:
        paragraph = find(root, words)
        find(root, behind).addnext(paragraph)

    return change


def set_face(words: str, face: str) -> Edit:
    """Set the whole paragraph that says `words` in `face` (b or i)."""

    def change(root: Element) -> None:
        for run in find(root, words).iter(f"{W}r"):
            properties = run.find(f"{W}rPr")
            if properties is None:
                properties = etree.Element(f"{W}rPr")
                run.insert(0, properties)
            etree.SubElement(properties, f"{W}{face}")

    return change


def track(old: str, new: str) -> Edit:
    """Replace `old` by `new` as Word does while it tracks changes."""

    def change(root: Element) -> None:
        paragraph = find(root, old)
        text = _text_with(paragraph, old)
        run = text.getparent()
        before, _, after = text.text.partition(old)
        text.text = before
        deleted, inserted = (
            etree.Element(f"{W}{name}", {f"{W}id": "9", f"{W}author": "A"}) for name in ("del", "ins")
        )
        gone, come, rest = deepcopy(run), deepcopy(run), deepcopy(run)
        gone.find(f"{W}t").tag = f"{W}delText"
        gone.find(f"{W}delText").text = old
        come.find(f"{W}t").text = new
        rest.find(f"{W}t").text = after
        deleted.append(gone)
        inserted.append(come)
        for each in (rest, inserted, deleted):
            run.addnext(each)

    return change


def strip_marks(root: Element) -> None:
    """Take all bookmarks away."""
    for name in ("bookmarkStart", "bookmarkEnd"):
        for mark in list(root.iter(f"{W}{name}")):
            mark.getparent().remove(mark)
