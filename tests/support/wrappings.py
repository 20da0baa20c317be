"""Ways in which programs wrap what people typed without changing what a reader sees."""

import re
from collections.abc import Callable
from io import BytesIO

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.support.docx import members, packed
from tests.support.hand_typed import plain

_MARK = f'{nsdecls("w")} w:id="7" w:author="A" w:date="2027-01-01T00:00:00Z"'
_DELETED = f"<w:del {_MARK}><w:r><w:delText>chữ đã xóa sai phông</w:delText></w:r></w:del>"
_MOVED = f"<w:moveFrom {_MARK}><w:r><w:t>chữ đã chuyển đi</w:t></w:r></w:moveFrom>"
_CONTROL = f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias w:val='Ô'/></w:sdtPr><w:sdtContent/></w:sdt>"


def _document():
    return docx.Document(BytesIO(plain().saved()))


def _saved(file) -> bytes:
    stream = BytesIO()
    file.save(stream)
    return stream.getvalue()


def _around(element, xml: str) -> None:
    """Put `element` into the innermost element of `xml`."""
    wrapper = parse_xml(xml)
    element.addprevious(wrapper)
    innermost = wrapper
    while len(innermost) and innermost[-1].tag != qn("w:sdtPr"):
        innermost = innermost[-1]
    innermost.append(element)


def _all(file, *names: str) -> list:
    return list(file.element.body.iter(*map(qn, names)))


def blocks_in_content_controls() -> bytes:
    file = _document()
    for element in list(file.element.body)[:-1]:
        _around(element, _CONTROL)
    return _saved(file)


def runs_in_content_controls() -> bytes:
    file = _document()
    for run in _all(file, "w:r"):
        _around(run, _CONTROL)
    return _saved(file)


def rows_and_cells_in_content_controls() -> bytes:
    file = _document()
    for element in _all(file, "w:tc", "w:tr"):
        _around(element, _CONTROL)
    return _saved(file)


def runs_in_links_tags_and_directions() -> bytes:
    file = _document()
    wrappers = (
        f'<w:hyperlink {nsdecls("w")} w:anchor="a"/>',
        f'<w:smartTag {nsdecls("w")} w:uri="u" w:element="place"/>',
        f'<w:customXml {nsdecls("w")} w:uri="u" w:element="e"/>',
        f'<w:dir {nsdecls("w")} w:val="ltr"/>',
        f'<w:bdo {nsdecls("w")} w:val="ltr"/>',
    )
    for at, run in enumerate(_all(file, "w:r")):
        _around(run, wrappers[at % len(wrappers)])
    return _saved(file)


def head_in_a_table_of_one_cell() -> bytes:
    file = _document()
    head = file.tables[0]._tbl  # noqa: SLF001 — python-docx moves no tables
    _around(
        head,
        f"<w:tbl {nsdecls('w')}><w:tblPr><w:tblCellMar><w:left w:w='0' w:type='dxa'/></w:tblCellMar></w:tblPr>"
        "<w:tblGrid><w:gridCol w:w='9354'/></w:tblGrid><w:tr><w:tc/></w:tr></w:tbl>",
    )
    head.addnext(parse_xml(f"<w:p {nsdecls('w')}/>"))
    return _saved(file)


def strict_flavour() -> bytes:
    """The namespaces of ISO 29500 strict, as Word saves them on request."""
    pairs = (
        (
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
        (
            b"http://schemas.openxmlformats.org/drawingml/2006/",
            b"http://purl.oclc.org/ooxml/drawingml/",
        ),
    )
    parts = members(plain().saved())
    for name in parts:
        for usual, strict in pairs:
            parts[name] = parts[name].replace(usual, strict)
    return packed(parts)


def with_macros() -> bytes:
    parts = members(plain().saved())
    usual = b"openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = parts["[Content_Types].xml"].replace(
        b"application/vnd." + usual, b"application/vnd.ms-word.document.macroEnabled.main+xml"
    )
    return packed(parts | {"[Content_Types].xml": types, "word/vbaProject.bin": b"\xd0\xcf\x11\xe0macro"})


