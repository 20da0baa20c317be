import pytest

from sinhkehoach.rules.broken_line import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_the_first_line_of_a_sentence_that_goes_on():
    text = "yêu cầu: |\n  Nắm chắc việc\n  phải làm trong năm và\n  người chịu trách nhiệm.\n  Rõ việc.\n"
    check_reports(RULE, text, ("3:3", "2 dòng từ đây"))
    check_reports(RULE, "yêu cầu: |\n  Nắm chắc việc\n  phải làm.\n", ("3:3", "Dòng này"))


@pytest.mark.parametrize(
    "lines",
    [
        "Theo chỉ đạo của\n  Ủy ban nhân dân phường.",
        "Các phòng,\n  Công an phường.",
        "- Phân công rõ\n  người, rõ việc.",
        "Giai đoạn 2027\n  - 2030 đạt chuẩn.",
        "Nắm **chắc việc**\n  phải làm.",
    ],
)
def test_reports_lines_broken_at_any_word(lines):
    check_reports(RULE, f"yêu cầu: |\n  {lines}\n", ("3", "phần tiếp"))


@pytest.mark.parametrize(
    "lines",
    [
        "Một câu.\n  Hai câu.",
        "Tiêu đề\n  Đoạn văn.",
        "Gồm:\n  nâng cao;\n  giữ vững.",
        "Một câu\n  - gạch đầu dòng.",
        "Một câu\n  eOffice được dùng.",
        "Trường\tSố lớp\n  Hoa Sen\t12\n  theo quy định.",
        "Có 5\n  - Lớp học.",
        "Có lớp\n  - 12 em.",
    ],
)
def test_stays_silent_about_paragraphs(lines):
    check_silent(RULE, f"yêu cầu: |\n  {lines}\n")


def test_stays_silent_about_sentences_of_a_list():
    check_silent(RULE, "yêu cầu:\n  - Nắm chắc việc\n  - phải làm\n")
