import pytest

from sinhkehoach.compose.body import body_blocks
from tests.support.plans import body_of, dump_blocks, renderer_of

ALL = """
tổ chức thực hiện: [{đơn vị: Phòng A, nội dung: Làm.}]
kinh phí: [{tên: Khoản, tiền: 5}]
nhiệm vụ: [{tên: Việc, nội dung: x}]
chỉ tiêu: [{tên: Đích, đích: 5}]
mục tiêu: Đạt.
yêu cầu: Rõ.
mục đích: Vì.
"""


def _lines(text: str) -> list[str]:
    return body_of(text).splitlines()


def test_parts_stand_in_the_usual_order_whatever_the_order_in_the_file():
    assert _lines(ALL) == [
        "[PART] I. MỤC ĐÍCH, YÊU CẦU",
        "[SECTION] 1. Mục đích",
        "[BODY] Vì.",
        "[SECTION] 2. Yêu cầu",
        "[BODY] Rõ.",
        "[PART] II. MỤC TIÊU",
        "[BODY] Đạt.",
        "[PART] III. CHỈ TIÊU",
        "[DASH] - Đích: 5.",
        "[PART] IV. NHIỆM VỤ",
        "[SECTION] 1. Việc",
        "[BODY] x",
        "[PART] V. KINH PHÍ THỰC HIỆN",
        "[BODY] Tổng kinh phí thực hiện Kế hoạch là 5 triệu đồng, gồm:",
        "[BODY] 1. Khoản: 5 triệu đồng.",
        "[PART] VI. TỔ CHỨC THỰC HIỆN",
        "[SECTION] 1. Phòng A",
        "[BODY] Làm.",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("mục đích: Vì.", ["[PART] I. MỤC ĐÍCH", "[BODY] Vì."]),
        ("yêu cầu: Rõ.", ["[PART] I. YÊU CẦU", "[BODY] Rõ."]),
        (
            "mục đích: Vì.\nmục tiêu: Đạt.",
            ["[PART] I. MỤC ĐÍCH", "[BODY] Vì.", "[PART] II. MỤC TIÊU", "[BODY] Đạt."],
        ),
        ("", []),
    ],
)
def test_parts_that_are_not_given_are_left_out(text, lines):
    assert _lines(text) == lines


def test_parts_can_be_reordered():
    assert _lines("mục đích: Vì.\nmục tiêu: Đạt.\ncác phần: [mục tiêu, mục đích]") == [
        "[PART] I. MỤC TIÊU",
        "[BODY] Đạt.",
        "[PART] II. MỤC ĐÍCH",
        "[BODY] Vì.",
    ]


def test_parts_can_be_renamed():
    assert _lines('mục đích: Vì.\ncác phần: [{tên: "Ý nghĩa [[kỳ]]", gồm: mục đích}]') == [
        "[PART] I. Ý NGHĨA NĂM 2027",
        "[BODY] Vì.",
    ]


def test_parts_can_be_grouped_under_one_heading():
    parts = "mục đích, yêu cầu, {tên: Mục tiêu và việc, gồm: [mục tiêu, chỉ tiêu, nhiệm vụ]}, kinh phí"
    text = f"{ALL}\ncác phần: [{parts}, tổ chức thực hiện]"
    assert _lines(text)[4:12] == [
        "[PART] III. MỤC TIÊU VÀ VIỆC",
        "[SECTION] 1. Mục tiêu",
        "[BODY] Đạt.",
        "[SECTION] 2. Chỉ tiêu",
        "[DASH] - Đích: 5.",
        "[SECTION] 3. Nhiệm vụ",
        "[SUBSECTION] 3.1. Việc",
        "[BODY] x",
    ]


def test_a_grouped_part_keeps_its_usual_name_unless_it_gets_another():
    text = "mục đích: Vì.\nyêu cầu: Rõ.\ncác phần: [{tên: A, gồm: [mục đích, {tên: Đòi hỏi, gồm: yêu cầu}]}]"
    assert _lines(text) == [
        "[PART] I. A",
        "[SECTION] 1. Mục đích",
        "[BODY] Vì.",
        "[SECTION] 2. Đòi hỏi",
        "[BODY] Rõ.",
    ]