def other_names_of_parts() -> bytes:
    """Some programs call the document's part something else."""
    parts = members(plain().saved())
    renamed = {name.replace("word/document.xml", "word/document2.xml"): data for name, data in parts.items()}
    for name in ("_rels/.rels", "[Content_Types].xml"):
        renamed[name] = renamed[name].replace(b"word/document.xml", b"word/document2.xml")
    renamed["word/_rels/document2.xml.rels"] = parts["word/_rels/document.xml.rels"]
    return packed(renamed)


def marks_of_word_between() -> bytes:
    """Bookmarks, marks of spelling, marks of pages and numbers of revisions stand between the runs."""
    file = _document()
    for run in _all(file, "w:r"):
        run.set(qn("w:rsidR"), "00AB12CD")
        for xml in ("<w:bookmarkStart w:id='1' w:name='_GoBack'/>", "<w:proofErr w:type='gramStart'/>"):
            run.addprevious(parse_xml(xml.replace(" ", f" {nsdecls('w')} ", 1)))
        run.append(parse_xml(f"<w:lastRenderedPageBreak {nsdecls('w')}/>"))
    return _saved(file)


def tracked() -> bytes:
    """What was put in counts, what was struck out or moved away does not."""
    file = _document()
    for at, run in enumerate(_all(file, "w:r")):
        run.addnext(parse_xml(_DELETED if at % 2 else _MOVED))
        _around(run, f"<w:ins {_MARK}/>")
    return _saved(file)


def tracked_pages() -> bytes:
    """What the page was before somebody changed it does not count."""
    file = _document()
    old = "<w:sectPr><w:pgSz w:w='12240' w:h='15840'/></w:sectPr>"
    change = f"<w:sectPrChange {_MARK}>{old}</w:sectPrChange>"
    file.element.body[-1].append(parse_xml(change))
    return _saved(file)


def commented() -> bytes:
    file = _document()
    for paragraph in file.paragraphs:
        if paragraph.runs:
            file.add_comment(paragraph.runs, "Lời bàn bằng phông chữ khác", author="A", initials="A")
    return _saved(file)


def hidden_words() -> bytes:
    file = _document()
    for run in _all(file, "w:r"):
        hidden = f"<w:r {nsdecls('w')}><w:rPr><w:vanish/></w:rPr><w:t>chữ ẩn</w:t></w:r>"
        run.addprevious(parse_xml(hidden))
    return _saved(file)


def typed_twice_for_old_programs() -> bytes:
    """What only old programs show must not be read a second time."""
    parts = members(plain().saved())
    text = parts["word/document.xml"].decode()
    names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    text = re.sub(
        r"<w:r>(?:(?!</w:r>).)*</w:r>",
        lambda run: (
            f"<mc:AlternateContent {names}><mc:Choice Requires='w14'>{run[0]}</mc:Choice>"
            f"<mc:Fallback>{run[0]}</mc:Fallback></mc:AlternateContent>"
        ),
        text,
        flags=re.DOTALL,
    )
    return packed(parts | {"word/document.xml": text.encode()})


WRAPPED: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    made.__name__.replace("_", " "): (made, found)
    for made, found in (
        (blocks_in_content_controls, set()),
        (runs_in_content_controls, set()),
        (rows_and_cells_in_content_controls, set()),
        (runs_in_links_tags_and_directions, set()),
        (head_in_a_table_of_one_cell, set()),
        (strict_flavour, set()),
        (with_macros, set()),
        (other_names_of_parts, set()),
        (marks_of_word_between, set()),
        (typed_twice_for_old_programs, set()),
        (tracked, {"P18"}),
        (tracked_pages, {"P18"}),
        (commented, {"P18"}),
        (hidden_words, {"P18"}),
    )
}
