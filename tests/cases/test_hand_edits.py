"""What hands did to documents and the program once missed, or brought back wrongly: what must come out of each now."""

import pytest
import yaml

from sinhkehoach.jobs.reconcile import reconcile
from sinhkehoach.reconcile.hand_edit import Group
from tests.support.cases import lay_down_case
from tests.support.docx import members, packed
from tests.support.hand_edits import edit, find, join, new_like, read, say, strip_marks
from tests.support.reconciling import OFFICE
from tests.support.workspaces import new_builder


def _case(root, name, *, apply=True, **options):
    """Return (what is told, the plan's text behind it, the plan's text before) for the document of case `name`."""
    lay_down_case(root, name)
    (document,) = root.glob("*.docx")
    plan = next(file for file in (root / "plans").glob("*.yaml") if file.name != "co-quan.yaml")
    before = plan.read_text(encoding="utf-8")
    result = reconcile(document, apply=apply, cache=root / "cache", **options)
    return result, plan.read_text(encoding="utf-8"), before


def _told(result):
    return [(each.old, each.new, bool(each.steps)) for each in result.edits]


LOST_LINE = "- Huy động 26 trường học trên địa bàn phường tham gia."


@pytest.mark.parametrize("name", ["hand-strike", "hand-vanish"])
def test_line_struck_through_or_hidden_is_taken_out(tmp_path, name):
    result, after, before = _case(tmp_path, name)
    assert _told(result) == [(LOST_LINE, "", True)]
    assert after == before.replace(f"  {LOST_LINE}\n", "")


def test_line_struck_through_in_another_plan_is_taken_out(tmp_path):
    result, after, before = _case(tmp_path, "doi-chieu-strike_format")
    line = "- Huy động 500 người tham gia, thu gom 12 tấn rác."
    assert _told(result) == [(line, "", True)]
    assert after == before.replace(f"  {line}\n", "")


def test_number_struck_through_and_typed_anew_is_one_number(tmp_path):
    _, after, before = _case(tmp_path, "hand-c_strike")
    assert after == before.replace("26 trường học", "28 trường học")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("doi-chieu-highlight_red", "tô nền, chữ màu: “Huy động 500 người tham gia, thu gom 12 tấn rác.”"),
        ("hand-sup", f"chỉ số trên, dưới: “{LOST_LINE[2:]}”"),
        ("hand-link_same", f"liên kết tới http://vidu.vn/danh-sach: “{LOST_LINE[2:]}”"),
        ("hand-merge_v", "gộp ô với ô trên: “Dạy học tích hợp”"),
    ],
)
def test_look_of_words_and_joined_cells_are_told_and_left_to_a_person(tmp_path, name, told):
    result, after, before = _case(tmp_path, name)
    assert [(each.new, each.group) for each in result.edits] == [(told, Group.FORMATTING)]
    assert "không ghi được cách trình bày này" in result.edits[0].advice
    assert after == before


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("hand-c_eq", "Trong đó [công thức: x=5] là hệ số tính."),
        ("hand-eq_inline", "tham gia.[công thức: x=5]"),
        ("doi-chieu-equation", "môi trường.[công thức: x=1]"),
        ("hand-sym", "tham gia.[ký hiệu F0FE của phông Wingdings]"),
        ("hand-c_fntbl", "[bảng trong chú thích: Ô chú thích] [bảng trong chú thích: b]"),
    ],
)
def test_what_is_no_text_is_told_and_the_words_around_it_do_not_go_back_with_a_hole(tmp_path, name, told):
    result, after, before = _case(tmp_path, name)
    (found,) = result.edits
    assert found.new.endswith(told)
    assert found.advice.startswith("tệp kế hoạch không ghi được")
    assert (found.steps, after) == ((), before)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("hand-altchunk", "tệp khác được chèn vào"),
        ("doi-chieu-pagebreak", "ngắt trang: II. NHIỆM VỤ"),
    ],
)
def test_what_was_put_beside_the_text_is_told(tmp_path, name, told):
    result, after, before = _case(tmp_path, name)
    assert _told(result) == [("", told, False)]
    assert after == before


def test_endnote_is_told_beside_the_number_that_goes_back(tmp_path):
    result, after, before = _case(tmp_path, "hand-c_end")
    assert [(new, back) for _, new, back in _told(result)] == [
        (LOST_LINE.replace("26", "27"), True),
        ("chú thích cuối văn bản: Chú thích cuối bài", False),
    ]
    assert after == before.replace("26 trường học", "27 trường học")


def test_paragraph_whose_mark_was_deleted_goes_on_in_the_next_without_its_dash(tmp_path):
    result, after, before = _case(tmp_path, "hand-del_mark")
    assert [back for *_, back in _told(result)] == [True]
    assert after == before.replace("giáo viên.\n      - Mời", "giáo viên. Mời")
    assert "viên.- Mời" not in after


def test_item_split_in_two_goes_back_though_its_second_half_is_longer(tmp_path):
    result, after, before = _case(tmp_path, "hand-split")
    assert [back for *_, back in _told(result)] == [True]
    assert after == before.replace("19 lớp cho 750", "19 lớp\n      Cho 750")


