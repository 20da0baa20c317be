"""Word files that are no administrative papers, or hardly Word files at all."""

from io import BytesIO

import docx
from docxtpl import DocxTemplate

from tests.support.docx import NAMESPACES, members, packed
from tests.support.word_files import build, plan

_NAMES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
    '.wordprocessingml.document.main+xml"/></Types>'
)


def _saved(document) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _bare(xml: str) -> bytes:
    """Return a file of two parts whose body is `xml`: no styles, no settings, no relationships."""
    body = f"<w:document {_NAMES}><w:body>{xml}</w:body></w:document>"
    return packed({"[Content_Types].xml": _TYPES.encode(), "word/document.xml": body.encode()})


def _usual() -> bytes:
    document = docx.Document()
    document.add_heading("Tiêu đề", 0)
    document.add_paragraph("Một đoạn văn.")
    document.add_paragraph("mục một", style="List Number")
    document.add_paragraph("mục hai", style="List Bullet")
    document.add_table(2, 2, style="Light Grid Accent 1").cell(0, 0).text = "ô"
    return _saved(document)


def _only_table() -> bytes:
    document = docx.Document()
    document.add_table(3, 3).cell(1, 1).add_table(2, 2).cell(0, 0).text = "bảng trong bảng"
    return _saved(document)


def _filled_template() -> bytes:
    template = docx.Document()
    template.add_paragraph("Số: {{ so }}/KH-UBND")
    template.add_paragraph("{%p for muc in cac_muc %}")
    template.add_paragraph("{{ muc }}")
    template.add_paragraph("{%p endfor %}")
    filled = DocxTemplate(BytesIO(_saved(template)))
    filled.render({"so": 5, "cac_muc": ["I. MỘT", "II. HAI"]})
    return _saved(filled)


def _styles(xml: str) -> bytes:
    parts = members(_usual())
    old = parts["word/styles.xml"].decode()
    return packed(parts | {"word/styles.xml": old.replace("</w:styles>", f"{xml}</w:styles>").encode()})


def _without(*names: str) -> bytes:
    return packed({name: data for name, data in members(build(plan())).items() if name not in names})


def _with(parts: dict[str, bytes]) -> bytes:
    """Return a good paper with some of its parts replaced."""
    return packed(members(build(plan())) | parts)


def _relations(xml: str) -> dict[str, bytes]:
    names = "http://schemas.openxmlformats.org/package/2006/relationships"
    return {"word/_rels/document.xml.rels": f'<Relationships xmlns="{names}">{xml}</Relationships>'.encode()}


