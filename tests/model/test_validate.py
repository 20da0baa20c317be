import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.validate import validate, validate_office
from sinhkehoach.yaml.read.reader import parse_source


def _source(text: str):
    return parse_source(text, "tệp.yaml", canonical_key)


@pytest.mark.parametrize("text", ["Kế hoạch năm 2027", "- một\n- hai", "[]"])
@pytest.mark.parametrize("read", [validate, validate_office])
def test_a_file_that_is_no_map_is_no_plan(text, read):
    with pytest.raises(ProblemsFound) as caught:
        read(_source(text))
    (problem,) = caught.value.problems
    assert (problem.code, problem.position.line, problem.position.column) == ("SKH203", 1, 1)
    assert problem.file == "tệp.yaml"


def test_every_fault_comes_located_and_in_the_order_of_the_file():
    with pytest.raises(ProblemsFound) as caught:
        validate(_source("kỳ: x\nsố: y\nký: {chức vụ: A}\nabc: 1\nngày: z\n"))
    lines = [(problem.code, problem.position.line, problem.source_line) for problem in caught.value.problems]
    assert lines == [
        ("SKH201", 1, ""),
        ("SKH201", 1, ""),
        ("SKH205", 1, "kỳ: x"),
        ("SKH205", 2, "số: y"),
        ("SKH202", 4, "abc: 1"),
        ("SKH205", 5, "ngày: z"),
    ]


def test_faults_of_reading_come_with_faults_of_values():
    with pytest.raises(ProblemsFound) as caught:
        validate(_source("cơ quan: A\nký: B\ntrích yếu: C\nkỳ: 2027\nkỳ: 2028\nsố: y\n"))
    assert [problem.code for problem in caught.value.problems] == ["SKH205", "SKH121"]


def test_reads_the_facts_of_an_office():
    office = validate_office(
        _source("cơ quan: {a: {tên: A, ký hiệu: B, địa danh: C}}\nsigners: {b: {post: D, full_name: E}}")
    )
    assert office.issuers["a"].symbol == "B"
    assert office.signers["b"].full_name == "E"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("cơ quan: {a: {tên: A}}", "SKH201"),
        ("cơ quan: a", "SKH203"),
        ("kỳ: 2027", "SKH202"),
        ("văn bản: {a: {loại: B, ngày: 2026-01-01}}", "SKH205"),
        ("đơn vị: [a]", "SKH203"),
        ("nơi nhận: A", "SKH203"),
    ],
)
def test_reports_what_is_wrong_with_the_facts_of_an_office(text, code):
    with pytest.raises(ProblemsFound) as caught:
        validate_office(_source(text))
    assert {problem.code for problem in caught.value.problems} == {code}
