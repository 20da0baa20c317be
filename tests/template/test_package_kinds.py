import pytest

from sinhkehoach.template.package_kinds import relation_problems, type_problems, without_attached_template

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships/"
RELS = "word/_rels/document.xml.rels"


def _rels(kind, target="x.xml", mode=None):
    how = f' TargetMode="{mode}"' if mode else ""
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{kind}" Target="{target}"{how}/></Relationships>'
    ).encode()


@pytest.mark.parametrize(
    ("kind", "target", "mode", "codes"),
    [
        (OFFICE + "image", "media/a.png", None, []),
        (OFFICE + "image", "/word/media/a.png", "internal", []),
        (OFFICE + "image", "http://a/b.png", "External", ["SKH504"]),
        (OFFICE + "image", "http://a/b.png", "external", ["SKH504"]),
        (OFFICE + "image", "http://a/b.png", "&#69;xternal", ["SKH504"]),
        (OFFICE + "image", "http://a/b.png", "Elsewhere", ["SKH504"]),
        (OFFICE + "image", "http://a/b.png", None, ["SKH504"]),
        (OFFICE + "image", "\\\\evil\\b.png", None, ["SKH504"]),
        (OFFICE + "image", "//evil/b.png", None, ["SKH504"]),
        (OFFICE + "oleObject", "http://a/b", "External", ["SKH504"]),
        (OFFICE + "oleObject", "a.xml", None, ["SKH503"]),
        (OFFICE + "hyperlink", "https://a/b", "External", []),
        (OFFICE + "hyperlink", "mailto:a@b", "External", []),
        (OFFICE + "hyperlink", "#a", None, []),
        (OFFICE + "hyperlink", "file:///c:/a.exe", "External", ["SKH504"]),
        (OFFICE + "hyperlink", "\\\\evil\\a", "External", ["SKH504"]),
        (OFFICE + "attachedTemplate", "file:///a.dotx", "External", []),
        (OFFICE.replace("officeD", "officed") + "metadata/core-properties", "docProps/core.xml", None, []),
        (MICROSOFT + "vbaProject", "v.png", None, ["SKH503"]),
        ("http://a.example/image", "a.png", None, ["SKH503"]),
        ("http://schemas.microsoft.com/office/2011/relationships/people", "people.xml", None, []),
        ("", "a.png", None, ["SKH503"]),
    ],
)
def test_only_known_relationships_within_the_file_are_let_through(kind, target, mode, codes):
    assert [each.code for each in relation_problems({RELS: _rels(kind, target, mode)})] == codes


def test_relationships_are_looked_for_in_every_part_of_them_alone():
    far = _rels(OFFICE + "image", "http://a", "External")
    assert [
        each.code for each in relation_problems({"word/a.xml": far, "customXml/_rels/b.xml.rels": far})
    ] == ["SKH504"]
    assert list(relation_problems({RELS: b"<broken"})) == []


def test_the_file_a_template_was_made_from_is_left_out_wherever_it_is_named():
    parts = {
        RELS: _rels(OFFICE + "attachedTemplate", "file:///a", "External"),
        "word/_rels/b.rels": _rels(OFFICE + "image"),
    }
    kept = without_attached_template(parts)
    assert b"attachedTemplate" not in kept[RELS]
    assert kept["word/_rels/b.rels"] == parts["word/_rels/b.rels"]


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        (_WORD + "document.main+xml", []),
        (_WORD + "template.main+xml", []),
        (_WORD + "commentsExtended+xml", []),
        ("application/vnd.ms-word.document.macroEnabled.main+xml", ["SKH503"]),
        ("application/vnd.ms-office.vbaProject", ["SKH503"]),
        ("application/vnd.openxmlformats-officedocument.oleObject", ["SKH503"]),
        ("image/png", []),
        ("text/html", ["SKH503"]),
    ],
)
def test_only_known_kinds_of_parts_are_let_through(kind, codes):
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml"'
        f' ContentType="application/xml"/><Override PartName="/Word/A.xml" ContentType="{kind}"/>'
        '<Default Extension="BIN" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    )
    parts = {"[Content_Types].xml": types.encode(), "word/a.xml": b"<a/>", "word/b.xml": b"<a/>"}
    assert [each.code for each in type_problems(parts)] == codes
    assert [each.code for each in type_problems({**parts, "word/c.bin": b""})] == [*codes, "SKH503"]
