from datetime import date

from lxml import etree

from sinhkehoach.tracked.revisions import Reviser, Revision, run_tokens
from tests.support.docx import NAMESPACES, fragment

W = f"{{{NAMESPACES['w']}}}"


def _xml(element):
    return (
        etree.tostring(element, method="c14n", exclusive=True)
        .decode()
        .replace("ns0:", "w:")
        .replace(f' xmlns:ns0="{NAMESPACES["w"]}"', "")
    )


def _tokens(xml, notes=()):
    return [(token.tag.removeprefix(W), token.text) for token in run_tokens(fragment(xml)[0], dict(notes))]


def test_words_marks_and_breaks_are_tokens():
    xml = "<w:p><w:pPr/><w:r><w:t>Một, hai</w:t><w:br/><w:tab/></w:r></w:p>"
    assert _tokens(xml) == [("t", "Một"), ("t", ","), ("t", " "), ("t", "hai"), ("br", ""), ("tab", "")]


def test_words_inside_a_link_count_and_those_of_a_text_box_do_not():
    box = "<w:r><w:pict><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:pict></w:r>"
    word = "<w:r><w:t>nối</w:t></w:r>"
    held = f"<w:sdt><w:sdtContent>{word}</w:sdtContent></w:sdt>"
    xml = f"<w:p><w:hyperlink>{word}</w:hyperlink>{held}{box}</w:p>"
    assert _tokens(xml) == [("t", "nối"), ("t", "nối"), ("pict", "")]


def test_footnote_goes_by_its_number_in_the_result():
    xml = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    assert _tokens(xml, {"2": "5"}.items()) == [("footnoteReference", "5")]


def test_equal_words_in_another_face_are_not_the_same():
    plain, bold = (
        "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>",
    )
    keys = [run_tokens(fragment(xml)[0], {})[0].key for xml in (plain, bold, bold)]
    assert keys[0] != keys[1] == keys[2]


def test_deleted_words_are_deleted_text_and_neighbours_share_a_run():
    tokens = run_tokens(fragment("<w:p><w:r><w:t>một hai</w:t></w:r></w:p>")[0], {})
    (element,) = Reviser(date(2027, 1, 18)).runs(tokens, Revision.DELETED)
    assert _xml(element) == (
        '<w:del w:author="sinhkehoach" w:date="2027-01-18T00:00:00Z" w:id="10000">'
        '<w:r><w:delText xml:space="preserve">một hai</w:delText></w:r></w:del>'
    )


def test_kept_words_bear_no_mark():
    tokens = run_tokens(fragment("<w:p><w:r><w:t>một</w:t></w:r></w:p>")[0], {})
    assert [each.tag for each in Reviser(None).runs(tokens, None)] == [f"{W}r"]
    assert Reviser(None).runs([], Revision.INSERTED) == []


def test_end_of_a_paragraph_is_marked_before_its_section():
    (paragraph,) = fragment("<w:p><w:pPr><w:jc/><w:sectPr/></w:pPr></w:p>")
    Reviser(None).mark_paragraph(paragraph, Revision.INSERTED)
    assert [child.tag.removeprefix(W) for child in paragraph[0]] == ["jc", "rPr", "sectPr"]
    Reviser(None).mark_paragraph(paragraph, None)
    assert paragraph.find(f".//{W}ins") is None


def test_look_of_the_end_of_a_paragraph_outlives_its_marks():
    (paragraph,) = fragment("<w:p><w:pPr><w:rPr><w:ins/><w:del/><w:b/></w:rPr></w:pPr></w:p>")
    Reviser(None).mark_paragraph(paragraph, Revision.DELETED)
    assert [mark.tag.removeprefix(W) for mark in paragraph[0][0]] == ["del", "b"]


def test_end_that_stays_neither_way_bears_both_marks():
    (paragraph,) = fragment("<w:p/>")
    Reviser(None).mark_both(paragraph)
    assert [mark.tag.removeprefix(W) for mark in paragraph.iterfind(f"{W}pPr/{W}rPr/*")] == ["ins", "del"]


def test_row_is_marked_with_all_that_is_in_it():
    row = fragment("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")[0][0]
    revised = Reviser(None).revised(row, Revision.INSERTED, {})
    assert revised.find(f"{W}trPr/{W}ins") is not None
    assert revised.find(f".//{W}p/{W}ins/{W}r/{W}t").text == "a"
    assert row.find(f"{W}trPr") is None