def test_parts_of_the_author_have_text_tables_and_sections():
    text = """
        các phần:
          - tên: Tình hình
            nội dung: ["Một", "Hai"]
            bảng: {cột: [X], hàng: [[1]]}
            gồm:
              - {tên: Thuận lợi, nội dung: Có.}
              - tên: Khó khăn
                gồm: [{tên: Chủ quan, nội dung: Ít.}, {tên: Khách quan, nội dung: Nhiều.}]
        """
    assert _lines(text) == [
        "[PART] I. TÌNH HÌNH",
        "[DASH] - Một",
        "[DASH] - Hai",
        "[HEADER] | TT | X |",
        "| 1 | 1 |",
        "[SECTION] 1. Thuận lợi",
        "[BODY] Có.",
        "[SECTION] 2. Khó khăn",
        "[SUBSECTION] 2.1. Chủ quan",
        "[BODY] Ít.",
        "[SUBSECTION] 2.2. Khách quan",
        "[BODY] Nhiều.",
    ]


def test_text_of_a_part_stands_before_the_standard_part_in_it():
    text = "mục đích: Vì.\ncác phần: [{tên: A, nội dung: Lời., gồm: mục đích}]"
    assert _lines(text) == ["[PART] I. A", "[BODY] Lời.", "[BODY] Vì."]


def test_tasks_grouped_in_a_part_are_numbered_below_their_section():
    text = "mục đích: Vì.\nnhiệm vụ: [{tên: V, nội dung: x}]\ncác phần: [{tên: A, gồm: [mục đích, nhiệm vụ]}]"
    assert _lines(text)[3:5] == ["[SECTION] 2. Nhiệm vụ", "[SUBSECTION] 2.1. V"]


def test_objectives_numbered_inside_a_numbered_heading_keep_numbers_of_their_own():
    text = 'mục tiêu: ["1. Một.", "2. Hai."]\nyêu cầu: Rõ.\ncác phần: [{tên: A, gồm: [mục tiêu, yêu cầu]}]'
    assert _lines(text)[1:5] == [
        "[SECTION] 1. Mục tiêu",
        "[BODY] 1. Một.",
        "[BODY] 2. Hai.",
        "[SECTION] 2. Yêu cầu",
    ]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("", "[DASH] - A: 5."), ("cách in: bảng", "[HEADER] | TT |"), ("cách in: lời", "[DASH] - A: 5.")],
)
def test_a_part_of_figures_is_printed_as_wished(typed, first):
    text = f"chỉ tiêu: [{{tên: A, đích: 5}}]\ncác phần: [{{tên: X, gồm: chỉ tiêu, {typed}}}]"
    assert _lines(text)[1].startswith(first)


@pytest.mark.parametrize(
    ("part", "figures"), [("chỉ tiêu", "[{tên: A, đích: 5}]"), ("kinh phí", "[{tên: A, tiền: 5}]")]
)
def test_figures_that_an_appendix_prints_leave_no_empty_part(part, figures):
    appendix = f"phụ lục: [{{tên: P, từ: {part}}}]"
    assert _lines(f"{part}: {figures}\n{appendix}") == []
    key = "chỉ tiêu" if part == "chỉ tiêu" else "khoản"
    opened = f"{part}: {{mở đầu: Theo phụ lục., {key}: {figures}}}\n{appendix}"
    assert _lines(opened)[1:] == ["[BODY] Theo phụ lục."]


def test_the_opening_of_the_implementation_comes_first():
    text = "tổ chức thực hiện: {mở đầu: Như sau., giao việc: [{đơn vị: A, nội dung: x}]}"
    assert _lines(text) == ["[PART] I. TỔ CHỨC THỰC HIỆN", "[BODY] Như sau.", "[SECTION] 1. A", "[BODY] x"]


def test_shape_with_text_nested_to_four_levels():
    text = """
        nhiệm vụ:
          - tên: Một
            nhiệm vụ:
              - tên: Hai
                nội dung: |
                  1.1.1. Ba
                  1.1.1.1. Bốn
                  a) Điểm
                  - Gạch
                  + Cộng
        """
    assert _lines(text) == [
        "[PART] I. NHIỆM VỤ",
        "[SECTION] 1. Một",
        "[SUBSECTION] 1.1. Hai",
        "[SUBSUBSECTION] 1.1.1. Ba",
        "[DEEP_SECTION] 1.1.1.1. Bốn",
        "[POINT] a) Điểm",
        "[DASH] - Gạch",
        "[PLUS] + Cộng",
    ]


def test_headings_know_where_they_were_typed():
    blocks = body_blocks(
        renderer_of("mục đích: Vì.\nyêu cầu: Rõ.\ncác phần: [{tên: A, gồm: [mục đích, yêu cầu]}]")
    )
    assert [block.path for block in blocks] == [
        ("các phần", 0),
        ("các phần", 0, "gồm", 0),
        ("mục đích",),
        ("các phần", 0, "gồm", 1),
        ("yêu cầu",),
    ]
    assert dump_blocks(blocks).startswith("[PART] I. A")
