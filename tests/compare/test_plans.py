"""Pairs of plans that differ in one thing, and the sentences that tell of it."""

import pytest

from tests.support.comparing import (
    EDITS,
    OFFICE,
    PLAN,
    PROSE,
    SIGNED,
    TABLE,
    TASKS,
    changes_of,
    told,
)


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
