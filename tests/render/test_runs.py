import pytest

from sinhkehoach.compose.document import Run
from sinhkehoach.render.runs import plain_text, run_xml, runs_xml, with_text
from tests.support.docx import find_all, fragment, text_of

NASTY = (
    "GD&ĐT",
    "tỷ lệ <5%",
    "{{ 7*7 }} {% x %} {_{ }_}",
    "]]> <!-- --> <?x?>",
    "“Dạy tốt - Học tốt” 'a' \"b\"",
    "&amp; &#38;",
    "  hai dấu cách  ở đầu và cuối ",
    "</w:t></w:r></w:p>",
    "một\nhai\tba",
    "dấu cách\u00a0cứng",
)


@pytest.mark.parametrize("text", NASTY)
def test_run_reads_as_typed(text):
    assert text_of(fragment(run_xml(text))) == text


@pytest.mark.parametrize(
    ("bold", "italic", "face"),
    [
        (False, False, ""),
        (True, False, "<w:rPr><w:b/></w:rPr>"),
        (False, True, "<w:rPr><w:i/></w:rPr>"),
        (True, True, "<w:rPr><w:b/><w:i/></w:rPr>"),
    ],
)
def test_run_carries_only_the_face_that_differs_from_the_style(bold, italic, face):
    assert run_xml("a", bold=bold, italic=italic) == f'<w:r>{face}<w:t xml:space="preserve">a</w:t></w:r>'


def test_run_with_note_becomes_a_reference():
    assert runs_xml((Run("", note=3),), "FootnoteReference") == (
        '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="3"/></w:r>'
    )


def test_weight_of_a_row_reaches_every_run():
    root = fragment(runs_xml((Run("a"), Run("b", italic=True)), "", bold=True))
    assert len(find_all(root, ".//w:b")) == 2
    assert len(find_all(root, ".//w:i")) == 1


def test_text_leaves_out_references():
    assert plain_text((Run("a"), Run("", note=1), Run("b", bold=True))) == "ab"


def test_changed_text_keeps_its_face():
    assert with_text(Run("a", bold=True, italic=True), "b") == Run("b", bold=True, italic=True)
