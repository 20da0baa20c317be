import re
import shutil
import subprocess
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.compose.document import (
    Cell,
    Note,
    Paragraph,
    ParagraphKind,
    RecipientGroup,
    Row,
    Run,
    Signature,
)
from sinhkehoach.render.make import make_docx
from tests.support.documents import appendix, document, full_document, paragraph, runs, table
from tests.support.docx import (
    body_of,
    find_all,
    members,
    paragraphs,
    prepared,
    text_of,
)

READY = prepared()
TWO = (Signature(("NGƯỜI LẬP",), "", "Lê Mai"), Signature(("DUYỆT", "HIỆU TRƯỞNG"), "BÍ THƯ", "Lê An"))
NASTY = "GD&ĐT <5% {{ 7*7 }} {% x %} {# y #} {_{ ]]> &amp; \"a\" 'b' “c” </w:t></w:p> <w:sectPr>"
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
NEXT = "</w:t></w:r></w:p><w:p><w:r><w:t>"
ONLY_IN_DRAFTS = f"{{%p if dự_thảo %}}{NEXT}{{{{p nội_dung }}}}{NEXT}{{%p endif %}}"


def sections(data):
    return find_all(body_of(data), "//w:sectPr")


def nasty_document():
    """Return a document with one nasty text in every place that takes a text."""
    text = runs(NASTY)
    return document(
        parent_lines=(NASTY,),
        issuer_lines=(NASTY,),
        issuer_name=NASTY,
        number_symbol=NASTY,
        place=NASTY,
        date_text=NASTY,
        draft_mark=NASTY,
        kind_name=NASTY,
        title=text,
        bases=(text,),
        body=(
            *(Paragraph(kind, text, NASTY) for kind in ParagraphKind),
            Paragraph(ParagraphKind.BODY, (Run(NASTY, bold=True, italic=True), Run("", note=1))),
            table(Row((Cell((text,)), Cell((text, runs(NASTY, bold=True)))))),
        ),
        recipients=(RecipientGroup((NASTY,), NASTY),),
        signatures=(Signature((NASTY,), NASTY, NASTY),),
        appendices=(appendix(NASTY, title=NASTY, blocks=(paragraph(NASTY),)),),
        notes=(Note(text),),
        properties=document().properties._replace(title=NASTY, subject=NASTY, creator=NASTY),
    )


# How often our template prints it; number, date and issuer stand again under the appendix ("Kèm theo …").
NASTY_TIMES = {
    "header": len(("parent", "issuer", "number", "draft", "place", "date", "kind", "title", "basis")),
    "body": 2 * len(ParagraphKind) + 1 + 3,
    "recipients and signature": len(("line", "remark", "authority", "post", "name")),
    "appendix": len(("label", "title", "text")) + len(("number", "date", "issuer")),
}


def test_every_text_comes_out_as_typed():
    data = make_docx(nasty_document(), READY)
    printed = "\n".join(paragraphs(data)).replace("\n", " ")
    assert printed.count(NASTY) == sum(NASTY_TIMES.values())
    assert NASTY.capitalize() in printed
    notes = docx.opc.package.OpcPackage.open(BytesIO(data)).main_document_part.rels.values()
    (part,) = (rel.target_part for rel in notes if rel.reltype.endswith("/footnotes"))
    assert part.blob.decode().count("GD&amp;ĐT &lt;5%") == 1
    properties = docx.Document(BytesIO(data)).core_properties
    assert {properties.title, properties.subject, properties.author} == {NASTY}


@given(st.text(), st.text(), st.text())
def test_no_text_breaks_the_document_or_is_changed(first, second, third):
    """Our own parts are not parsed again when a document is made: whatever is typed, they are sound."""
    cells = Row((Cell((runs(first, bold=True), ())), Cell((runs(second),))))
    body = (Paragraph(ParagraphKind.BODY, runs(first), second), table(cells), paragraph(third))
    changes = {"body": body, "place": second, "recipients": (RecipientGroup((first,), third),)}
    try:
        data = make_docx(document(**changes), READY)
    except ProblemsFound:
        assert UNPRINTABLE.search(first + second + third)
        return
    printed = one_line("\n".join(paragraphs(data)))
    assert all(one_line(text) in printed for text in (first, second, third))


def test_refuses_a_character_that_word_cannot_hold_and_says_after_which_words():
    with pytest.raises(ProblemsFound) as refused:
        make_docx(document(body=(paragraph("Chăm lo\x0b học sinh"),)), READY)
    (problem,) = refused.value.problems
    assert problem.code == "SKH533"
    assert problem.message.endswith("“Chăm lo”")


def one_line(text):
    return re.sub("[\r\n]", " ", text)


@pytest.mark.parametrize(
    "doc", [document(), full_document(40), nasty_document()], ids=["plain", "full", "nasty"]
)
def test_document_is_valid_and_opens(doc, tmp_path):
    file = tmp_path / "a.docx"
    file.write_bytes(make_docx(doc, READY))
    result = OpenXmlValidator().validate(file)
    assert [error.description for error in result.errors] == []
    assert docx.Document(file).paragraphs


def test_every_cell_ends_with_a_paragraph():
    cells = find_all(body_of(make_docx(full_document(), READY)), "//w:tc")
    assert {one[-1].tag.rpartition("}")[2] for one in cells} == {"p"}


def test_same_document_gives_the_same_bytes():
    assert make_docx(full_document(), READY) == make_docx(full_document(), prepared())


def test_every_appendix_has_a_section_of_its_own_and_none_is_left_over():
    found = sections(make_docx(full_document(), READY))
    wide = ["landscape" in find_all(section, "w:pgSz/@w:orient") for section in found]
    assert wide == [False, True, False, True]
    assert found[-1].getparent().tag.endswith("}body")


