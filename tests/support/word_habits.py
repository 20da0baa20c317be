"""What Word makes of a document by itself, and what hands put into one beside plain text, as changes to its XML."""

from copy import deepcopy
from pathlib import Path

from lxml import etree

from tests.support.docx import members, packed
from tests.support.hand_edits import Edit, Element, W, find, read, row_of

LISTS = "word/numbering.xml"
COMMENTS = "word/comments.xml"
# The header of the first page, which says nothing in a document of ours.
HEADER = "word/header2.xml"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def element(xml: str) -> Element:
    return etree.fromstring(f'<root xmlns:w="{W[1:-1]}">{xml}</root>')[0]


def put_part(file: Path, name: str, root: str, content: str) -> None:
    """Put a part into the Word file, its root element w:`root` with `content`, and let the text refer to it."""
    parts = members(file.read_bytes())
    parts[name] = f'<w:{root} xmlns:w="{W[1:-1]}">{content}</w:{root}>'.encode()
    kind = Path(name).stem
    links = f'<Relationship Id="rIdNew{kind}" Type="{_LINKS}/{kind}" Target="{kind}.xml"/></Relationships>'
    types = f'<Override PartName="/{name}" ContentType="{_TYPES}.{kind}+xml"/></Types>'
    for part, more in (("word/_rels/document.xml.rels", links), ("[Content_Types].xml", types)):
        if f"{kind}.xml".encode() not in parts[part]:
            end = more[more.rindex("</") :]
            parts[part] = parts[part].replace(end.encode(), more.encode())
    file.write_bytes(packed(parts))


def put_lists(file: Path, *levels: tuple[str, str], start: int = 1) -> None:
    """Let list 7 of the Word file have `levels`: how they count, and what they print."""
    shapes = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        for depth, (kind, pattern) in enumerate(levels)
    )
    put_part(
        file,
        LISTS,
        "numbering",
        f'<w:abstractNum w:abstractNumId="3">{shapes}</w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>',
    )


def put_comment(file: Path, author: str, text: str) -> None:
    put_part(
        file,
        COMMENTS,
        "comments",
        f'<w:comment w:id="4" w:author="{author}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>',
    )


