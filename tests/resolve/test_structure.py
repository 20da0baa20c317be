import pytest

from sinhkehoach.base.problem import Severity
from sinhkehoach.model.choices import StandardPart
from sinhkehoach.resolve.structure import is_given
from tests.support.plans import found, only_problem, plan_of

TASKS = "nhiệm vụ: [{tên: A}]\n"

# What is wrong, where it is reported, and its nearest neighbour that is right.
CASES = [
    # short names given twice
    (
        "nhiệm vụ: [{tên: A, id: a}, {tên: B, id: a}]",
        "SKH251 1:42 nhiệm vụ › mục 2 › id",
        "nhiệm vụ: [{tên: A, id: a}, {tên: B, id: b}]",
    ),
    (
        "nhiệm vụ: [{tên: A, id: a}, {tên: B, nhiệm vụ: [{tên: C, id: A}]}]",
        "SKH251 1:62 nhiệm vụ › mục 2 › nhiệm vụ › mục 1 › id",
        "nhiệm vụ: [{tên: A, id: a}]\nkinh phí: [{tên: B, id: a}]",
    ),
    (
        "kinh phí: [{tên: A, id: a, khoản: [{tên: B, id: a}]}]",
        "SKH251 1:49 kinh phí › khoản › mục 1 › khoản › mục 1 › id",
        "kinh phí: [{tên: A, id: a, khoản: [{tên: A, id: b}]}]",
    ),
    (
        "chỉ tiêu: {nhóm: [{tên: G, chỉ tiêu: [{tên: A, id: a}, {tên: B, id: a}]}]}",
        "SKH251 1:69 chỉ tiêu › nhóm › mục 1 › chỉ tiêu › mục 2 › id",
        "chỉ tiêu: {nhóm: [{tên: G, chỉ tiêu: [{tên: A, id: a}, {tên: A, id: b}]}]}",
    ),
    (
        "phụ lục: [{tên: A, id: a, nội dung: x}, {tên: B, id: a, nội dung: x}]",
        "SKH251 1:54 phụ lục › mục 2 › id",
        "phụ lục: [{tên: A, nội dung: x}, {tên: A, nội dung: x}]",
    ),
    # parts that would not be printed
    (
        "mục đích: x\nyêu cầu: y\ncác phần: [mục đích]",
        "SKH252 2:1 yêu cầu",
        "mục đích: x\nyêu cầu: y\ncác phần: [mục đích, {tên: A, gồm: yêu cầu}]",
    ),
    (
        f"{TASKS}mục đích: x\ncác phần: [mục đích]",
        "SKH252 1:1 nhiệm vụ",
        f"{TASKS}mục đích: x\ncác phần: [mục đích]\nphụ lục: [{{tên: P, từ: nhiệm vụ}}]",
    ),
    # parts without anything to print
    (
        "mục đích: x\ncác phần: [mục đích, yêu cầu]",
        "SKH253 2:22 các phần › mục 2",
        "mục đích: x\ncác phần: [mục đích]",
    ),
    ("các phần: [{tên: A}]", "SKH253 1:12 các phần › mục 1", "các phần: [{tên: A, nội dung: x}]"),
    (
        "các phần: [{tên: A, nội dung: x, gồm: [{tên: B}]}]",
        "SKH253 1:40 các phần › mục 1 › gồm › mục 1",
        "các phần: [{tên: A, gồm: [{tên: B, bảng: {cột: [X], hàng: [[1]]}}]}]",
    ),
    # parts printed twice
    (
        "mục đích: x\ncác phần: [mục đích, {tên: A, gồm: mục đích}]",
        "SKH254 2:36 các phần › mục 2 › gồm › mục 1",
        "mục đích: x\nyêu cầu: y\ncác phần: [mục đích, {tên: A, gồm: yêu cầu}]",
    ),
    # parts without a name
    (
        "mục đích: x\nyêu cầu: y\ncác phần: [{gồm: [mục đích, yêu cầu]}]",
        "SKH255 3:12 các phần › mục 1",
        "mục đích: x\nyêu cầu: y\ncác phần: [{gồm: mục đích}, {tên: A, gồm: [yêu cầu]}]",
    ),
    ("các phần: [{nội dung: x}]", "SKH255 1:12 các phần › mục 1", "các phần: [{tên: A, nội dung: x}]"),
    # empty appendices
    ("phụ lục: [{tên: A}]", "SKH256 1:11 phụ lục › mục 1", "phụ lục: [{tên: A, nội dung: x}]"),
    (
        "phụ lục: [{tên: A, ghi chú: x}]",
        "SKH256 1:11 phụ lục › mục 1",
        "phụ lục: [{tên: A, mục: [{tên: B, nội dung: x}], ghi chú: x}]",
    ),
    (
        "phụ lục: [{tên: A, từ: nhiệm vụ}]",
        "SKH256 1:24 phụ lục › mục 1 › từ",
        f"{TASKS}phụ lục: [{{tên: A, từ: nhiệm vụ}}]",
    ),
    (
        f"{TASKS}phụ lục: [{{tên: A, từ: kinh phí}}]",
        "SKH256 2:24 phụ lục › mục 1 › từ",
        "kinh phí: [{tên: B}]\nphụ lục: [{tên: A, từ: kinh phí}]",
    ),
    # columns of derived tables
    (
        f"{TASKS}phụ lục: [{{tên: A, từ: nhiệm vụ, cột: [tt, nhiem vu]}}]",
        "SKH257 2:44 phụ lục › mục 1 › cột › mục 2",
        f"{TASKS}phụ lục: [{{tên: A, từ: nhiệm vụ, cột: [TT, Nhiệm_Vụ]}}]",
    ),
    (
        f"{TASKS}phụ lục: [{{tên: A, từ: nhiệm vụ, cột: [{{tên: B, cột: [chủ trì, số tiền]}}]}}]",
        "SKH257 2:64 phụ lục › mục 1 › cột › mục 1 › cột › mục 2",
        f"{TASKS}phụ lục: [{{tên: A, từ: nhiệm vụ, cột: [{{tên: B, cột: [chủ trì, phối hợp]}}]}}]",
    ),
    (
        f"{TASKS}phụ lục: [{{tên: A, từ: nhiệm vụ, cột: [{{tên: B}}]}}]",
        "SKH257 2:40 phụ lục › mục 1 › cột › mục 1",
        f"{TASKS}phụ lục: [{{tên: A, từ: nhiệm vụ, cột: [{{tên: B, lấy: tt}}]}}]",
    ),
    (
        "phụ lục: [{tên: A, cột: [tt], nội dung: x}]",
        "SKH257 1:20 phụ lục › mục 1 › cột",
        "phụ lục: [{tên: A, bảng: {cột: [tt], hàng: [[1]]}, nội dung: x}]",
    ),
    (
        f"{TASKS}phụ lục: [{{tên: A, từ: nhiệm vụ, cột: [{{tên: B, cột: [{{tên: C, cột: [tt]}}]}}]}}]",
        "SKH223 2:40 phụ lục › mục 1 › cột › mục 1",
        f"{TASKS}phụ lục: [{{tên: A, từ: nhiệm vụ, cột: [{{tên: B, cột: [tt]}}]}}]",
    ),
    # columns of indicators
    (
        "chỉ tiêu: [{tên: A, MN: 5}]",
        "SKH257 1:21 chỉ tiêu › chỉ tiêu › mục 1 › MN",
        "chỉ tiêu: {cột: [MN], chỉ tiêu: [{tên: A, MN: 5}]}",
    ),
    (
        "chỉ tiêu: {cột: [MN], chỉ tiêu: [{tên: A, mn: 5, MN: 6}]}",
        "SKH257 1:50 chỉ tiêu › chỉ tiêu › mục 1 › MN",
        "chỉ tiêu: {cột: [MN], chỉ tiêu: [{tên: A, mn: 5}]}",
    ),
    (
        "chỉ tiêu: {cột: [MN], chỉ tiêu: [{tên: A, MN: 5, đích: 6}]}",
        "SKH257 1:50 chỉ tiêu › chỉ tiêu › mục 1 › đích",
        "chỉ tiêu: {cột: [MN], chỉ tiêu: [{tên: A, MN: 5}, {tên: B, đích: 6}]}",
    ),
    # a number without a full date
    ("số: 5\nngày: tháng 1 năm 2027", "SKH258 1:5 số", "số: 5\nngày: 05/01/2027"),
    ("số: 5", "SKH258 1:5 số", "ngày: tháng 1 năm 2027"),
    ("số: 5\nngày: 15/01", "SKH258 1:5 số", "số: 5\nngày: 15/01/2027"),
]


