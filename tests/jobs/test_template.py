import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.problem import has_errors
from sinhkehoach.jobs.template import PRESENCES, check_template, known_tags
from sinhkehoach.template.vocabulary import NAMES
from tests.support.docx import TEMPLATE, template_bytes


def test_every_name_is_a_tag_that_a_template_may_hold():
    tags = known_tags()
    assert [tag.name for tag in tags] == [entry.name for entry in NAMES]
    assert {tag.presence for tag in tags} == set(PRESENCES)
    assert next(tag.tag for tag in tags if tag.name == "trích_yếu") == "{{r trích_yếu }}"


def test_our_template_is_clean():
    assert check_template(TEMPLATE) == ((), "")


def test_what_is_wrong_inside_names_the_file(tmp_path):
    file = tmp_path / "trống.docx"
    file.write_bytes(template_bytes(("{{", ""), ("{%", "")))
    assert [(problem.code, problem.file) for problem in check_template(file).problems] == [
        ("SKH531", str(file))
    ]


def test_every_problem_names_the_file(tmp_path):
    file = tmp_path / "mẫu.docx"
    file.write_bytes(b"khong phai zip")
    (problem,) = check_template(file).problems
    assert problem.file == str(file)
    assert has_errors((problem,))


def test_missing_file_is_told_in_a_sentence(tmp_path):
    with pytest.raises(UserError):
        check_template(tmp_path / "không có.docx")
