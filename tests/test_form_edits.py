"""Edits by chance of every sample and every kind of new plan, as a form makes them: just what was asked for changes."""

import random
from collections import Counter
from functools import cache

import pytest

from sinhkehoach.form.edits import Put, Remove, with_edits
from sinhkehoach.jobs.new_plan import make_plan
from sinhkehoach.jobs.plan_kind import KINDS
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.jobs.workspace import Workspace
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.yaml.edit.text_edit import CannotEdit, difference
from sinhkehoach.yaml.read.comments import comments_of
from tests.support.form_edits import Form
from tests.support.samples import PLAN_FILES, PLANS
from tests.support.workspaces import TODAY, lay_down

EDITS = 16
FILES = (*(file.name for file in PLAN_FILES), "co-quan.yaml", *KINDS)
# A table that stands alone as a map cannot become the first of two by itself.
REFUSED_AT_MOST = 2


@pytest.fixture(scope="module")
def text_of(tmp_path_factory):
    root = lay_down(tmp_path_factory.mktemp("office"))

    @cache
    def text_of(name):
        if name in KINDS:
            made = make_plan(f"Kế hoạch {name} 2027", name, Workspace(root), TODAY)
            return made.file.read_text(encoding="utf-8")
        return (PLANS / name).read_text(encoding="utf-8")

    return text_of


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    "typed",
    [lambda text: text, lambda text: text.replace("\n", "\r\n"), lambda text: text.rstrip()],
    ids=["as it is", "CRLF", "last line without end"],
)
def test_an_edit_changes_what_was_asked_for_and_nothing_else(name, typed, text_of):
    text = typed(text_of(name))
    model = Office if name == "co-quan.yaml" else Plan
    form, source = Form(model), values_in(text, name)
    whole = form.whole(source.value, form.root)
    comments = Counter(comment.text for comment in comments_of(source))
    refused = 0
    for number in range(EDITS):
        sort, edit = form.edit(whole, random.Random(f"{name} {number}"))
        try:
            edited = with_edits(source, model, [edit])
        except CannotEdit:
            refused += 1
            continue
        assert form.whole(edited.value, form.root) == form.after(whole, edit), edit
        left = Counter(comment.text for comment in comments_of(edited))
        assert left <= comments if sort in ("remove", "empty") else left == comments, edit
        _check_stretch(source, edited.text, edit)
    assert refused <= REFUSED_AT_MOST


def _check_stretch(source, new, edit):
    """Check that the text is another only where the edited part stands; a comment above it goes with it."""
    change = difference(source.text, new)
    stretch = source.text[change.start : change.end]
    keys = list(source.value)
    if new == source.text:
        return
    if edit.path[0] not in keys:
        assert not stretch.strip()
        return
    starts = [1, *(source.position_of((key,), at_key=True).line for key in keys), source.text.count("\n") + 1]
    first, last = (source.text[:at].count("\n") + 1 for at in (change.start, change.end))
    place = keys.index(edit.path[0])
    assert starts[place] <= first <= last <= starts[place + 2]
    old = source.way_to(edit.path)[-1].value
    if isinstance(edit, Put) and edit.value and isinstance(old, str):
        assert stretch.count("\n") <= old.count("\n") + 1


def test_a_refused_edit_leaves_the_text_as_it_is(text_of):
    text = text_of("ra-quan-ve-sinh.yaml")
    source = values_in(text, "plan.yaml")
    with pytest.raises(CannotEdit):
        with_edits(source, Plan, [Put(("trích yếu",), "Mới"), Remove(("không có",))])
    assert source.text == text
