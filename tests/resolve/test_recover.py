import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.model.validate import validate
from sinhkehoach.resolve.recover import further_problems
from tests.support.plans import office_of, source_of


def _further(text: str) -> list[tuple[str, int]]:
    """Return code and line of what is wrong beyond the values of a plan that cannot be validated."""
    source = source_of(text)
    with pytest.raises(ProblemsFound):
        validate(source)
    return [(problem.code, problem.position.line) for problem in further_problems(source, office_of(""))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("số: x\nkinh phí: [{tên: A, tiền: 1.5}]", [("SKH211", 2)]),
        ("abc: 1\nphụ lục: [{tên: A, bảng: {cột: [X], hàng: [[1, 2]]}}]", [("SKH222", 2)]),
        ("ngày: x\nký: xyz", [("SKH231", 2)]),
        ("trích yếu:\nnhiệm vụ: [{tên: A, id: a}, {tên: B, id: a}]", [("SKH251", 2)]),
        ("nhiệm vụ:\n  - {chủ trì: A}\n  - {tên: A, thời gian: 31/02/2027}", [("SKH261", 3)]),
        ("số: x\nmục đích: '[[xyz]]'", [("SKH241", 2)]),
        ("mục đích: 'a\nyêu cầu: Theo [[phụ lục a]]", [("SKH241", 2)]),
        # no text stands for a list that is missing
        ("ký: xyz\nphụ lục: [{tên: A, bảng: {tên: B}}]", [("SKH231", 1)]),
        ("ký: xyz\nphụ lục: [{tên: A, bảng: {tên: B, cot: [X], hàng: [[1]]}}]", [("SKH231", 1)]),
    ],
)
def test_reports_other_kinds_of_fault_beside_wrong_values(text, expected):
    assert _further(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # the thing referred to was taken out
        "mục đích: '[[phụ lục a]]'\nphụ lục: [{tên: A, khổ: chéo, nội dung: x}, {nội dung: [{}]}]",
        "mục đích: '[[nq-1]]'\nvăn bản: {nq-1: {số: 5}}",
        # the note's mark was taken out with the text around it
        "mục đích: 'a[^x] **b'\nchú thích: {x: Lời}",
        "mục đích: 'a[^nguồn số liệu] **b'\nchú thích: {nguồn số liệu: Lời}",
        # the section with the note's mark, or with the part, could not be read
        "mục đích: 'a[^x]\nchú thích: {x: Lời}",
        "mục đích: 'a\nyêu cầu: b\ncác phần: [mục đích, yêu cầu]",
        "phụ lục: 'a\nyêu cầu: Theo [[phụ lục a]]",
        # the missing issuer is told once
        "cơ quan:\nsố: x",
        "ký: [a, b, c]\nsố: x",
    ],
)
def test_is_silent_about_what_the_values_taken_out_brought_about(text):
    assert _further(text) == []


def test_without_the_offices_facts_only_what_does_not_hang_on_them_is_told():
    source = source_of("ký: chủ tịch\nmục đích: '[[nq-1]]'\nkinh phí: [{tên: A, tiền: 1.5}]")
    assert [problem.code for problem in further_problems(source, None)] == ["SKH211"]