def put_header(file: Path, text: str) -> None:
    put_part(file, HEADER, "hdr", f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")


def comment_on(words: str) -> Edit:
    """Let comment 4 be about the paragraph that says `words`."""

    def change(root: Element) -> None:
        paragraph = find(root, words)
        paragraph.insert(1, element('<w:commentRangeStart w:id="4"/>'))
        paragraph.append(element('<w:commentRangeEnd w:id="4"/>'))

    return change


def cut_runs(words: str) -> Edit:
    """Cut each run of a paragraph in the middle of a word, as Word does at each sitting and each misspelling."""

    def change(root: Element) -> None:
        for run in list(find(root, words).iter(f"{W}r")):
            text = run.find(f"{W}t")
            if text is None or not text.text:
                continue
            rest, at = deepcopy(run), len(text.text) // 2
            rest.find(f"{W}t").text, text.text = text.text[at:], text.text[:at]
            rest.insert(0, element("<w:lastRenderedPageBreak/>"))
            run.addnext(rest)
            run.addnext(element('<w:proofErr w:type="spellStart"/>'))

    return change


def wrap_runs(words: str, xml: str) -> Edit:
    """Wrap each run of a paragraph: in a smart tag, a link, a content control."""

    def change(root: Element) -> None:
        for run in list(find(root, words).findall(f"{W}r")):
            holder = element(xml)
            run.addprevious(holder)
            ([*holder.iter(f"{W}sdtContent")] or [holder])[0].append(run)

    return change


def strike(words: str, new: str, within: str) -> Edit:
    """Strike `words` through in the paragraph that says `within`, and type `new` behind them."""

    def change(root: Element) -> None:
        text = next(each for each in find(root, within).iter(f"{W}t") if words in (each.text or ""))
        run = text.getparent()
        before, _, after = text.text.partition(words)
        struck, typed = deepcopy(run), deepcopy(run)
        text.text, struck.find(f"{W}t").text, typed.find(f"{W}t").text = before, words, new + after
        if struck.find(f"{W}rPr") is None:
            struck.insert(0, element("<w:rPr/>"))
        struck.find(f"{W}rPr").append(element("<w:strike/>"))
        run.addnext(typed)
        run.addnext(struck)

    return change


def append_to(words: str, xml: str) -> Edit:
    """Put `xml` at the end of the paragraph that says `words`."""

    def change(root: Element) -> None:
        find(root, words).append(element(xml))

    return change


def wrap_paragraph(words: str) -> Edit:
    """Put a content control around the paragraph."""

    def change(root: Element) -> None:
        paragraph = find(root, words)
        holder = element("<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>")
        paragraph.addprevious(holder)
        holder[1].append(paragraph)

    return change


def break_line(words: str) -> Edit:
    """Break the line behind `words` with Shift + Enter."""

    def change(root: Element) -> None:
        text = next(each for each in find(root, words).iter(f"{W}t") if words in (each.text or ""))
        before, _, after = text.text.partition(words)
        text.text = before + words
        rest = element("<w:t/>")
        rest.text = after.lstrip()
        text.addnext(rest)
        text.addnext(element("<w:br/>"))

    return change


def number_by_word(words: str, mark: str, depth: int = 0) -> Edit:
    """Make the paragraph one of list 7: its typed `mark` goes."""

    def change(root: Element) -> None:
        paragraph = find(root, words)
        texts = list(paragraph.iter(f"{W}t"))
        texts[0].text = read(paragraph).removeprefix(mark)
        for text in texts[1:]:
            text.text = ""
        number = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="7"/></w:numPr>'
        paragraph.find(f"{W}pPr").append(element(number))

    return change


def paragraph_at(place: int, text: str) -> Edit:
    """Put a plain paragraph at `place` of the body; -1 is before the section's properties, which come last."""

    def change(root: Element) -> None:
        root.find(f"{W}body").insert(place, element(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))

    return change


def put_into(words: str, run: str) -> Edit:
    """Put a run with something drawn into the paragraph."""

    def change(root: Element) -> None:
        find(root, words).append(element(f"<w:r>{run}</w:r>"))

    return change


def fill_cell(words: str, column: int, text: str) -> Edit:
    """Type `text` into an empty cell of the row that says `words`."""

    def change(root: Element) -> None:
        paragraph = row_of(root, words).findall(f"{W}tc")[column].find(f"{W}p")
        assert read(paragraph) == ""
        paragraph.append(element(f"<w:r><w:t>{text}</w:t></w:r>"))

    return change


def drop_column(words: str, column: int) -> Edit:
    """Delete a column of the table that says `words`."""

    def change(root: Element) -> None:
        for row in next(find(root, words).iterancestors(f"{W}tbl")).iter(f"{W}tr"):
            for cell in row.findall(f"{W}tc")[column:][:1]:
                row.remove(cell)

    return change


def merge_cells(words: str, column: int) -> Edit:
    """Merge the cell of the row that says `words` with the one on its right."""

    def change(root: Element) -> None:
        cell, other = row_of(root, words).findall(f"{W}tc")[column : column + 2]
        for paragraph in other.findall(f"{W}p"):
            cell.append(paragraph)
        other.getparent().remove(other)

    return change


def swap_appendices(first: str, second: str) -> Edit:
    """Put all from the paragraph `first` up to `second` at the end."""

    def change(root: Element) -> None:
        body = root.find(f"{W}body")
        blocks = list(body)
        start, end = (blocks.index(find(root, f"={label}")) for label in (first, second))
        for block in blocks[start:end]:
            body.insert(len(body) - 1, block)

    return change
