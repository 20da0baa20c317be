import pytest

from sinhkehoach.compose.document import Paragraph, ParagraphKind, Run
from sinhkehoach.provenance.marks import Marks
from sinhkehoach.render.paragraphs import ParagraphWriter, paragraph_start
from sinhkehoach.template.prepared_template import Style
from tests.support.documents import runs
from tests.support.docx import find_all, fragment, text_of

STYLES = {kind.value: Style(f"id-{kind.name}", "both") for kind in ParagraphKind}
STYLES["footnote reference"] = Style("Ref", "left")


def _xml(paragraph, **where):
    return "".join(ParagraphWriter(STYLES, Marks()).pieces(paragraph, **where))


@pytest.mark.parametrize("kind", list(ParagraphKind))
def test_every_kind_has_the_style_of_its_name(kind):
    root = fragment(_xml(Paragraph(kind, runs("a"))))
    assert find_all(root, ".//w:pStyle/@w:val") == [f"id-{kind.name}"]


@pytest.mark.parametrize(
    ("number", "text", "printed"),
    [("a)", "Bồi dưỡng", "a) Bồi dưỡng"), ("", "Bồi dưỡng", "Bồi dưỡng"), ("Phần I", "", "Phần I")],
)
def test_number_stands_before_the_text(number, text, printed):
    root = fragment(_xml(Paragraph(ParagraphKind.POINT, runs(text), number)))
    assert text_of(root) == printed


def test_number_does_not_take_the_face_of_the_text():
    root = fragment(_xml(Paragraph(ParagraphKind.DASH, (Run("đậm", bold=True),), "-")))
    assert [text_of(run) for run in find_all(root, ".//w:r[w:rPr/w:b]")] == ["đậm"]


def test_paragraph_stays_with_the_next_when_told():
    root = fragment(_xml(Paragraph(ParagraphKind.BODY, runs("a"), keep_next=True)))
    assert len(find_all(root, ".//w:pPr/w:keepNext")) == 1


@pytest.mark.parametrize(("align", "said"), [("both", False), ("", False), ("center", True)])
def test_alignment_is_said_only_where_the_style_says_another(align, said):
    assert ("<w:jc" in paragraph_start(Style("a", "both"), align=align)) is said


def test_a_number_stays_on_the_line_of_its_unit_whatever_runs_it_stands_in():
    plain = Paragraph(ParagraphKind.BODY, runs("Chi 11.000 triệu đồng."))
    marked = plain._replace(runs=(*runs("Chi 900 triệu ", bold=True), *runs("cho 19 lớp")))
    assert [text_of(fragment(_xml(each))) for each in (plain, marked)] == [
        "Chi 11.000\u00a0triệu\u00a0đồng.",
        "Chi 900\u00a0triệu cho 19\u00a0lớp",
    ]
