import time

import pytest

from sinhkehoach.compose.compose import compose
from sinhkehoach.compose.unprinted import unprinted
from sinhkehoach.resolve.facts import find_facts
from sinhkehoach.resolve.task_facts import PRINTED_SHORT_FACTS
from tests.support.plans import office_of, plan_of
from tools.docs.example import OFFICE, with_usual_lines

TABLE_ONLY = """\
các phần: [mục đích]
mục đích: Nâng cao.
phụ lục: [{tên: P, từ: nhiệm vụ%s}]
"""


def _composed(lines):
    plan = plan_of(with_usual_lines(f"{lines}\n"))
    facts, problems = find_facts(plan, office_of(OFFICE))
    assert facts is not None, problems
    return plan, compose(plan, facts)


def _lost(lines):
    return [each.path for each in unprinted(*_composed(lines))]


def _in_table_only(tasks, spec=""):
    return _lost(f"{TABLE_ONLY % spec}nhiệm vụ:\n{tasks}")


LOUD = {
    "words of a task that stands in a table only": (
        "  - {tên: A, nội dung: [x, y], giao việc: [{đơn vị: văn-phòng, nội dung: z}]}",
        [("nhiệm vụ", 0, "nội dung"), ("nhiệm vụ", 0, "giao việc")],
    ),
    "a table of such a task": (
        "  - {tên: A, bảng: {tên: T, cột: [B, C], hàng: [[x, y], [x, '**y**']], ghi chú: g}}",
        [("nhiệm vụ", 0, "bảng")],
    ),
    "words of a group of such tasks": (
        "  - {tên: A, nội dung: x, nhiệm vụ: [{tên: B}]}",
        [("nhiệm vụ", 0, "nội dung")],
    ),
}


@pytest.mark.parametrize(("tasks", "paths"), LOUD.values(), ids=LOUD)
def test_tells_what_a_table_has_no_place_for(tasks, paths):
    assert _in_table_only(tasks) == paths


@pytest.mark.parametrize("fact", [fact.key for fact in PRINTED_SHORT_FACTS])
def test_tells_what_no_chosen_column_shows(fact):
    tasks = f"  - {{tên: A, {fact}: x}}"
    assert _in_table_only(tasks, ", cột: [tt, nhiệm vụ]") == [("nhiệm vụ", 0, fact)]
    assert _in_table_only(tasks) == []
    assert _in_table_only(tasks, f", cột: [tt, nhiệm vụ, {fact}]") == []


def test_words_of_a_task_may_have_a_column():
    tasks = "  - {tên: A, nội dung: [x, y], nhiệm vụ: [{tên: B, nội dung: z}]}"
    assert _in_table_only(tasks, ", cột: [nhiệm vụ, nội dung]") == []


def test_what_tasks_take_over_from_their_group_is_printed_there():
    group = "  - tên: G\n    chủ trì: x\n    lãnh đạo: L\n    nhiệm vụ: %s"
    assert _in_table_only(group % "[{tên: A}, {tên: B, chủ trì: y, lãnh đạo: M}]") == []
    assert _in_table_only(group % "[{tên: H, nhiệm vụ: [{tên: A}]}]") == []
    assert _in_table_only(group % "[{tên: A}]", ", cột: [nhiệm vụ]") == [
        ("nhiệm vụ", 0, "lãnh đạo"),
        ("nhiệm vụ", 0, "chủ trì"),
    ]


@pytest.mark.parametrize(
    ("part", "lines"),
    [
        ("chỉ tiêu", "{mở đầu: x, chỉ tiêu: [{tên: A, đích: 5}]}"),
        ("kinh phí", "{mở đầu: x, khoản: [{tên: A, tiền: 5}]}"),
    ],
)
def test_tells_the_opening_of_figures_that_an_appendix_alone_prints(part, lines):
    plan = f"mục đích: y\n{part}: {lines}\nphụ lục: [{{tên: P, từ: {part}}}]\n"
    assert _lost(plan) == []
    assert _lost(f"{plan}các phần: [mục đích]\n") == [(part, "mở đầu")]
    assert _lost(f"{plan}các phần: [mục đích, {part}]\n") == []


def test_tells_what_only_prose_or_only_a_table_would_print():
    budget = "kinh phí: {cách in: %s, khoản: [{tên: A, tiền: 5, nội dung: x, ghi chú: y}]}\n"
    assert _lost(budget % "lời") == []
    assert _lost(budget % "bảng") == [("kinh phí", "khoản", 0, "nội dung")]
    assert _lost("kinh phí: {mở đầu: x, ghi chú: y}\n") == [("kinh phí", "ghi chú")]