def test_document_whose_text_was_replaced_takes_nothing_out_unless_asked_twice(tmp_path):
    result, after, before = _case(tmp_path, "hand-other_doc")
    assert not result.written
    assert "--ke-hoach TỆP.yaml --bo-nhieu" in result.refusal
    assert after == before
    document, plan = tmp_path / "tay.docx", tmp_path / "plans" / "tay.yaml"
    for options in ({"plan_file": plan}, {"drop_much": True}):
        assert not reconcile(document, apply=True, cache=tmp_path / "cache", **options).written
    asked = {"plan_file": plan, "drop_much": True}
    assert reconcile(document, apply=True, cache=tmp_path / "cache", **asked).written


def test_number_and_day_typed_into_the_blanks_go_back(tmp_path):
    lay_down_case(tmp_path, "van-thu-dien-so")
    plan = tmp_path / "plans" / "ke-hoach.yaml"
    result = reconcile(tmp_path / "dc-both.docx", apply=True, plan_file=plan, cache=tmp_path / "cache")
    assert [back for *_, back in _told(result)] == [True, True]
    values = yaml.safe_load(plan.read_text(encoding="utf-8"))
    assert (str(values["số"]), values["ngày"]) == ("25", "15/12/2026")


SHAPE = """\
cơ quan: ubnd
kỳ: 2027
trích yếu: Phát triển giáo dục
mục đích: |
  - Nâng cao chất lượng dạy học.
  - Huy động mọi nguồn lực.
  - Giữ vững kết quả phổ cập.
yêu cầu: |
  - Phân công rõ người.
  - Bám sát chỉ tiêu. Báo cáo hằng quý.
  - Bảo đảm an toàn.
ký: chủ tịch
nơi nhận: [UBND tỉnh, Các trường]
"""


@pytest.fixture
def shape(tmp_path):
    """Return the document of a small plan and the plan's file."""
    (tmp_path / "plans").mkdir()
    plan = tmp_path / "plans" / "a.yaml"
    plan.write_text(SHAPE, encoding="utf-8")
    (tmp_path / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    return new_builder(cache=tmp_path / "cache").build(plan).written, plan


def _split_behind(words, blank=" "):
    """Press Enter behind `words`: the blank stays at the end of their line."""

    def change(root):
        above = find(root, words)
        before, _, rest = read(above).partition(f"{words} ")
        new_like(words, f"- {rest}")(root)
        first, *others = (each for each in above.iter() if each.tag.endswith("}t"))
        first.text = f"{before}{words}{blank}"
        for each in others:
            each.text = ""

    return change


def test_two_items_joined_and_one_split_elsewhere_lose_nothing(shape):
    document, plan = shape
    edit(document, join("Nâng cao"), _split_behind("Bám sát chỉ tiêu."))
    result = reconcile(document, apply=True)
    assert [back for *_, back in _told(result)] == [True, True]
    assert plan.read_text(encoding="utf-8") == SHAPE.replace(
        "dạy học.\n  - Huy động", "dạy học. Huy động"
    ).replace("chỉ tiêu. Báo cáo", "chỉ tiêu.\n  - Báo cáo")


def test_split_sentence_stands_once_where_its_blank_stayed_behind(shape):
    document, plan = shape
    edit(document, _split_behind("Bám sát chỉ tiêu."))
    assert reconcile(document, apply=True).written
    assert plan.read_text(encoding="utf-8").count("Báo cáo hằng quý") == 1


def test_dash_left_between_two_joined_items_is_never_written(shape):
    document, plan = shape

    def joined(root):
        join("Nâng cao")(root)
        say("học. Huy động", "học.- Huy động")(root)

    edit(document, joined)
    reconcile(document, apply=True)
    assert ".- " not in plan.read_text(encoding="utf-8")


def test_changed_signer_names_the_office_s_file_and_line(shape):
    document, _ = shape
    edit(document, say("CHỦ TỊCH", "PHÓ CHỦ TỊCH", "=CHỦ TỊCH"))
    (found,) = reconcile(document, apply=False).edits
    assert "co-quan.yaml, dòng 4 (người ký › chủ tịch › chức vụ)" in found.advice


def test_document_that_lost_its_source_is_compared_by_likeness_and_says_so(shape, tmp_path):
    document, plan = shape
    edit(document, say("mọi nguồn lực", "mọi nguồn lực của Nhân dân"))
    _strip_origin(document)
    result = reconcile(document, apply=True, plan_file=plan, cache=tmp_path / "cache")
    assert "so theo độ giống" in result.remarks[0]
    assert [back for *_, back in _told(result)] == [True]
    assert "nguồn lực của Nhân dân" in plan.read_text(encoding="utf-8")


def _strip_origin(document):
    """Take out of a document what says what it was made from, as programs do that know no such parts."""
    edit(document, strip_marks)
    kept = {name: data for name, data in members(document.read_bytes()).items() if "customXml" not in name}
    document.write_bytes(packed(kept))
