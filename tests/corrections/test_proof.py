"""The reader of these tests finds fault with the words that it is told."""

import re
from pathlib import Path

import pytest

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.corrections.proof import attempt
from sinhkehoach.corrections.reading import Reading
from sinhkehoach.jobs.correct_text import reading_of
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.yaml.read.reader import parse_source
from sinhkehoach.yaml.source_text import SourceText
from tests.support.workspaces import PLAN


def reader(faults, severity=Severity.WARNING):
    """Return what reads a text and finds, for each of `faults` (code → word), every place of that word in a value."""

    def read(text):
        try:
            source = parse_source(text, "a", canonical_key)
        except ProblemsFound as found:
            return Reading("a", text, None, found.problems)
        problems = [
            Problem(code, word, severity=severity, path=(key,), offset=found.start())
            for code, word in faults.items()
            for key, value in source.value.items()
            for found in re.finditer(re.escape(word), str(value))
        ]
        return Reading("a", text, source, source.problems + source.locate_all(tuple(problems)))

    return read


def corrected(reading, at, new, old=None):
    """Return problem number `at` with a correction of its word to `new`."""
    problem = reading.problems[at]
    correction = Correction(
        problem.offset, old or problem.message, new, path=problem.path, position=problem.position
    )
    return problem._replace(corrections=(correction,))


def with_problem(reading, at, problem):
    problems = list(reading.problems)
    problems[at] = problem
    return reading._replace(problems=tuple(problems))


def tried(text, faults, new, **settings):
    read = reader(faults, **settings)
    reading = read(text)
    problem = corrected(reading, 0, new)
    return attempt(with_problem(reading, 0, problem), [problem], read)


def test_is_proven_where_the_problem_is_gone():
    assert tried("a: x sai\nb: y\n", {"SKH301": "sai"}, "đúng").after.text == "a: x đúng\nb: y\n"


def test_is_not_proven_where_the_problem_stays():
    assert tried("a: x sai\n", {"SKH301": "sai"}, "sai hẳn").after is None


def test_is_not_proven_where_another_problem_comes_and_who_brings_it_is_told():
    result = tried("a: x sai\nb: y\n", {"SKH301": "sai", "SKH302": "dở"}, "dở")
    assert result.after is None
    assert [each.code for each in result.suspects] == ["SKH301"]


def test_the_same_problem_elsewhere_may_stay_where_it_moves_to():
    assert tried("a: sai, sai\n", {"SKH301": "sai"}, "đúng hơn").after.text == "a: đúng hơn, sai\n"


def test_what_an_early_error_hid_has_not_come():
    early = tried("a: sai\n", {"SKH201": "sai", "SKH302": "dở"}, "dở", severity=Severity.ERROR)
    assert early.after.text == "a: dở\n"
    assert tried("a: sai\n", {"SKH301": "sai", "SKH302": "dở"}, "dở", severity=Severity.ERROR).after is None
    assert tried("a: sai\n", {"SKH201": "sai", "SKH202": "dở"}, "dở", severity=Severity.ERROR).after is None


def test_words_that_do_not_stand_there_prove_nothing():
    read = reader({"SKH301": "sai"})
    reading = read("a: sai\n")
    problem = corrected(reading, 0, "đúng", old="khác")
    assert attempt(with_problem(reading, 0, problem), [problem], read).after is None


def of_file(text, start, old, new, code="SKH152"):
    """Return what is tried to mend a mistake of the file itself, which `code` has told at `start`."""
    read = reader({})
    reading = read(text)
    position = SourceText("a", text).position(start)
    correction = Correction(start, old, new, position=position)
    problem = Problem(code, "x", file="a", position=position, corrections=(correction,))
    reading = reading._replace(problems=(problem,))
    return attempt(reading, [problem], read)


def test_a_correction_of_the_file_changes_one_value_at_most():
    text = "mục đích:\n  - một\n  - hai\nký: ba\n"
    assert of_file(text, text.index("một"), "một", "mốt").after.text == text.replace("một", "mốt")
    merged = of_file(text, text.index("\n  - hai"), "\n  - hai\n", ", hai\n")
    assert merged.after is None


def test_a_correction_of_the_file_leaves_the_other_sections_alone():
    text = "mục đích: một\nký: ba\n"
    assert of_file(text, text.index("một"), "một\nký: ba", "một\nký: bốn").after is None


def test_a_file_that_cannot_be_read_any_more_is_no_proof():
    assert of_file("ký: ba\n", 2, ": ba", ": [").after is None


@pytest.mark.parametrize("name", ["values of a file that has none", "both kinds at once"])
def test_what_cannot_be_tried_is_not_proven(name):
    read = reader({"SKH301": "sai"})
    reading = read("a: sai\n")
    problem = corrected(reading, 0, "đúng")
    if name == "both kinds at once":
        problem = problem._replace(corrections=(*problem.corrections, Correction(0, "a", "b")))
    else:
        reading = reading._replace(source=None)
    assert attempt(with_problem(reading, 0, problem), [problem], read).after is None


def _plan_reading(text):
    return reading_of(Path("plans/a.yaml"), text)


def _tried_in_plan(text, code):
    reading = _plan_reading(text)
    problem = next(each for each in reading.problems if each.code == code and each.corrections)
    return attempt(reading, [problem], _plan_reading).after


def test_what_stood_under_a_key_that_was_none_has_not_come():
    after = _tried_in_plan(PLAN + "nhiệm vu:\n  - {ten: A}\n", "SKH202")
    assert after.text.endswith("nhiệm vụ:\n  - {ten: A}\n")


def test_a_value_that_does_not_fit_its_new_key_has_come():
    assert _tried_in_plan(PLAN + "nhiệm vu: 3\n", "SKH202") is None


def test_what_stands_behind_on_the_line_has_not_come_where_it_can_be_corrected_in_its_turn():
    line = "chỉ tiêu: [{tên: A, đơn vị: %, đích: >= 95}]\n"
    assert 'đơn vị: "%", đích: >= 95' in _tried_in_plan(PLAN + line, "SKH149").text
    assert _tried_in_plan(PLAN + line.replace(">= 95", "@ 95"), "SKH149") is None
