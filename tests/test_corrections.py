"""What is mistyped is put right, and nothing else: slip by slip, and in the samples with slips sown at random."""

import re
from operator import ne
from random import Random

import pytest

from sinhkehoach.jobs.correct_text import corrected_as_asked, corrected_safely, reading_of
from tests.support.mistypings import HEAD, MISTYPINGS, OFFICE, meant, mistyped
from tests.support.samples import PLAN_FILES, PLANS
from tests.support.sown_slips import sown


@pytest.fixture
def file(tmp_path):
    (tmp_path / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    return tmp_path / "a.yaml"


@pytest.mark.parametrize("slip", MISTYPINGS.values(), ids=MISTYPINGS)
def test_a_slip_becomes_what_is_meant(file, slip):
    text = mistyped(slip)
    told = [each for each in reading_of(file, text).problems if each.code == slip.code]
    assert [each.can_be_corrected_safely for each in told] == [slip.is_safe]
    asked = []
    result = corrected_as_asked(file, text, lambda problem: not asked.append(problem.code))
    assert result.now.text == meant(slip)
    assert slip.code not in [each.code for each in result.now.problems]
    assert (slip.code in asked) is not slip.is_safe


def test_there_is_a_slip_for_each_code_that_the_program_says_it_can_correct():
    page = (PLANS.parent / "docs" / "ma-loi.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| (SKH\d{3}) \| .* \| `--sua(?:-ca)?` \|$", page, re.MULTILINE))
    assert told <= {each.code for each in MISTYPINGS.values()}


@pytest.mark.parametrize("slip", [each for each in MISTYPINGS.values() if not each.is_safe])
def test_what_is_not_sure_is_left_unasked(file, slip):
    assert corrected_safely(file, mistyped(slip)).now.text == mistyped(slip)


@pytest.mark.parametrize("plan", [*PLAN_FILES, PLANS / "co-quan.yaml"], ids=lambda plan: plan.stem)
def test_a_good_plan_stays_as_it_is(plan):
    text = plan.read_text(encoding="utf-8")
    result = corrected_as_asked(plan, text, lambda _: True)
    assert (result.now.text, result.mended) == (text, ())


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", ["ra-quan-ve-sinh", "nam-hoc-2027-2028", "doi-moi-giao-duc-2027", "co-quan"])
def test_slips_sown_at_random_go_and_nothing_else_changes(name, seed):
    plan = PLANS / f"{name}.yaml"
    text = plan.read_text(encoding="utf-8")
    wrong, touched = sown(text, Random(f"{name} {seed}"), 12)
    result = corrected_safely(plan, wrong)
    lines = zip(text.split("\n"), wrong.split("\n"), result.now.text.split("\n"), strict=True)
    left = 0
    for number, (right, slip, now) in enumerate(lines):
        assert now in (right, slip)
        assert now == right or number in touched
        left += now != right
    assert left < len(touched)
    assert result.unproven == ()
    # With a comma too many in `[ ]` a section cannot be read.
    if not result.now.source.lost_keys:
        good, now = reading_of(plan, text).source.value, result.now.source.value
        assert sum(map(ne, _leaves(good), _leaves(now))) <= left


def _leaves(value):
    """Yield every key and text of `value` in order."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield key
            yield from _leaves(child)
    elif isinstance(value, list):
        for child in value:
            yield from _leaves(child)
    else:
        yield value


def test_mistakes_that_hide_one_another_go_one_after_the_other(file):
    task = "  - tên: Dạy {}: học\n    chủ trì: phòng-vhxh\n    sản phẩm: Báo cáo\n"
    text = HEAD + "nhiệm vụ:\n" + task.format("A") + task.format("B") + "nơi nhận:\n  -Đảng ủy\n"
    result = corrected_safely(file, text)
    assert [each.code for each in result.mended] == ["SKH141", "SKH152", "SKH141"]
    good = text.replace("Dạy A: học", '"Dạy A: học"').replace("Dạy B: học", '"Dạy B: học"')
    assert result.now.text == good.replace("-Đảng", "- Đảng")
