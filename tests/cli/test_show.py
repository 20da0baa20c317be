import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.cli.show import (
    RecordStream,
    count_words,
    error_record,
    in_reading_order,
    problem_record,
    show_json,
    show_kinds,
    show_problems,
    with_units,
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


def test_a_problem_of_some_units_names_them_and_one_of_all_does_not():
    common, own = Problem("SKH301", "chung"), Problem("SKH302", "riêng")
    found = [(f"xã {number}", (common, own) if number > 1 else (common,)) for number in range(1, 10)]
    assert [each.message for each in with_units(found)] == [
        "chung",
        "riêng – xã 2, xã 3, xã 4, xã 5, xã 6, xã 7 và 2 đơn vị nữa",
    ]
    assert with_units([("xã 1", (own,))])[0].message == "riêng – xã 1"
    assert with_units([("", (own,)), ("", (own,))]) == [own]


def test_kinds_of_problems_are_counted_where_plans_are_many(capsys):
    often, seldom = _problem(code="SKH301"), Problem("SKH302", "Hiếm", severity=Severity.WARNING)
    show_kinds([[often, often, seldom], *[[often]] * 8])
    assert capsys.readouterr().out.splitlines() == [
        "SKH301: 10 lỗi trong 9 kế hoạch, như: Sai",
        "SKH302: 1 cảnh báo trong 1 kế hoạch, như: Hiếm",
    ]
    show_kinds([[often]] * 8)
    assert capsys.readouterr().out == ""


def test_a_stream_of_records_is_a_list_with_a_line_for_each(capsys):
    with RecordStream() as stream:
        stream.show({"a": "ê"})
        assert capsys.readouterr().out == '[\n{"a": "ê"}'
        stream.show(2)
    assert capsys.readouterr().out == ",\n2\n]\n"
    with RecordStream():
        pass
    assert capsys.readouterr().out == "[]\n"


def test_a_stream_that_breaks_off_is_not_a_whole_list(capsys):
    def broken():
        with RecordStream() as stream:
            stream.show(1)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken()
    assert capsys.readouterr().out == "[\n1"
