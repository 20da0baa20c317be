"""Samples edited by hand in Word, and what reconciling them with their plans must give."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sinhkehoach.docx.text import read_docx_text
from sinhkehoach.jobs.reconcile import reconcile
from sinhkehoach.jobs.reconciliation import Reconciliation
from sinhkehoach.reconcile.hand_edit import Group
from sinhkehoach.reconcile.units import reading_of
from tests.support.docx import BODY
from tests.support.hand_edits import Edit, edit
from tests.support.samples import PLANS
from tests.support.workspaces import new_builder, template_cache

YEAR, BOARD, SCHOOL, WARD = (
    "giao-duc-2027",
    "doi-moi-giao-duc-2027",
    "nam-hoc-2027-2028",
    "chuyen-doi-so-2027",
)


class Case(NamedTuple):
    """Edits of a sample's text, what is done to its file besides, the group it is shown in (None: not at all)."""

    plan: str
    edits: tuple[Edit, ...]
    group: Group | None
    goes_back: bool
    part: str = BODY
    before: tuple[Callable[[Path], None], ...] = ()


def back(plan, *edits, group=Group.TEXT, part=BODY, before=()):
    """Return a case that goes back into the plan."""
    return Case(plan, edits, group, True, part, before)  # noqa: FBT003 — the field's place says what it is


def by_hand(plan, *edits, group=Group.DERIVED, part=BODY, before=()):
    """Return a case that is left to a person."""
    return Case(plan, edits, group, False, part, before)  # noqa: FBT003 — the field's place says what it is


def no_change(plan, *edits, before=()):
    """Return a case in which no word has changed."""
    return Case(plan, edits, None, False, BODY, before)  # noqa: FBT003 — the field's place says what it is


def lay_samples(root):
    """Make a workspace in `root` with the sample plans."""
    shutil.copytree(PLANS, root / "plans", dirs_exist_ok=True)
    return root


def made(office, plan):
    """Return the document of a sample."""
    return new_builder().build(office / "plans" / f"{plan}.yaml").written


@cache
def _as_made(plan):
    """Return the bytes of a sample's document as its plan stands in the repository."""
    with tempfile.TemporaryDirectory() as folder:
        return made(lay_samples(Path(folder) / "office"), plan).read_bytes()


def laid(office, plan):
    """Put the document of a sample into the workspace, as `made` makes it of the untouched plan."""
    document = office / "output" / f"{plan}.docx"
    document.parent.mkdir(exist_ok=True)
    document.write_bytes(_as_made(plan))
    return document


def reconciled(document, **how) -> Reconciliation:
    return reconcile(document, cache=template_cache(), **{"apply": True, **how})


def edited(office, case):
    """Return the document of a sample with the edits of `case`."""
    document = laid(office, case.plan)
    for change in case.before:
        change(document)
    edit(document, *case.edits, part=case.part)
    return document


def check(office, document, case):
    """Reconcile the document; where its edits go back, the document made anew must read as the edited one."""
    plan = office / "plans" / f"{case.plan}.yaml"
    before = plan.read_bytes()
    result = reconciled(document)
    told = [(each.group, each.old, each.new, each.advice) for each in result.edits]
    if case.group is None:
        assert told == []
        return
    assert case.group in {each.group for each in result.edits}, told
    if not case.goes_back:
        assert all(not each.steps and each.advice for each in result.edits if each.group is case.group), told
        assert plan.read_bytes() == before
        return
    assert all(each.steps for each in result.edits), told
    assert result.written
    kept, had = _comments(plan.read_text(encoding="utf-8")), _comments(before.decode())
    # What is taken out as a whole takes the comment above it along.
    assert kept == had or (case.group is Group.ITEMS and set(kept) < set(had))
    on_paper = _lines(document)
    document.unlink()
    printed = _lines(made(office, case.plan))
    was, will_be = (_split(line[side] for line in result.consequences) for side in (0, 1))
    # A line that will be printed otherwise in several places is told once.
    told_once = (set(on_paper - printed), set(printed - on_paper)) == (set(was), set(will_be))
    assert told_once or on_paper + will_be == printed + was


def _lines(document):
    """Return how often each paragraph is read in the text, the tables and the notes of a document."""
    units = reading_of(read_docx_text(document.read_bytes()), ()).units
    return Counter(paragraph.text for unit in units for cell in unit.cells for paragraph in cell)


def _split(texts):
    return Counter(
        paragraph for text in texts for cell in text.split(" | ") for paragraph in cell.split("\n")
    )


def _comments(text):
    return [line.strip() for line in text.splitlines() if line.strip().startswith("#")]
