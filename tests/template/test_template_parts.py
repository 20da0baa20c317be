from io import BytesIO

import docx
import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepare import prepare_template
from sinhkehoach.template.template_parts import take_apart
from tests.support.documents import document
from tests.support.docx import BODY, TEMPLATE, members, packed

STRICT = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
TYPES, RELATIONS = "[Content_Types].xml", "_rels/.rels"
DOCUMENT_RELATIONS, SETTINGS = "word/_rels/document.xml.rels", "word/settings.xml"
NOTES_TYPE = (
    '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.footnotes+xml"/>'
)


def changed(part, old, new):
    parts = members(TEMPLATE.read_bytes())
    assert old in parts[part].decode()
    return {**parts, part: parts[part].decode().replace(old, new).encode()}


def test_body_of_a_whole_book_is_no_template():
    with pytest.raises(ProblemsFound) as refused:
        take_apart(changed(BODY, "</w:body>", "<w:p/>" * 400_000 + "</w:body>"))
    assert refused.value.problems[0].code == "SKH502"


def test_body_that_was_not_looked_through_is_not_read():
    parts = changed(RELATIONS, "word/document.xml", "word/document.png")
    with pytest.raises(ProblemsFound):
        take_apart(
            {
                **parts,
                "word/document.png": parts[BODY],
                "word/_rels/document.png.rels": parts[DOCUMENT_RELATIONS],
            }
        )


def made(parts):
    return make_docx(document(), prepare_template(packed(parts)))


@pytest.mark.parametrize(
    "parts",
    [
        {name: data for name, data in members(TEMPLATE.read_bytes()).items() if name != "word/styles.xml"},
        {name: data for name, data in members(TEMPLATE.read_bytes()).items() if name != RELATIONS},
        changed(BODY, *STRICT),
        changed(BODY, "</w:body>", ""),
        changed(RELATIONS, 'officeDocument"', 'somethingElse"'),
    ],
    ids=["no styles", "no relationships", "strict", "not well formed", "no document"],
)
def test_missing_or_damaged_part_is_told(parts):
    with pytest.raises(ProblemsFound) as refused:
        take_apart(parts)
    assert refused.value.problems[0].code == "SKH501"


def test_template_saved_as_dotx_makes_documents():
    parts = changed(TYPES, "document.main+xml", "template.main+xml")
    assert b"document.main+xml" in members(made(parts))[TYPES]


def test_template_without_footnotes_gets_a_place_for_them():
    parts = changed(TYPES, NOTES_TYPE, "")
    del parts["word/footnotes.xml"]
    relations = parts[DOCUMENT_RELATIONS].decode()
    start = relations.index('<Relationship Id="rIdFootnotes"')
    end = relations.index("/>", start) + 2
    parts[DOCUMENT_RELATIONS] = (relations[:start] + relations[end:]).encode()
    settings = parts[SETTINGS].decode()
    notes = settings[settings.index("<w:footnotePr>") : settings.index("</w:footnotePr>") + 15]
    parts[SETTINGS] = settings.replace(notes, "").encode()
    result = members(made(parts))
    assert "word/footnotes.xml" in result
    assert b"footnotes+xml" in result[TYPES]
    assert b"/relationships/footnotes" in result[DOCUMENT_RELATIONS]
    assert notes in result[SETTINGS].decode()


def test_path_of_the_file_it_was_made_from_is_left_out():
    parts = changed(SETTINGS, "<w:zoom", '<w:attachedTemplate r:id="rId1"/><w:zoom')
    parts["word/_rels/settings.xml.rels"] = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        b'Target="file:///C:/Users/an/mau.dotx" TargetMode="External"/></Relationships>'
    )
    result = members(made(parts))
    assert "word/_rels/settings.xml.rels" not in result
    assert b"attachedTemplate" not in result[SETTINGS]


def test_picture_of_the_first_page_is_left_out():
    parts = changed(
        RELATIONS,
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" '
        'Target="docProps/thumbnail.jpeg"/></Relationships>',
    )
    parts["docProps/thumbnail.jpeg"] = b"jpeg"
    jpeg = b'<Default Extension="jpeg" ContentType="image/jpeg"/><Override'
    parts[TYPES] = parts[TYPES].replace(b"<Override", jpeg, 1)
    result = members(made(parts))
    assert "docProps/thumbnail.jpeg" not in result
    assert b"thumbnail" not in result[RELATIONS]


def test_template_made_by_another_program_opens_again():
    plain = BytesIO()
    docx.Document().save(plain)
    parts = take_apart(members(plain.getvalue()))
    assert parts.document_part == BODY
    assert "docProps/thumbnail.jpeg" not in parts.static


def test_parts_that_no_tag_stands_in_are_put_in_order_as_well():
    parts = members(TEMPLATE.read_bytes())
    fonts = parts["word/fontTable.xml"]
    assert take_apart(parts).static["word/fontTable.xml"] == fonts
    parts["word/fontTable.xml"] = fonts.replace(b"<w:charset ", b'<w:charset w:characterSet="utf-8" ')
    assert parts["word/fontTable.xml"] != fonts
    assert b"characterSet" not in take_apart(parts).static["word/fontTable.xml"]


def test_properties_named_in_other_letters_are_not_there_twice():
    parts = changed(
        RELATIONS,
        "package/2006/relationships/metadata/core",
        "officedocument/2006/relationships/metadata/core",
    )
    assert members(made(parts))[RELATIONS].count(b"core-properties") == 1
