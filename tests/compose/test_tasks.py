import pytest

from sinhkehoach.compose.document import Paragraph
from sinhkehoach.compose.tasks import task_blocks, unit_sections
from tests.support.plans import body_of, document_of, dump_blocks, renderer_of

OFFICE = "đơn vị: {a: {tên: Phòng A}, b: {tên: Phòng B}}"


def _tasks(text: str, context: tuple[int, ...] = (), *, assignments: bool = True) -> list[str]:
    renderer = renderer_of(f"nhiệm vụ:\n{text}", OFFICE)
    blocks = list(task_blocks(renderer.plan.tasks, renderer, context, assignments=assignments))
    return dump_blocks(blocks).splitlines()


def test_heading_numbers_come_from_the_tree():
    text = """
  - tên: A
    nhiệm vụ:
      - tên: B
        nhiệm vụ: [{tên: C, nội dung: x}]
      - {tên: D, nội dung: y}
  - {tên: E, nội dung: z}
"""
    assert _tasks(text) == [
        "[SECTION] 1. A",
        "[SUBSECTION] 1.1. B",
        "[SUBSUBSECTION] 1.1.1. C",
        "[BODY] x",
        "[SUBSECTION] 1.2. D",
        "[BODY] y",
        "[SECTION] 2. E",
        "[BODY] z",
    ]
    assert _tasks(text, (3,))[:3] == [
        "[SUBSECTION] 3.1. A",
        "[SUBSUBSECTION] 3.1.1. B",
        "[DEEP_SECTION] 3.1.1.1. C",
    ]


def test_a_task_that_is_only_a_name_is_a_sentence():
    assert _tasks("  - {tên: A}\n  - {tên: B.}\n") == ["[BODY] 1. A.", "[BODY] 2. B."]


def test_says_who_does_it_until_when():
    text = """
  - {tên: A, sản phẩm: Báo cáo **năm**, chủ trì: a, phối hợp: [b, Hội X], thời gian: tháng 7., lãnh đạo: L, ghi chú: N}
"""
    assert _tasks(text) == [
        "[SECTION] 1. A",
        "[DASH] - *Đơn vị chủ trì: *Phòng A.",
        "[DASH] - *Đơn vị phối hợp: *Phòng B, Hội X.",
        "[DASH] - *Lãnh đạo phụ trách: *L.",
        "[DASH] - *Thời gian thực hiện: *tháng 7.",
        "[DASH] - *Sản phẩm: *Báo cáo **năm.**",
        "[DASH] - *Ghi chú: *N.",
    ]
    assert _tasks(text, assignments=False) == ["[BODY] 1. A."]


def test_the_lines_of_an_assignment_are_kept_together_but_not_with_what_follows():
    renderer = renderer_of("nhiệm vụ: [{tên: A, chủ trì: a, phối hợp: b, thời gian: tháng 7}]")
    blocks = list(task_blocks(renderer.plan.tasks, renderer, (), assignments=True))
    assert [block.keep_next for block in blocks[1:]] == [True, True, False]


def test_content_goes_on_from_the_number_of_its_task():
    text = """
  - tên: A
    nhiệm vụ:
      - tên: B
        nội dung: |
          1.1.1. C
          - x
          1.1.2. D
          - y
"""
    assert _tasks(text) == [
        "[SECTION] 1. A",
        "[SUBSECTION] 1.1. B",
        "[SUBSUBSECTION] 1.1.1. C",
        "[DASH] - x",
        "[SUBSUBSECTION] 1.1.2. D",
        "[DASH] - y",
    ]


def test_the_work_of_units_is_lettered():
    text = """
  - tên: A
    giao việc:
      - {đơn vị: a, nội dung: Làm.}
      - {đơn vị: [a, b], nội dung: "- Cùng làm."}
      - đơn vị: b
        nội dung: |
          - Một;
          - Hai.
      - {đơn vị: Hội X, nội dung: "+ Làm."}
"""
    assert _tasks(text)[1:] == [
        "[POINT] a) Phòng A: Làm.",
        "[POINT] b) Phòng A, Phòng B: Cùng làm.",
        "[POINT] c) Phòng B:",
        "[DASH] - Một;",
        "[DASH] - Hai.",
        "[POINT] d) Hội X:",
        "[PLUS] + Làm.",
    ]


def test_the_fifth_unit_is_d_with_a_stroke():
    works = ", ".join("{đơn vị: X, nội dung: y}" for _ in range(6))
    lines = _tasks(f"  - {{tên: A, giao việc: [{works}]}}\n")
    assert [line.split(" ")[1] for line in lines[1:]] == ["a)", "b)", "c)", "d)", "đ)", "e)"]


def test_a_table_stands_between_content_and_work():
    text = "  - {tên: A, nội dung: x, bảng: {cột: [X], hàng: [[1]]}, giao việc: [{đơn vị: a, nội dung: y}]}\n"
    assert _tasks(text) == [
        "[SECTION] 1. A",
        "[BODY] x",
        "[HEADER] | TT | X |",
        "| 1 | 1 |",
        "[POINT] a) Phòng A: y",
    ]


