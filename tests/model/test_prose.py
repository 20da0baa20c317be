import pytest

from sinhkehoach.model.prose import Level, parse_prose


def _levels(value) -> list[str]:
    """Return `số 1.1.` or `gạch` before the words of each item."""
    prose, faults = parse_prose(value)
    assert faults == ()
    return [_shown(item) for item in prose.items]


def _shown(item) -> str:
    mark = f" {item.mark}" if item.level in (Level.NUMBER, Level.LETTER) else ""
    return f"{item.level.value}{mark} | {item.inline.typed}"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Lời thường.", "đoạn | Lời thường."),
        ("1. Một", "số 1 | Một"),
        ("12.  Mười hai", "số 12 | Mười hai"),
        ("1.1. Một", "số 1.1 | Một"),
        ("1.1 Một", "số 1.1 | Một"),
        ("1.2.2.1. Bốn tầng", "số 1.2.2.1 | Bốn tầng"),
        ("a) Điểm", "chữ a | Điểm"),
        ("đ) Điểm đờ", "chữ đ | Điểm đờ"),
        ("b)Dính liền", "chữ b | Dính liền"),
        ("- Gạch", "gạch | Gạch"),
        ("-Gạch dính", "gạch | Gạch dính"),
        ("– Gạch dài", "gạch | Gạch dài"),
        ("— Gạch dài hơn", "gạch | Gạch dài hơn"),
        ("• Chấm tròn", "gạch | Chấm tròn"),
        ("+ Cộng", "cộng | Cộng"),
        ("+Cộng dính", "cộng | Cộng dính"),
        ("1) Có ngoặc", "số 1 | Có ngoặc"),
        ("1/ Có gạch chéo", "số 1 | Có gạch chéo"),
        ("2- Có gạch", "số 2 | Có gạch"),
        ("1.Dính liền", "số 1 | Dính liền"),
        ("1.2.Dính liền", "số 1.2 | Dính liền"),
        ("1)Dính ngoặc", "số 1 | Dính ngoặc"),
        ("1.\tTab của Word", "số 1 | Tab của Word"),
        ("a. Có chấm", "chữ a | Có chấm"),
        ("đ/ Có gạch chéo", "chữ đ | Có gạch chéo"),
        ("-\tTab của Word", "gạch | Tab của Word"),
        ("− Dấu trừ", "gạch | Dấu trừ"),
        ("\u2010 Dấu nối", "gạch | Dấu nối"),
        ("·\tChấm giữa", "gạch | Chấm giữa"),
        ("o\tChữ o của Word", "gạch | Chữ o của Word"),
        ("o Chữ o", "gạch | Chữ o"),
        ("§ Ô vuông của Wingdings", "gạch | Ô vuông của Wingdings"),
        ("Ø Mũi tên của Wingdings", "gạch | Mũi tên của Wingdings"),
        ("\uf0b7\tKý hiệu riêng", "gạch | Ký hiệu riêng"),
        ("\uf0d8Dính liền", "gạch | Dính liền"),
        ("\uf0fc Dấu kiểm", "gạch | Dấu kiểm"),
        ("➢ Mũi tên", "gạch | Mũi tên"),
        ("✓ Dấu kiểm", "gạch | Dấu kiểm"),
        ("▪ Ô vuông", "gạch | Ô vuông"),
        ("● Chấm to", "gạch | Chấm to"),
        ("○ Chấm rỗng", "gạch | Chấm rỗng"),
        ("- + Cộng sau gạch", "cộng | Cộng sau gạch"),
    ],
)
def test_the_mark_at_the_start_of_a_line_is_its_level(line, shown):
    assert _levels(line) == [shown]


@pytest.mark.parametrize(
    "line",
    [
        "1.500 học sinh được hỗ trợ.",
        "23 trường mầm non.",
        "1,5 triệu đồng",
        "100% giáo viên đạt chuẩn.",
        "2027. là năm",
        "30/4 là ngày nghỉ",
        "-5 độ",
        "3-4 lớp",
        "1.",
        "-",
        "a)",
        "aa) Hai chữ",
        "A) Chữ hoa",
        "(a) Trong ngoặc",
        "(1) Số trong ngoặc",
        "I. Số La Mã",
        "A. Chữ hoa có chấm",
        "* Sao",
        "ông Nguyễn Văn An",
        "o ép học thêm",
        "v.v. và các việc khác",
        "1/6 là ngày Quốc tế Thiếu nhi",
        "3- 5 tuổi",
        "*nghiêng* ở đầu",
        "27-7 là ngày Thương binh",
    ],
)
def test_a_line_without_a_mark_is_a_paragraph(line):
    assert _levels(line) == [f"đoạn | {line}"]


