"""The samples are clean; with one mistake for each rule they give these findings and no other, in order."""

from sinhkehoach.jobs.check import check_files
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.page_rules import PAGE_RULES
from sinhkehoach.rules.all_rules import ALL_RULES
from tests.support.rules import check_triggers
from tests.support.samples import PLAN_FILES
from tests.support.seeded_mistakes import lay_down_seeds


def _found(folder):
    results = check_files(sorted(folder.glob("*.yaml")))
    return [
        (result.file.name, problem.position.line, problem.position.column, problem.code)
        for result in results
        for problem in result.problems
    ]


def test_samples_and_their_office_are_clean():
    assert [problem for result in check_files(PLAN_FILES) for problem in result.problems] == []


def test_each_seeded_mistake_is_found_at_its_place_and_nothing_else(tmp_path):
    expected = lay_down_seeds(tmp_path)
    assert _found(tmp_path) == expected


def test_no_trigger_hides_a_mistake(tmp_path):
    lay_down_seeds(tmp_path)
    plans = [open_plan(tmp_path / file.name, Offices()) for file in PLAN_FILES]
    understood = [each for each in plans if each.facts]
    # A character that no font prints is an error: with one a plan has no facts.
    assert len(understood) == len(plans) - 1
    for each in understood:
        check_triggers(each.plan, each.facts)


def test_there_is_a_mistake_for_each_rule(tmp_path):
    seeded = {code for *_, code in lay_down_seeds(tmp_path)}
    of_rules, of_pages = {rule.code for rule in ALL_RULES}, {each.rule.code for each in PAGE_RULES}
    assert of_rules <= seeded <= of_rules | of_pages