@pytest.mark.parametrize(("wrong", "expected"), [case[:2] for case in CASES])
def test_reports_what_is_wrong_with_the_structure(wrong, expected):
    assert found(wrong) == [expected]


@pytest.mark.parametrize("right", [case[2] for case in CASES])
def test_is_silent_about_the_nearest_right_plan(right):
    assert found(right) == []


def test_a_number_without_a_full_date_is_only_a_warning():
    assert only_problem("số: 5").severity is Severity.WARNING


@pytest.mark.parametrize(
    ("columns", "hint"),
    [
        ("nhiem vu", "có phải là “nhiệm vụ”? Có thể lấy: tt, nhiệm vụ, nội dung, "),
        ("hoàn toàn lạ", "Có thể lấy: tt, nhiệm vụ, nội dung, "),
    ],
)
def test_offers_the_columns_that_a_derived_table_can_show(columns, hint):
    problem = only_problem(f"{TASKS}phụ lục: [{{tên: A, từ: nhiệm vụ, cột: [{columns}]}}]")
    assert problem.hint.startswith(hint)


@pytest.mark.parametrize(
    ("indicators", "hint"),
    [
        ("[{tên: A, dich: 5}]", "có phải là “đích”?"),
        (
            "[{tên: A, 2027: 5, 2028: 6}, {tên: B, 2028: 7}]",
            "trong “chỉ tiêu” ghi “cột: [2027, 2028]”, rồi “chỉ tiêu:” với các chỉ tiêu ở dưới",
        ),
        ("{cột: [MN, TH], chỉ tiêu: [{tên: A, THCS: 5}]}", "có phải là “TH”? Các cột đã khai: MN và TH"),
    ],
)
def test_offers_the_columns_that_an_indicator_can_have(indicators, hint):
    assert only_problem(f"chỉ tiêu: {indicators}").hint == hint


@pytest.mark.parametrize("part", StandardPart)
def test_a_part_is_given_when_it_has_something_to_print(part):
    value = (
        "[{tên: A}]" if part in (StandardPart.INDICATORS, StandardPart.TASKS, StandardPart.BUDGET) else "x"
    )
    assert is_given(plan_of(f"{part.value}: {value}"), part)
    assert not is_given(plan_of(""), part)


def test_column_of_a_derived_table_without_width_is_told():
    text = "nhiệm vụ: [{tên: A}]\nphụ lục: [{tên: B, từ: nhiệm vụ, cột: [tt, {lấy: nhiệm vụ, rộng: 0}]}]"
    assert found(text) == ["SKH280 2:66 phụ lục › mục 1 › cột › mục 2 › rộng"]
