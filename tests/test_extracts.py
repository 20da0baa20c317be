"""The extracts of each sample plan for all its units: in the right form, and together the whole plan."""

import shutil
from collections import Counter
from datetime import date

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.compose.document import Table
from sinhkehoach.extract.compose_extract import compose_extract
from sinhkehoach.extract.membership import Membership, is_vague, units_of
from sinhkehoach.extract.share import Role, share_of, tasks_of_nobody, works_of_nobody
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.extract import make_extracts
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.reconcile import reconcile
from sinhkehoach.model.inline import Reference
from sinhkehoach.model.task import Task, UnitWork
from sinhkehoach.model.walk import marked_sentences, walk
from sinhkehoach.resolve.targets import AmountTarget
from tests.support.forms import failed, failed_of_party
from tests.support.party_plan import OFFICE, PLAN
from tests.support.samples import NAMES, PLANS
from tests.support.workspaces import lay_down, template_cache

# The sample that gives nobody work.
GIVING = [name for name in NAMES if name != "ra-quan-ve-sinh"]


@pytest.fixture(scope="module", params=GIVING)
def shared(request):
    """Return a plan with its facts and the shares of all its units."""
    opened = open_plan(PLANS / f"{request.param}.yaml", Offices())
    units = units_of(opened.plan, opened.facts)
    members = [Membership(opened.facts, unit) for unit in units]
    return opened.plan, opened.facts, [share_of(opened.plan, opened.facts, each) for each in members]


def test_every_task_is_in_an_extract_or_told_to_be_in_none(shared):
    plan, facts, shares = shared
    for path in tasks_of_nobody(plan, shares):
        task = dict(walk(plan.tasks, (Task,), ("nhiệm vụ",)))[path]
        typed = (*task.lead, *task.coordinators, *(unit for work in task.unit_work for unit in work.units))
        assert all(is_vague(facts.unit_name(unit)) for unit in typed)


def test_every_work_of_a_unit_is_in_its_extract(shared):
    plan, _, shares = shared
    taken = {(each.path, place) for share in shares for each in share.tasks for place, _ in each.works}
    for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",)):
        assert {(path, place) for place in range(len(task.unit_work))} <= taken
    works = list(walk(plan.implementation, (UnitWork,)))
    told = {path[-1] for path, work in works if work in works_of_nobody(plan, shares)}
    assert {place for share in shares for place, _ in share.works} | told == set(range(len(works)))
    assert all(is_vague(unit) for work in works_of_nobody(plan, shares) for unit in work.units)


def test_task_is_led_in_the_extracts_of_just_those_who_lead_it(shared):
    _, facts, shares = shared
    for share in shares:
        for each in share.with_role(Role.LEADS):
            assert Membership(facts, share.unit).is_among(each.task.lead)


def test_money_is_counted_once_for_each_lead(shared):
    for share in shared[2]:
        assert max(Counter(share.money).values(), default=1) == 1
        nested = [
            path
            for path in share.money
            for above in share.money
            if path != above and path[: len(above)] == above
        ]
        assert nested == []


def test_every_item_of_money_that_a_task_names_is_with_those_who_lead_it(shared):
    plan, facts, shares = shared
    taken = [path for share in shares for path in share.money]
    for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",)):
        own = task.replace(tasks=(), unit_work=())
        names = [
            node.name
            for _, text in marked_sentences((own,))
            for node in text.nodes
            if isinstance(node, Reference)
        ]
        targets = [each for each in map(facts.references.find, names) if isinstance(each, AmountTarget)]
        is_led = any(path == each.path for share in shares for each in share.with_role(Role.LEADS))
        for target in targets:
            # The whole budget is no item of it.
            if is_led and target.path:
                assert any(target.path[: len(each)] == each for each in taken)


def test_extracts_say_together_what_the_plan_gives_and_say_for_whom_they_are(shared):
    plan, facts, shares = shared
    printed = set()
    for share in shares:
        document = compose_extract(plan, facts, share)
        assert document.kind_name == "TRÍCH KẾ HOẠCH"
        assert document.recipients[0].lines == (f"- {share.unit} (để thực hiện);",)
        rows = (row for block in document.body if isinstance(block, Table) for row in block.rows)
        printed |= {each.path for each in (*document.body, *rows)}
    named = {path[:-1] if path[-1:] == ("tên",) else path for path in printed}
    left = set(tasks_of_nobody(plan, shares))
    tasks = {path for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",)) if not task.tasks}
    assert tasks - left <= named
    works = walk(plan.implementation, (UnitWork,), ("tổ chức thực hiện",))
    nobody = works_of_nobody(plan, shares)
    assert {path for path, work in works if work not in nobody} <= {path[:-1] for path in printed if path}


@pytest.mark.parametrize("name", NAMES)
def test_extracts_are_in_the_right_form(tmp_path, name):
    shutil.copytree(PLANS, tmp_path / "plans")
    file, settings = (
        tmp_path / "plans" / f"{name}.yaml",
        BuildSettings(date(2027, 1, 1), cache=template_cache()),
    )
    if name not in GIVING:
        with pytest.raises(UserError, match="chưa giao việc"):
            make_extracts(file, (), settings)
        return
    result = make_extracts(file, (), settings)
    files = [each.built.written for each in result.extracts]
    assert len(set(files)) == len(files)
    for document in files[:4]:
        assert failed(document.read_bytes()) == {}
    with pytest.raises(UserError, match="là bản trích"):
        reconcile(files[0], apply=False)


def test_extracts_of_a_plan_of_the_party_are_in_its_form(tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    (root / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    settings = BuildSettings(date(2027, 1, 1), cache=template_cache())
    for each in make_extracts(root / "plans" / "a.yaml", (), settings).extracts:
        assert failed_of_party(each.built.written.read_bytes()) == []
