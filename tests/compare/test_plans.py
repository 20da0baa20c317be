"""Pairs of plans that differ in one thing, and the sentences that tell of it."""

import pytest

from sinhkehoach.compare.plans import compare_plans
from sinhkehoach.compare.wording import plain, sentences
from sinhkehoach.jobs.compare_sides import open_side
from sinhkehoach.model.appendix import Appendix
from sinhkehoach.model.budget import BudgetItem
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.task import Task
from sinhkehoach.resolve.task_facts import SHORT_FACTS, FactKind
from tests.support.comparing import (
    EDITS,
    OFFICE,
    PLAN,
    PROSE,
    SIGNED,
    TABLE,
    TASKS,
    changes_of,
    told,
    version_of,
)
from tests.support.plans import dump
from tests.support.samples import NAMES, PLANS


@pytest.mark.parametrize(("text", "old", "new", "expected"), EDITS.values(), ids=list(EDITS))
def test_tells_what_was_edited_and_nothing_else(text, old, new, expected):
    assert old in text
    text += SIGNED * ("ký:" not in text)
    assert told(text, text.replace(old, new, 1), OFFICE) == expected


def test_plan_that_is_the_same_has_no_changes():
    text = PLAN + SIGNED
    assert changes_of(text, text, OFFICE) == ()


def test_what_is_typed_otherwise_and_printed_alike_is_no_change():
    other = PROSE.replace("  - ", "    – ").replace("mục đích", "# lời ghi\nmục đích")
    assert told(PROSE, other) == []


def test_each_change_knows_its_place_in_both_files():
    (change,) = changes_of(TABLE, TABLE.replace("80, 2", "80, 3"))
    assert change.old_path == change.new_path == ("phụ lục", 0, "bảng", 0, "hàng", 1, 2)
    (added,) = changes_of(TASKS, TASKS.replace("    nhiệm vụ:", "    ghi chú: Mới\n    nhiệm vụ:", 1), OFFICE)
    assert added.new_path == ("nhiệm vụ", 0, "ghi chú")
    assert added.old_path is None


@pytest.mark.parametrize(("text", "old", "new", "_"), EDITS.values(), ids=list(EDITS))
def test_nothing_is_printed_otherwise_without_being_told(text, old, new, _):
    text += SIGNED * ("ký:" not in text)
    pair = version_of(text, OFFICE), version_of(text.replace(old, new, 1), OFFICE)
    printed = [dump(version.document) for version in pair]
    assert compare_plans(*pair) or printed[0] == printed[1]


@pytest.mark.parametrize("name", NAMES)
def test_any_two_samples_can_be_compared(name):
    version = open_side(f"{name}.yaml", PLANS)
    assert compare_plans(version, version) == ()
    for other in NAMES:
        changes = compare_plans(open_side(f"{other}.yaml", PLANS), version)
        assert bool(changes) is (name != other)
        assert all(plain(sentence) for _, lines in sentences(changes) for sentence in lines)


PROSE_VALUES = ("Một.", "Hai.")
TABLES = ("{cột: [A], hàng: [[1]]}", "{cột: [A], hàng: [[2]]}")
PICTURES = ("{tệp: a.png, tên: A}", "{tệp: b.png, tên: A}")
# For each field: two values of it; those that say nothing to a reader are left out.
FIELDS = {
    Task: {
        "tên": ("Mở lớp học", "Mở lớp học mới"),
        "chủ trì": ("phòng-a", "phòng-b"),
        "phối hợp": ("phòng-a", "phòng-b"),
        **{fact.key: PROSE_VALUES for fact in SHORT_FACTS if fact.kind is FactKind.LINE},
        "theo": ("mục II.1 kh-tỉnh", "mục II.2 kh-tỉnh"),
        "thời gian": ("tháng 7", "tháng 8"),
        "nội dung": PROSE_VALUES,
        "giao việc": ("[{đơn vị: phòng-a, nội dung: Một.}]", "[{đơn vị: phòng-a, nội dung: Hai.}]"),
        "bảng": TABLES,
        "hình": PICTURES,
        "ngắt trang": ("không", "có"),
        "nhiệm vụ": ("[{tên: Một}]", "[{tên: Hai}]"),
        "tình trạng": ("đang làm", "{6 tháng: đang làm, năm: xong}"),
    },
    Indicator: {
        "tên": ("Trẻ đến lớp", "Trẻ em đến lớp"),
        "theo": ("chỉ tiêu 1 kh-tỉnh", "chỉ tiêu 2 kh-tỉnh"),
        "đơn vị": ("Người", "Trường"),
        "đích": ("90", "95"),
        "hiện tại": ("80", "85"),
        "kết quả": ("91", "{6 tháng: 91}"),
        "ghi chú": PROSE_VALUES,
    },
    BudgetItem: {
        "tên": ("Mua sách vở", "Mua sách"),
        "tiền": ("900", "950"),
        "tính": ("2 người x 3", "3 người x 3"),
        "khoản": ("[{tên: Một, tiền: 5}]", "[{tên: Một, tiền: 6}]"),
        "nguồn": ("Ngân sách", "Xã hội hóa"),
        "năm": ('{"2027": 5}', '{"2027": 6}'),
        "đã chi": ("5", "{6 tháng: 5}"),
        "nội dung": PROSE_VALUES,
        "ghi chú": PROSE_VALUES,
    },
    Appendix: {
        "tên": ("Danh sách trường", "Danh sách các trường"),
        "từ": ("nhiệm vụ", "chỉ tiêu"),
        "khổ": ("dọc", "ngang"),
        "cột": ("[nhiệm vụ]", "[nhiệm vụ, thời gian]"),
        "đánh số cột": ("không", "có"),
        "nội dung": PROSE_VALUES,
        "bảng": TABLES,
        "hình": PICTURES,
        "mục": ("[{tên: Một, nội dung: A.}]", "[{tên: Một, nội dung: B.}]"),
        "ghi chú": PROSE_VALUES,
    },
}
HOLDERS = {
    Task: ("nhiệm vụ", ""),
    Indicator: ("chỉ tiêu", ""),
    BudgetItem: ("kinh phí", ""),
    Appendix: ("phụ lục", "nhiệm vụ: [{tên: Một, thời gian: tháng 7}]\nchỉ tiêu: [{tên: Một, đích: 5}]\n"),
}
# What the rest of a thing needs where the field alone would be no plan.
BESIDE = {(Appendix, "cột"): ", từ: nhiệm vụ", (Appendix, "đánh số cột"): ", từ: nhiệm vụ"}
USUAL = {Appendix: ", nội dung: Chung."}


@pytest.mark.parametrize("model", FIELDS, ids=lambda model: model.__name__)
def test_every_field_is_compared(model):
    own = model.KEYS.keys() - {"id"}
    assert set(FIELDS[model]) == own
    key, context = HOLDERS[model]
    for field, values in FIELDS[model].items():
        name = "" if field == "tên" else "tên: Chung, "
        beside = BESIDE.get(
            (model, field), "" if field in ("nội dung", "bảng", "mục", "từ") else USUAL.get(model, "")
        )
        old, new = (f"{context}{key}: [{{{name}{field}: {value}{beside}}}]\n" for value in values)
        assert told(old, new, OFFICE), field