def test_every_paragraph_knows_where_it_was_typed():
    renderer = renderer_of(
        "nhiệm vụ: [{tên: A, chủ trì: a, nội dung: [x], giao việc: [{đơn vị: b, nội dung: y}],"
        " nhiệm vụ: [{tên: C}]}]"
    )
    blocks = list(task_blocks(renderer.plan.tasks, renderer, (), assignments=True))
    first = ("nhiệm vụ", 0)
    assert [block.path for block in blocks] == [
        (*first, "tên"),
        (*first, "chủ trì"),
        (*first, "nội dung", 0),
        (*first, "giao việc", 0, "nội dung"),
        (*first, "nhiệm vụ", 0, "tên"),
    ]


def test_units_of_the_implementation_are_sections():
    renderer = renderer_of(
        "tổ chức thực hiện: [{đơn vị: [a, b], nội dung: ['x']}, {đơn vị: Hội X, nội dung: y}]", OFFICE
    )
    work = renderer.plan.implementation.unit_work
    assert dump_blocks(list(unit_sections(work, renderer, (), ()))).splitlines() == [
        "[SECTION] 1. Phòng A, Phòng B",
        "[DASH] - x",
        "[SECTION] 2. Hội X",
        "[BODY] y",
    ]
    assert dump_blocks(list(unit_sections(work, renderer, (2,), ()))).startswith("[SUBSECTION] 2.1. Phòng A")


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("", ["[BODY] 1. A.", "[SECTION] 2. B", "[BODY] x"]),
        (
            "các phần: [{gồm: nhiệm vụ, ghi phân công: có}]",
            ["[SECTION] 1. A", "[DASH] - *Đơn vị chủ trì: *Phòng A.", "[SECTION] 2. B", "[BODY] x"],
        ),
    ],
)
def test_assignments_shown_by_an_appendix_are_not_told_again(typed, lines):
    text = f"""
        nhiệm vụ: [{{tên: A, chủ trì: a}}, {{tên: B, nội dung: x}}]
        phụ lục: [{{tên: P, từ: nhiệm vụ}}]
        {typed}
        """
    assert body_of(text, OFFICE).splitlines()[1:] == lines


def test_assignments_can_be_left_out():
    text = "nhiệm vụ: [{tên: A, chủ trì: a, nội dung: x}]\ncác phần: [{gồm: nhiệm vụ, ghi phân công: không}]"
    assert body_of(text, OFFICE).splitlines()[1:] == ["[SECTION] 1. A", "[BODY] x"]


def test_footnotes_of_a_task_come_in_reading_order():
    text = """
        nhiệm vụ: [{tên: "A[^a]", sản phẩm: "P[^b]", nội dung: "x[^c]"}]
        chú thích: {c: C, b: B, a: A}
        """
    document = document_of(text)
    notes = [
        run.note for block in document.body if isinstance(block, Paragraph) for run in block.runs if run.note
    ]
    assert notes == [1, 2, 3]
    assert [note.runs[0].text for note in document.notes] == ["A", "B", "C"]


def test_heading_has_no_mark_of_a_sentence_whatever_its_name_ends_with():
    text = "nhiệm vụ: [{tên: A., nội dung: x.}, {tên: B;, nội dung: y.}, {tên: C.}]"
    assert [line for line in body_of(text).splitlines() if "SECTION" in line or "3." in line] == [
        "[SECTION] 1. A",
        "[SECTION] 2. B",
        "[BODY] 3. C.",
    ]


def test_own_numbers_stand_below_the_number_of_their_task_and_tasks_go_on_from_them():
    text = """
    nhiệm vụ:
      - tên: A
        nội dung: |
          1. Một:
          a) Ý.
          1.1. Một một.
          2. Hai.
        nhiệm vụ:
          - tên: Con
            nội dung: |
              1. Ba.
      - tên: B
        nội dung: |
          2.1. Bốn.
    """
    assert body_of(text).splitlines()[1:] == [
        "[SECTION] 1. A",
        "[BODY] 1.1. Một:",
        "[POINT] a) Ý.",
        "[BODY] 1.1.1. Một một.",
        "[BODY] 1.2. Hai.",
        "[SUBSECTION] 1.3. Con",
        "[BODY] 1.3.1. Ba.",
        "[SECTION] 2. B",
        "[BODY] 2.1. Bốn.",
    ]


def test_own_numbers_of_a_unit_stand_below_its_number():
    text = "tổ chức thực hiện:\n  - {đơn vị: A, nội dung: 1. Một.}\n  - {đơn vị: B, nội dung: Hai.}\n"
    assert body_of(text).splitlines()[1:3] == ["[SECTION] 1. A", "[BODY] 1.1. Một."]


def test_a_heading_without_content_can_be_said():
    assert body_of("nhiệm vụ: [{tên: A, nội dung: không}, {tên: B}]\n").splitlines()[1:] == [
        "[SECTION] 1. A",
        "[BODY] 2. B.",
    ]
    assert body_of("các phần: [{tên: A, nội dung: không}]\n") == "[PART] I. A"


def test_a_table_alone_is_the_work_of_a_unit():
    work = '{đơn vị: B, nội dung: "C\\tD\\n1\\t2"}'
    lines = body_of(f"nhiệm vụ: [{{tên: A, giao việc: [{work}]}}]\n").splitlines()
    assert lines[2:] == ["[POINT] a) B:", "[HEADER] | C | D |", "| 1 | 2 |"]