def test_page_numbers_begin_again_in_every_section_and_hide_on_its_first_page():
    found = sections(make_docx(full_document(), READY))
    assert [find_all(section, "w:pgNumType/@w:start") for section in found] == [["1"]] * 4
    assert all(find_all(section, "w:titlePg") for section in found)
    assert [len(find_all(section, "w:headerReference")) for section in found] == [2, 0, 0, 0]


def test_plan_without_appendices_is_one_section_with_its_headers():
    (section,) = sections(make_docx(document(), READY))
    assert len(find_all(section, "w:headerReference")) == 2


def test_notes_are_referred_to_by_their_numbers():
    data = make_docx(full_document(), READY)
    assert find_all(body_of(data), "//w:footnoteReference/@w:id") == ["1"]
    assert "Báo cáo số 12/BC-UBND." in members(data)["word/footnotes.xml"].decode()


@pytest.mark.parametrize(
    ("changes", "present", "absent"),
    [
        ({}, "UBND TỈNH AN BÌNH", "DỰ THẢO"),
        ({"draft_mark": "DỰ THẢO"}, "DỰ THẢO", "PHÓ CHỦ TỊCH UBND"),
        ({"parent_lines": ()}, "CHỦ TỊCH", "UBND TỈNH AN BÌNH"),
        (
            {"signatures": (Signature(("TRƯỞNG BAN",), "CHỦ TỊCH UBND", ""),)},
            "CHỦ TỊCH UBND",
            "Trần Minh Khôi",
        ),
    ],
)
def test_part_that_a_plan_lacks_leaves_no_trace(changes, present, absent):
    printed = paragraphs(make_docx(document(**changes), READY))
    assert present in printed
    assert absent not in printed


@pytest.mark.parametrize(
    ("replacements", "changes", "lost"),
    [
        ([("{{ dự_thảo }}", "")], {"draft_mark": "DỰ THẢO"}, "dự_thảo"),
        ([("{{r cấp_trên }}", "")], {}, "cấp_trên"),
        ([("{{ chức_vụ_khác }}", "")], {"signatures": (Signature(("A",), "CHỦ TỊCH", "B"),)}, "chức_vụ_khác"),
        ([("{{ họ_tên_trái }}", "")], {"signatures": TWO}, "họ_tên_trái"),
        ([("{{p nội_dung }}", ONLY_IN_DRAFTS)], {}, "nội_dung"),
        ([("{%p if pl.ngang %}", "{%p if pl.tên %}")], {"appendices": (appendix("I", landscape=True),)}, "phụ_lục.ngang"),
    ],
)  # fmt: skip
def test_document_that_would_lose_a_part_is_not_made(replacements, changes, lost):
    with pytest.raises(ProblemsFound) as refused:
        make_docx(document(**changes), prepared(*replacements))
    assert [problem.code for problem in refused.value.problems] == ["SKH532"]
    assert f"“{lost}”" in refused.value.problems[0].message


def test_part_that_a_template_leaves_out_matters_only_when_a_plan_has_it():
    assert make_docx(document(), prepared(("{{ dự_thảo }}", "")))


def test_two_sign_side_by_side_above_the_recipients():
    texts = [each for each in paragraphs(make_docx(document(signatures=TWO), READY)) if each]
    begin = texts.index("NGƯỜI LẬP")
    expected = ["NGƯỜI LẬP", "DUYỆT", "HIỆU TRƯỞNG", "Lê Mai", "BÍ THƯ", "Lê An", "Nơi nhận:"]
    assert texts[begin : begin + len(expected)] == expected
    assert texts.count("Nơi nhận:") == 1


def test_character_that_word_cannot_hold_stops_the_document():
    with pytest.raises(ProblemsFound):
        make_docx(document(place="An\x0bHòa"), READY)


@pytest.mark.office
def test_pages_are_upright_wide_upright_wide_and_none_is_blank(tmp_path):
    file = tmp_path / "a.docx"
    file.write_bytes(make_docx(full_document(), READY))
    home = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        [shutil.which("soffice"), home, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, file],
        check=True,
        capture_output=True,
        timeout=1200,
    )
    info = subprocess.run(
        ["pdfinfo", "-f", "1", "-l", "9", tmp_path / "a.pdf"], check=True, capture_output=True, text=True
    ).stdout
    sizes = [line.split()[3] for line in info.splitlines() if " size:" in line and line.startswith("Page ")]
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "a.pdf", "-"], check=True, capture_output=True, text=True
    )
    assert [size.startswith("841") for size in sizes[-3:]] == [True, False, True]
    assert all(page.strip() for page in text.stdout.split("\f")[:-1])
    assert len(sizes) == len(text.stdout.split("\f")) - 1


def test_text_is_read_in_the_order_of_the_page():
    printed = [text for text in paragraphs(make_docx(full_document(), READY)) if text]
    order = ["UBND TỈNH AN BÌNH", "Số: 05/KH-UBND", "KẾ HOẠCH", "Căn cứ Luật Giáo dục;", "I. MỤC ĐÍCH, YÊU CẦU",
             "- Thường trực Đảng ủy;", "Lê Thu Hà", "Phụ lục I", "Phụ lục III"]  # fmt: skip
    assert [text for text in printed if text in order] == order


def test_style_of_every_paragraph_is_in_the_template():
    data = make_docx(full_document(), READY)
    known = {style.style_id for style in docx.Document(BytesIO(data)).styles}
    assert set(find_all(body_of(data), "//w:pStyle/@w:val")) <= known
    assert text_of(body_of(data))
