import pytest

from sinhkehoach.base.problem import Severity
from sinhkehoach.template.check_coverage import style_problems, unprinted_problems, whole_problems
from sinhkehoach.template.program_names import Use
from sinhkehoach.template.tag_paragraphs import tagged_part
from sinhkehoach.template.vocabulary import NAMES, STYLE_NAMES, Presence, TagKind
from tests.support.docx import fragment

ALL = [Use(entry.name, entry.kind, 0, is_printed=True) for entry in NAMES]
FLAG = Use("phụ_lục.ngang", TagKind.FLAG, 0, is_printed=False)


def without(name):
    return [use for use in ALL if use.name != name]


@pytest.mark.parametrize(
    ("name", "severity", "hint"),
    [
        ("nội_dung", Severity.ERROR, "{{p nội_dung }}"),
        ("căn_cứ", Severity.ERROR, "{%p for x in căn_cứ %}"),
        ("phụ_lục.nhãn", Severity.ERROR, "{{ pl.nhãn }}"),
        ("dự_thảo", Severity.WARNING, "{{ dự_thảo }}"),
        ("phụ_lục.ngang", Severity.WARNING, "{%p if pl.ngang %}"),
        ("kẻ_trích_yếu", Severity.HINT, "{{p kẻ_trích_yếu }}"),
    ],
)
def test_name_that_is_never_printed_is_told_by_its_weight(name, severity, hint):
    (problem,) = unprinted_problems(without(name))
    assert f"“{name}”" in problem.message
    assert problem.severity is severity
    assert hint in problem.hint


@pytest.mark.parametrize(
    "entry", [entry for entry in NAMES if entry.presence in {Presence.FREE, Presence.WHEN_USED}]
)
def test_name_that_repeats_another_or_is_rarely_needed_may_be_left_out(entry):
    assert list(unprinted_problems(without(entry.name))) == []


def test_name_that_is_only_asked_about_is_not_printed():
    asked = [*without("họ_tên"), Use("họ_tên", TagKind.TEXT, 0, is_printed=False)]
    assert [problem.code for problem in unprinted_problems(asked)] == ["SKH530"]


def test_missing_style_is_told_with_one_that_looks_like_it():
    names = ["KH O Bang" if name == "KH O bang" else name for name in STYLE_NAMES]
    names.remove("heading 3")
    (cell, heading) = sorted(style_problems(names), key=lambda problem: problem.message)
    assert ("“KH O bang”" in cell.message, "“KH O Bang”" in cell.hint) == (True, True)
    assert "“heading 3”" in heading.message


@pytest.mark.parametrize(
    ("xml", "uses", "code"),
    [
        ('<w:r><w:footnoteReference w:id="1"/></w:r>', (), "SKH550"),
        ("<w:ins><w:r/></w:ins>", (), "SKH551"),
        ("<w:del/>", (), "SKH551"),
        ('<w:r><w:commentReference w:id="0"/></w:r>', (), "SKH552"),
        ("", (FLAG,), "SKH553"),
    ],
)
def test_what_does_not_belong_in_a_template_is_told(xml, uses, code):
    body = tagged_part("word/document.xml", fragment(f"<w:p>{xml}</w:p>"))
    assert [problem.code for problem in whole_problems(body, uses)] == [code]


def test_nothing_is_told_of_a_plain_body():
    landscape = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'
    assert list(whole_problems(tagged_part("word/document.xml", fragment(landscape)), (FLAG,))) == []
