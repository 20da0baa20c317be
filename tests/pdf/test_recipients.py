from sinhkehoach.pdf.lines import lines_of
from sinhkehoach.pdf.recipients import recipients
from sinhkehoach.render.plain_document import PlainTable
from tests.support.pdf_files import words_at


def shown(*placed):
    """Return each name, those of a bracket with its remark as a pair."""
    blocks = recipients(lines_of([word for x, y, text in placed for word in words_at(x, y, text, 11)]))
    return [
        ([each.text for each in block.rows[0][0].paragraphs], block.rows[0][1].text)
        if isinstance(block, PlainTable)
        else block.text
        for block in blocks
    ]


def test_each_name_is_a_paragraph_and_long_ones_are_whole():
    lines = [
        (85, 100, "Nơi nhận:"),
        (85, 112, "- Ủy ban và các tổ"),
        (85, 124, "chức chính trị;"),
        (85, 136, "- Lưu: VT."),
    ]
    assert shown(*lines) == ["Nơi nhận:", "- Ủy ban và các tổ chức chính trị;", "- Lưu: VT."]


def test_line_behind_the_end_of_a_name_is_one_of_its_own():
    assert shown((85, 100, "- Lưu: VT."), (85, 112, "PL(300)")) == ["- Lưu: VT.", "PL(300)"]


def test_remark_between_two_names_holds_both():
    lines = [
        (85, 100, "Nơi nhận:"),
        (85, 112, "- Sở A;"),
        (200, 118, "(để b/c)"),
        (85, 124, "- Sở B;"),
        (85, 136, "- Sở C;"),
    ]
    assert shown(*lines) == ["Nơi nhận:", (["- Sở A;", "- Sở B;"], "(để b/c)"), "- Sở C;"]


def test_remark_beside_the_middle_name_holds_three():
    lines = [
        (85, 100, "- A;"),
        (85, 112, "- B;"),
        (200, 112, "(để b/c)"),
        (85, 124, "- C;"),
        (85, 136, "- D;"),
    ]
    assert shown(*lines) == [(["- A;", "- B;", "- C;"], "(để b/c)"), "- D;"]


def test_name_with_its_own_remark_is_in_no_bracket():
    lines = [(85, 100, "- A (để b/c);"), (85, 112, "- B;"), (200, 118, "(để t/h)"), (85, 124, "- C;")]
    assert shown(*lines) == ["- A (để b/c);", (["- B;", "- C;"], "(để t/h)")]