_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_TEXT = "<w:r><w:t>chữ</w:t></w:r>"
ODD = {
    "python-docx's empty document": _saved(docx.Document()),
    "usual document of python-docx": _usual(),
    "only a table in a table": _only_table(),
    "filled template": _filled_template(),
    "empty body": _bare(""),
    "one empty paragraph": _bare("<w:p/>"),
    "no parts but the text": _bare(f"<w:p>{_TEXT}</w:p>"),
    "only a text box": _bare(
        f"<w:p><w:r><w:pict><w:txbxContent><w:p>{_TEXT}</w:p></w:txbxContent></w:pict></w:r></w:p>"
    ),
    "field never closed": _bare(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p><w:p>' + _TEXT + "</w:p>"
    ),
    "field closed twice": _bare(f'<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r>{_TEXT}</w:p>'),
    "numbers that are none": _bare(
        '<w:p><w:pPr><w:spacing w:before="x" w:line=""/><w:ind w:left="?"/><w:numPr><w:ilvl w:val="a"/>'
        '<w:numId w:val="b"/></w:numPr></w:pPr><w:r><w:rPr><w:sz w:val="to"/></w:rPr><w:t>chữ</w:t></w:r></w:p>'
        '<w:tbl><w:tblGrid><w:gridCol w:w="q"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="z"/></w:tcPr>'
        '<w:p/></w:tc></w:tr></w:tbl><w:sectPr><w:pgSz w:w="a" w:h="b"/><w:pgNumType w:start="m"/></w:sectPr>'
    ),
    "page of no size": _bare(f'<w:p>{_TEXT}</w:p><w:sectPr><w:pgSz w:w="0" w:h="0"/></w:sectPr>'),
    "table without grid": _bare(f"<w:tbl><w:tr><w:tc><w:p>{_TEXT}</w:p></w:tc></w:tr></w:tbl>"),
    "table without rows": _bare("<w:tbl/>"),
    "style based on itself": _styles(
        '<w:style w:type="paragraph" w:styleId="V"><w:name w:val="V"/><w:basedOn w:val="V"/></w:style>'
    ),
    "only a heading of recipients": _bare("<w:p><w:r><w:t>Nơi nhận:</w:t></w:r></w:p>"),
    "only an appendix": _bare("<w:p><w:r><w:t>Phụ lục I</w:t></w:r></w:p>"),
    "only a number": _bare("<w:p><w:r><w:t>Số: /</w:t></w:r></w:p>"),
    "only a date": _bare("<w:p><w:r><w:t>ngày tháng năm</w:t></w:r></w:p>"),
    "no styles": _without("word/styles.xml"),
    "no settings, no theme": _without("word/settings.xml", "word/theme/theme1.xml"),
    "no relationships": _without("word/_rels/document.xml.rels"),
    "relationships to parts that are missing": _with(
        _relations(
            f'<Relationship Id="rId1" Type="{_KIND}styles" Target="khong-co.xml"/><Relationship Id="rId2" '
            f'Type="{_KIND}theme" Target="../../ngoai/theme.xml"/><Relationship/><Relationship Id="rId3" '
            f'Type="{_KIND}image" Target="http://vi.du/a.png" TargetMode="External"/>'
        )
    ),
    "styles that are another part": _with(
        _relations(f'<Relationship Id="rId1" Type="{_KIND}styles" Target="document.xml"/>')
    ),
    "text behind the last section": _bare(
        f'<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>{_TEXT}</w:p>'
        "<w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p>"
    ),
    "three hundred sections": _bare(
        "".join(
            f'<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgNumType w:start="{n}"/></w:sectPr></w:pPr>'
            f"{_TEXT}</w:p>"
            for n in range(300)
        )
    ),
    "text brought from elsewhere": _bare(
        f'<w:altChunk r:id="rId9"/><w:subDoc r:id="rId8"/><w:p>{_TEXT}</w:p>'
    ),
    "text from right to left": _bare(
        '<w:p><w:pPr><w:bidi/><w:jc w:val="start"/></w:pPr><w:r><w:rPr><w:rtl/><w:bCs/><w:szCs w:val="40"/></w:rPr>'
        "<w:t>שלום</w:t></w:r></w:p>"
    ),
    "tables in tables, forty deep": _bare(
        "<w:tbl><w:tr><w:tc>" * 40 + f"<w:p>{_TEXT}</w:p>" + "<w:p/></w:tc></w:tr></w:tbl>" * 40
    ),
    "text boxes in text boxes": _bare(
        "<w:p><w:r><w:pict><w:txbxContent>" * 20
        + f"<w:p>{_TEXT}</w:p>"
        + "</w:txbxContent></w:pict></w:r></w:p>" * 20
    ),
    "list that counts beyond all letters": _bare(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="8"/><w:numId w:val="999999999"/></w:numPr></w:pPr></w:p>'
    ),
    "note without text": _with(
        {"word/footnotes.xml": f"<w:footnotes {_NAMES}><w:footnote/></w:footnotes>".encode()}
    ),
    "mathematics, objects, ruby": _bare(
        '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r>'
        "</m:oMath><w:r><w:object/></w:r><w:r><w:ruby><w:rt><w:r><w:t>a</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b"
        "</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"
    ),
    "other letters": _bare("<w:p><w:r><w:t>漢字 עברית 😀 \u200b</w:t></w:r></w:p>"),
}
