import pytest

from sinhkehoach.rules.support.view import REFERENCE, forget_view, view_of
from tests.support.plans import plan_of


def _text(typed, key="mục đích"):
    plan = plan_of(f"{key}: |\n  {typed}\nchú thích: {{'1': Lời.}}\n")
    return view_of(plan).texts[1]


def test_plain_words_hold_no_marks():
    assert _text("- Đạt **95%** và[^1] [[kỳ]] *rõ*").plain == f"Đạt 95% và {REFERENCE} rõ"


@pytest.mark.parametrize("word", ["Đạt", "95", "và", "rõ"])
def test_offset_leads_back_to_what_was_typed(word):
    typed = "- Đạt **95%** và[^1] [[kỳ]] *rõ*"
    text = _text(typed)
    assert text.offset(text.plain.index(word)) == typed.index(word)


def test_offset_behind_the_words_is_their_end():
    text = _text("- Đạt *rõ*")
    assert text.offset(len(text.plain)) == len("- Đạt *rõ*")


def test_one_plan_has_one_view():
    plan = plan_of("kỳ: 2027\n")
    assert view_of(plan) is view_of(plan)
    assert view_of(plan) is not view_of(plan_of("kỳ: 2027\n"))


TABLE = """
yêu cầu: |
  - Báo cáo Sở Nội vụ.
  - Gửi **Báo** cáo.
phụ lục:
  - tên: Báo cáo
    bảng:
      cột: [X, Y]
      hàng:
        - [BÁO CÁO kết quả, b]
        - [b, "**báo** cáo"]
        - [c, d]
"""


def test_texts_with_a_word_are_found_in_prose_names_and_cells_in_any_case():
    found = {text.plain for text in view_of(plan_of(TABLE)).texts_with("báo cáo", "không có")}
    assert found == {"Báo cáo Sở Nội vụ.", "Gửi Báo cáo.", "Báo cáo", "BÁO CÁO kết quả", "báo cáo"}


def test_cells_of_plain_rows_are_texts_with_the_place_they_stand_at():
    (cell,) = view_of(plan_of(TABLE)).texts_with("kết quả")
    assert cell.path == ("phụ lục", 0, "bảng", 0, "hàng", 0, 0)
    assert cell.in_table
    assert cell.offset(8) == 8


def test_all_texts_are_the_marked_ones_and_the_cells_of_plain_rows():
    view = view_of(plan_of(TABLE))
    assert {text.plain for text in view.texts} - {text.plain for text in view.marked_texts} == {
        "BÁO CÁO kết quả",
        "c",
        "d",
    }


def test_forgotten_view_is_made_anew():
    plan = plan_of("kỳ: 2027\n")
    view = view_of(plan)
    forget_view()
    assert view_of(plan) is not view


def test_what_is_said_again_stands_once_among_what_is_said():
    plan = plan_of(
        "mục đích: |\n  - Đúng hạn.\n  - Đúng hạn.\nphụ lục: [{tên: A, bảng: {cột: [B], hàng: [[C], [C]]}}]\n"
    )
    said = list(view_of(plan).stretches)
    assert said.count("Đúng hạn.") == said.count("C") == 1


def test_recipients_are_read_as_they_are_typed():
    plan = plan_of("nơi nhận:\n  - Đảng ủy *phường*\n  - {nơi nhận: [HĐND], ghi chú: để b/c}\n")
    texts = view_of(plan).texts[1:]
    assert [(text.path, text.plain) for text in texts] == [
        (("nơi nhận", 0), "Đảng ủy *phường*"),
        (("nơi nhận", 1, "nơi nhận", 0), "HĐND"),
    ]
    assert all(text.is_heading for text in texts)
    assert texts[0].offset(9) == 9
