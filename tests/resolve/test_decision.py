import pytest

from sinhkehoach.base.problem import Severity
from tests.support.plans import found, only_problem

BASES = "căn cứ: [Luật Giáo dục]\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{BASES}quyết định: {{điều: [Điều 1. Ban hành.]}}", "SKH277 2:21 quyết định › điều › mục 1"),
        (f"{BASES}quyết định: {{điều: [A, Điều 2. Ban hành.]}}", "SKH277 2:24 quyết định › điều › mục 2"),
        (f"{BASES}quyết định: có\nký hiệu: KH-UBND", "SKH278 3:10 ký hiệu"),
        ("quyết định: có", "SKH279 1:1 quyết định"),
    ],
)
def test_reports_what_a_decision_lacks_or_says_twice(text, told):
    assert found(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        f"{BASES}quyết định: {{điều: [Theo Điều 1 Luật Giáo dục.]}}",
        f"{BASES}quyết định: có\nký hiệu: QĐ-UBND",
        "ký hiệu: KH-UBND",
        "quyết định: không",
    ],
)
def test_says_nothing_of_what_is_right(text):
    assert found(text) == []


def test_number_typed_of_an_article_is_told_with_what_to_take_out():
    problem = only_problem(f"{BASES}quyết định: {{điều: [Điều 1. Ban hành.]}}")
    assert (problem.severity, problem.hint) == (Severity.ERROR, "bỏ “Điều 1.”")