def test_tells_the_name_of_a_total_that_is_not_there():
    table = "phụ lục: [{tên: P, bảng: {cột: [A, {tên: B, cộng: %s}], dòng cộng: C, hàng: [[x, 1]]}}]\n"
    assert _lost(table % "có") == []
    assert _lost(table % "không") == [("phụ lục", 0, "bảng", 0, "dòng cộng")]


def test_total_before_which_there_is_no_room_for_its_name_is_told():
    table = "{cột: [{tên: B, cộng: có}], số thứ tự: không, dòng cộng: C, hàng: [[1]]}"
    assert _lost(f"phụ lục: [{{tên: P, bảng: {table}}}]\n") == [("phụ lục", 0, "bảng", 0, "dòng cộng")]


EVERYTHING = """\
mở đầu: [a, b]
mục đích: |
  1. x
  a) y
yêu cầu: z
chỉ tiêu:
  mở đầu: m
  cột: [MN, TH]
  nhóm: [{tên: N, chỉ tiêu: [{tên: A, MN: 5, ghi chú: n}]}]
  ghi chú: g
nhiệm vụ:
  - tên: G
    thời gian: tháng 7
    nội dung: c[^1]
    giao việc: [{đơn vị: văn-phòng, nội dung: [w, v]}]
    bảng: [{tên: T, đơn vị tính: đồng, cột: [{tên: P, cột: [Q, R]}], hàng: [[1, "*2*"], {nhóm: H, hàng: [[3, 4]]}]}]
    nhiệm vụ: [{tên: A, chủ trì: x, phối hợp: [y, z], thời gian: t, sản phẩm: s, lãnh đạo: l, ghi chú: g}]
kinh phí:
  khoản: [{tên: A, ghi chú: n, nội dung: i, khoản: [{tên: B, tiền: 5, ghi chú: m}]}]
tổ chức thực hiện:
  mở đầu: o
  giao việc: [{đơn vị: văn-phòng, nội dung: u}]
các phần:
  - {tên: Một, gồm: [mục đích, {tên: Hai, nội dung: h, bảng: {cột: [A], hàng: [[1]]}}]}
  - yêu cầu
  - chỉ tiêu
  - nhiệm vụ
  - kinh phí
  - tổ chức thực hiện
kết: hết
chú thích: {1: chú}
phụ lục:
  - tên: P
    từ: nhiệm vụ
    cột: [{tên: C, lấy: nhiệm vụ}, chủ trì, phối hợp, lãnh đạo, thời gian, sản phẩm, ghi chú]
    nội dung: p
    ghi chú: q
  - {tên: Q, mục: [{tên: M, nội dung: k, bảng: {cột: [A], hàng: [[1], [""]], ghi chú: g}}]}
"""


def test_plan_whose_every_text_is_printed_is_silent():
    assert _lost(EVERYTHING) == []


def test_whatever_is_taken_out_of_the_document_is_missed():
    plan, document = _composed(EVERYTHING)
    for path in {block.path for block in document.body if _is_typed(block.path)}:
        body = tuple(block for block in document.body if block.path != path)
        assert list(unprinted(plan, document._replace(body=body))), path


def _is_typed(path):
    """Return False for what is no text of its own, such as a unit's name, or stands in an appendix as well."""
    is_heading = path[:1] == ("các phần",) and ((len(path) == 2 and path[1]) or path[-2:] == ("gồm", 0))
    is_in_table = path[:1] == ("nhiệm vụ",) and path[-1] == "tên"
    return len(path) > 1 and path[-1] not in ("đơn vị", "đơn vị tính") and not (is_heading or is_in_table)


def test_message_names_what_is_lost_and_the_hint_a_way_out():
    (found,) = unprinted(*_composed(f"{TABLE_ONLY % ''}nhiệm vụ: [{{tên: A, nội dung: x}}]"))
    assert found.message == "“nội dung” của nhiệm vụ này không được in ra ở đâu trong văn bản"
    assert "thêm “nhiệm vụ” vào “các phần”" in found.hint


def test_work_grows_with_the_plan():
    rows = "".join(f"        - [a{number}, '{number}']\n" for number in range(4000))
    plan, document = _composed(f"phụ lục:\n  - tên: P\n    bảng:\n      cột: [A, B]\n      hàng:\n{rows}")
    start = time.perf_counter()
    assert list(unprinted(plan, document)) == []
    assert time.perf_counter() - start < 1


def test_what_is_recorded_for_the_next_period_is_not_missed():
    recorded = "{tên: A, tình trạng: đang làm, kết quả: Đã mở hai lớp}"
    assert _lost(f"mục đích: Nâng cao.\nnhiệm vụ:\n  - {recorded}") == []
    target = "{tên: C, đơn vị: Lớp, đích: 5, hiện tại: 3, kết quả: 4}"
    assert _lost(f"mục đích: Nâng cao.\nchỉ tiêu:\n  - {target}") == []
