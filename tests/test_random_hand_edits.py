"""Documents with any change to their text: each change that goes back is proven, or the plan is left alone."""

import shutil
from copy import deepcopy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinhkehoach.jobs.reconcile import reconcile
from tests.support.hand_edits import W, edit
from tests.support.reconciling import OFFICE, PLAN
from tests.support.samples import PLANS
from tests.support.workspaces import new_builder, template_cache

PIECES = st.sampled_from(
    [
        "",
        " ",
        "và",
        "12",
        "3,5%",
        "**",
        "[[kỳ]]",
        "[^1]",
        "\\",
        ": ",
        " #",
        "- ",
        "1. ",
        "|",
        '"',
        "e\u0302\u0323",
        "🎉",
        "\t",
        "a\nb",
    ]
)
PLACE = st.integers(0, 10_000)
CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("type"), PLACE, PLACE, PIECES),
        st.tuples(st.just("erase"), PLACE, PLACE, st.just("")),
        st.tuples(st.sampled_from(["drop", "double", "move", "row"]), PLACE, PLACE, st.just("")),
    ),
    min_size=1,
    max_size=5,
)


@pytest.fixture(scope="module", params=["small", "ra-quan-ve-sinh"])
def original(request, tmp_path_factory):
    """Return a workspace with one plan and the document made of it."""
    root = tmp_path_factory.mktemp(request.param)
    (root / "plans").mkdir()
    if request.param == "small":
        (root / "plans" / "a.yaml").write_text(PLAN, encoding="utf-8")
        (root / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    else:
        shutil.copy(PLANS / f"{request.param}.yaml", root / "plans" / "a.yaml")
        shutil.copy(PLANS / "co-quan.yaml", root / "plans")
    new_builder().build(root / "plans" / "a.yaml")
    return root


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES)
def test_any_edit_is_proven_or_the_plan_stays(original, tmp_path, changes):
    shutil.rmtree(tmp_path)
    shutil.copytree(original, tmp_path)
    plan, document = tmp_path / "plans" / "a.yaml", tmp_path / "output" / "a.docx"
    before = plan.read_bytes()
    edit(document, *(_change(*each) for each in changes))
    result = reconcile(document, apply=True, cache=template_cache())
    assert result.problems == ()
    if not result.written:
        assert plan.read_bytes() == before
        return
    built = new_builder(tmp_path / "again").build(plan)
    assert built.written is not None, built.problems
    again = reconcile(document, apply=False, cache=template_cache())
    assert again.diff == ""
    told = [(each.old, each.new) for each in result.edits]
    assert [(each.old, each.new) for each in again.edits] == told


def _change(kind, place, other, piece):
    """Return an edit at the text or block number `place` of all, counted round."""

    def type_in(root):
        text = _of([each for each in root.iter(f"{W}t") if each.text], place)
        if text is not None:
            start = other % (len(text.text) + 1)
            end = start if kind == "type" else min(len(text.text), start + 1 + other % 9)
            text.text = text.text[:start] + piece + text.text[end:]

    def rearrange(root):
        block = _of(list(root.iter(f"{W}tr" if kind == "row" else f"{W}p")), place)
        if block is None:
            return
        if kind in ("double", "row"):
            block.addnext(deepcopy(block))
        elif len(block.getparent()) > 1:
            goal = _of([each for each in root.iter(f"{W}p") if each is not block], other)
            if kind == "move" and goal is not None:
                goal.addnext(block)
            else:
                block.getparent().remove(block)

    return type_in if kind in ("type", "erase") else rearrange


def _of(elements, place):
    return elements[place % len(elements)] if elements else None
