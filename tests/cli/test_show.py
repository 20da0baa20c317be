import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.cli.show import (
    count_words,
    error_record,
    in_reading_order,
    problem_record,
    show_json,
    show_problems,
)


def _problem(line=1, column=1, file="a.yaml", code="SKH202", source_line="mục đich: x", **more):
    return Problem(code, "Sai", file=file, position=Position(line, column), source_line=source_line, **more)


def test_each_problem_once_file_by_file_from_top_to_bottom():
    first, second, other = _problem(2), _problem(10), _problem(1, file="b.yaml")
    nowhere = Problem("SKH100", "Không đọc được", file="a.yaml")
    assert in_reading_order([second, other, first, nowhere, second]) == [nowhere, first, second, other]


@pytest.mark.parametrize(
    ("line", "column", "shown", "caret"),
    [
        ("kỳ: 2027", 5, "kỳ: 2027", 4),
        ("\tkỳ: 2027", 2, " kỳ: 2027", 1),
        ("\x1b[2J\u202ekỳ", 6, "\ufffd[2J\ufffdkỳ", 5),
        ("ky\u0300: 2027", 6, "ky\u0300: 2027", 4),
        ("x" * 99 + "yz", 101, "…" + "x" * 64 + "yz", 66),
        ("y" + "x" * 150, 1, "y" + "x" * 99 + "…", 0),
    ],
    ids=["plain", "tab", "what a terminal obeys", "letter of two characters", "far to the right", "long"],
)
def test_caret_stands_below_the_fault(capsys, line, column, shown, caret):
    show_problems([_problem(7, column, source_line=line)])
    _, source, below, *_ = capsys.readouterr().out.splitlines()
    assert source == f"     7 | {shown}"
    assert below == f"       | {' ' * caret}^"


def test_problem_without_place_is_told_by_its_file(capsys):
    show_problems([Problem("SKH501", "không phải tệp Word", "Lưu lại thành .docx", file="mẫu.docx")])
    assert capsys.readouterr().out == (
        "mẫu.docx: lỗi SKH501: Không phải tệp Word\n    Cách sửa: Lưu lại thành .docx\n\n"
    )


def test_fourth_problem_of_a_kind_takes_one_line(capsys):
    show_problems([*(_problem(line, hint="Sửa") for line in range(1, 6)), _problem(9, code="SKH203")])
    blocks = capsys.readouterr().out.split("\n\n")
    assert [len(block.splitlines()) for block in blocks] == [4, 4, 4, 2, 3, 0]


def test_colours_stay_out_of_files(capsys):
    show_problems([_problem()])
    assert "\x1b" not in capsys.readouterr().out


def test_counts_by_severity():
    problems = [_problem(), _problem(2), _problem(severity=Severity.WARNING)]
    assert count_words(problems) == "2 lỗi, 1 cảnh báo"
    assert count_words([]) == ""


def test_records_have_the_place_in_words():
    record = problem_record(_problem(3, 4, path=("nhiệm vụ", 0, "tên")))
    assert (record["chỗ"], record["dòng"], record["cột"]) == ("nhiệm vụ › mục 1 › tên", 3, 4)
    assert error_record(UserError("Hỏng", "Sửa")) == {
        "mã": "SKH100",
        "mức": "lỗi",
        "tệp": "",
        "dòng": None,
        "cột": None,
        "chỗ": "",
        "lỗi": "Hỏng",
        "cách sửa": "Sửa",
        "sửa thành": [],
    }


def test_json_keeps_vietnamese_letters(capsys):
    show_json({"mức": "lỗi"})
    assert capsys.readouterr().out == '{\n  "mức": "lỗi"\n}\n'