def test_a_sentence_that_begins_with_a_figure_of_thousands_is_no_item():
    assert _levels("1. Một\n1.500 học sinh\n2. Hai") == ["số 1 | Một", "đoạn | 1.500 học sinh", "số 2 | Hai"]


def test_blank_lines_and_indentation_do_not_matter():
    assert _levels("\n  Đoạn.\n\n\n      - Gạch\n\t+ Cộng\n  \n") == [
        "đoạn | Đoạn.",
        "gạch | Gạch",
        "cộng | Cộng",
    ]


def test_every_sentence_of_a_list_is_an_item_unless_it_has_a_mark():
    assert _levels(["Một", "+ Hai", "a) Ba", "- Bốn", "Mầm non: 23 trường"]) == [
        "gạch | Một",
        "cộng | Hai",
        "chữ a | Ba",
        "gạch | Bốn",
        "gạch | Mầm non: 23 trường",
    ]


def test_counts_the_places_of_numbers():
    prose, _ = parse_prose("1. a\n1.1. b\n1.2.2.1 c\na) d\ne")
    assert [item.depth for item in prose.items] == [1, 2, 4, 0, 0]


def test_knows_where_each_line_stands():
    block, _ = parse_prose("Một\n\n  - Hai\n")
    assert [(item.index, item.offset) for item in block.items] == [(None, 0), (None, 7)]
    sentences, _ = parse_prose(["Một", " Hai\nBa"])
    assert [(item.index, item.offset) for item in sentences.items] == [(0, 0), (1, 1), (1, 5)]


def test_gives_every_fault_with_its_sentence_and_keeps_the_others():
    prose, faults = parse_prose(["Một **hai", "Ba", "+ Bốn [[năm"])
    assert [item.inline.typed for item in prose.items] == ["Ba"]
    assert [(index, fault.offset) for index, fault in faults] == [(0, 4), (2, 6)]


def test_offsets_of_marks_inside_an_item_count_from_the_start_of_the_block():
    prose, _ = parse_prose("Một\n- Theo [[kỳ]]")
    reference = prose.items[1].inline.nodes[1]
    assert reference.offset == len("Một\n- Theo ")


def test_the_second_kind_of_bullet_stands_below_the_first():
    assert _levels("•\tMột\no\tHai\n§\tBa\n•\tBốn\n- Năm") == [
        "gạch | Một",
        "cộng | Hai",
        "cộng | Ba",
        "gạch | Bốn",
        "gạch | Năm",
    ]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("• Một\n• Hai\n➢ Ba\n➢ Bốn", "----"),
        ("• Một\n➢ Ba\n• Hai\n➢ Bốn", "-+-+"),
        ("• Gồm:\n➢ Ba\n➢ Bốn", "-++"),
        # Each number and letter has a list of its own.
        ("1. A\n• Một\n2. B\n➢ Hai\n• Ba\n➢ Bốn", " - -+-"),
        ("a) A\n• Một\nb) B\n▪ Hai", " - -"),
    ],
)
def test_other_bullets_stand_below_where_the_list_says_so(text, levels):
    signs = {Level.DASH: "-", Level.PLUS: "+"}
    prose, _ = parse_prose(text)
    assert "".join(signs.get(item.level, " ") for item in prose.items) == levels


def test_two_rows_one_below_the_other_are_a_table():
    prose, _ = parse_prose("b) Số lớp:\nTrường\tSố lớp\n  Hoa **Sen**\t12\nLời sau.")
    assert [item.level for item in prose.items] == [Level.LETTER, Level.ROW, Level.ROW, Level.PARAGRAPH]
    row = prose.items[2]
    assert [(cell.typed, cell.start) for cell in row.cells] == [("Hoa **Sen**", 27), ("12", 39)]
    assert row.inline.typed == "Hoa **Sen**\t12"
    assert prose.items[0].cells == ()


def test_sentences_of_a_list_may_be_rows_too():
    prose, _ = parse_prose(["Trường\tSố lớp", "Hoa Sen\t12"])
    assert [(item.level, item.index) for item in prose.items] == [(Level.ROW, 0), (Level.ROW, 1)]


def test_a_fault_in_a_cell_is_told_where_it_stands():
    _, faults = parse_prose("A\tB\nC\t[[kỳ")
    assert [(index, fault.offset) for index, fault in faults] == [(None, 6)]
