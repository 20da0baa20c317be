"""Pairs of plans that differ in one thing, and the sentences that tell of it."""

import pytest

from sinhkehoach.compare.plans import compare_plans
from sinhkehoach.compare.wording import plain, sentences
from sinhkehoach.jobs.compare_sides import open_side
from tests.support.comparing import (
    EDITS,
    OFFICE,
    PLAN,
    PROSE,
    SIGNED,
    TABLE,
    TASKS,
    changes_of,
    side_of,
    told,
)
from tests.support.plans import dump
from tests.support.samples import NAMES, PLANS


@pytest.mark.parametrize(("text", "old", "new", "expected"), EDITS.values(), ids=list(EDITS))
def test_tells_what_was_edited_and_nothing_else(text, old, new, expected):
    assert old in text
    text += SIGNED * ("ký:" not in text)
    assert told(text, text.replace(old, new, 1), OFFICE) == expected


def test_plan_that_is_the_same_has_no_changes():
    text = PLAN + SIGNED
    assert changes_of(text, text, OFFICE) == ()


def test_what_is_typed_otherwise_and_printed_alike_is_no_change():
    other = PROSE.replace("  - ", "    – ").replace("mục đích", "# lời ghi\nmục đích")
    assert told(PROSE, other) == []


def test_each_change_knows_its_place_in_both_files():
    (change,) = changes_of(TABLE, TABLE.replace("80, 2", "80, 3"))
    assert change.old_path == change.new_path == ("phụ lục", 0, "bảng", 0, "hàng", 1, 2)
    (added,) = changes_of(TASKS, TASKS.replace("    nhiệm vụ:", "    ghi chú: Mới\n    nhiệm vụ:", 1), OFFICE)
    assert added.new_path == ("nhiệm vụ", 0, "ghi chú")
    assert added.old_path is None


@pytest.mark.parametrize(("text", "old", "new", "_"), EDITS.values(), ids=list(EDITS))
def test_nothing_is_printed_otherwise_without_being_told(text, old, new, _):
    text += SIGNED * ("ký:" not in text)
    sides = side_of(text, OFFICE), side_of(text.replace(old, new, 1), OFFICE)
    printed = [dump(side.document) for side in sides]
    assert compare_plans(*sides) or printed[0] == printed[1]


@pytest.mark.parametrize("name", NAMES)
def test_any_two_samples_can_be_compared(name):
    side = open_side(f"{name}.yaml", PLANS)
    assert compare_plans(side, side) == ()
    for other in NAMES:
        changes = compare_plans(open_side(f"{other}.yaml", PLANS), side)
        assert bool(changes) is (name != other)
        assert all(plain(sentence) for _, lines in sentences(changes) for sentence in lines)
