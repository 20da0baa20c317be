"""Two hands at once: whatever somebody else does, and whenever, no line of anybody is lost, and what is said is true."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs import reconcile as job
from sinhkehoach.jobs.compare import compare
from sinhkehoach.jobs.compare_document import with_document
from sinhkehoach.jobs.conformance import check_conformance
from sinhkehoach.jobs.new_plan import make_plan
from sinhkehoach.jobs.next_period import make_next_period
from sinhkehoach.jobs.provenance import trace_origin
from sinhkehoach.jobs.reconcile import reconcile
from sinhkehoach.jobs.workspace import Workspace
from sinhkehoach.provenance.read_origin import read_origin
from tests.support.hand_edits import edit, say
from tests.support.other_hand import OTHER_HAND
from tests.support.reconciling import OFFICE, PLAN
from tests.support.workspaces import TODAY, new_builder

THEIR_LINE = "# dòng người khác vừa ghi\n"
THEIRS = b"theirs"
MOMENTS = range(60)
HOW = ("in place", "by a new file")


@pytest.fixture
def office(tmp_path):
    folder = tmp_path / "plans"
    folder.mkdir()
    (folder / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    (folder / "a.yaml").write_text(PLAN, encoding="utf-8")
    return tmp_path


def _edited(office, name="a", *edits):
    document = new_builder(cache=office / "cache").build(office / "plans" / "a.yaml").written
    if name != "a":
        document = document.rename(document.with_name(f"{name}.docx"))
    edit(document, *(edits or [say("Nâng cao", "Nâng dần")]))
    return document


def _saves(plan: Path, *, how: str):
    """Return the act of somebody who saves the plan with one more line, as editors do: in place, or by a new file."""

    def act() -> None:
        text = plan.read_text(encoding="utf-8") + THEIR_LINE
        if how == "in place":
            plan.write_text(text, encoding="utf-8")
        else:
            new = plan.with_name("new.tmp")
            new.write_text(text, encoding="utf-8")
            new.replace(plan)

    return act


def test_plan_saved_while_edits_go_back_keeps_both(office):
    plan = office / "plans" / "a.yaml"
    document = _edited(office)
    for moment in MOMENTS:
        plan.write_text(PLAN, encoding="utf-8")
        with OTHER_HAND.before(plan.parent, moment, _saves(plan, how=HOW[moment % 2])):
            result = reconcile(document, apply=True, cache=office / "cache")
        text = plan.read_text(encoding="utf-8")
        assert result.written
        assert "Nâng dần" in text
        if OTHER_HAND.calls <= moment:
            assert moment > 10
            break
        assert THEIR_LINE in text, moment
    assert sorted(file.name for file in plan.parent.iterdir()) == ["a.yaml", "co-quan.yaml"]


def test_plan_saved_again_and_again_is_told(office):
    plan = office / "plans" / "a.yaml"
    document = _edited(office)
    real, count = job.save_file, iter(range(100))

    def hasty(data, target, **how):
        target.write_text(f"{PLAN}# {next(count)}\n", encoding="utf-8")
        return real(data, target, **how)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(job, "save_file", hasty)
        with pytest.raises(UserError, match="vừa có người khác ghi"):
            reconcile(document, apply=True, cache=office / "cache")
    assert plan.read_text(encoding="utf-8").startswith(f"{PLAN}# ")


def _start(office, *words):
    environment = os.environ | {"XDG_CACHE_HOME": str(office / "cache"), "PYTHONUTF8": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "sinhkehoach", *map(str, words)],
        cwd=office,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )


def test_two_documents_brought_back_at_once_keep_both_edits(office):
    first, second = _edited(office, "mot"), _edited(office, "hai", say("Huy động", "Vận động"))
    runs = [_start(office, "doi-chieu", document, "--ap-dung") for document in (first, second)]
    said = [run.communicate(timeout=120)[0] for run in runs]
    assert [run.returncode for run in runs] == [1, 1], said
    text = (office / "plans" / "a.yaml").read_text(encoding="utf-8")
    assert [word in text for word in ("Nâng dần", "Vận động")] == [True, True], said


@pytest.mark.parametrize(
    ("words", "made"),
    [
        (("tao", "moi"), "plans/moi.yaml"),
        (("nam-sau", "plans/a.yaml"), "plans/a-2028.yaml"),
        (("khoi-tao", "x"), "x/plans/co-quan.yaml"),
    ],
)
def test_one_of_four_has_made_the_file(office, words, made):
    runs = [_start(office, *words) for _ in range(4)]
    said = [run.communicate(timeout=120)[0] for run in runs]
    assert {run.returncode for run in runs} <= {0, 1}, said
    sentences = (f"Đã tạo {made}", f"Đã lập {made}")
    assert sum(any(sentence in text for sentence in sentences) for text in said) == 1, said


def test_plan_saved_while_its_document_is_made_is_not_mixed_with_it(office):
    plan = office / "plans" / "a.yaml"
    for moment in MOMENTS:
        plan.write_text(PLAN, encoding="utf-8")
        with OTHER_HAND.before(plan.parent, moment, _saves(plan, how="in place")):
            document = new_builder(cache=office / "cache").build(plan).written
        if OTHER_HAND.calls <= moment:
            break
        origin = read_origin(document.read_bytes())
        is_old = origin.plan_file.data == PLAN.encode()
        again = new_builder(cache=office / "cache").build(plan)
        assert (again.written is not None) == is_old, moment
    assert moment > 1


def test_document_saved_while_a_new_one_is_made_stays(office):
    plan, target = office / "plans" / "a.yaml", office / "output" / "a.docx"
    for moment in MOMENTS:
        plan.write_text(PLAN, encoding="utf-8")
        for file in target.parent.glob("*"):
            file.unlink()
        new_builder(cache=office / "cache").build(plan)
        plan.write_text(PLAN + "# khác\n", encoding="utf-8")
        with OTHER_HAND.before(target.parent, moment, lambda: target.write_bytes(THEIRS)):
            result = new_builder(cache=office / "cache").build(plan)
        if OTHER_HAND.calls <= moment:
            break
        assert target.read_bytes() == THEIRS or result.spared is None
        kept = [file.read_bytes() for file in target.parent.iterdir()]
        assert THEIRS in kept, moment
    assert moment > 5


def _there_first(place, make):
    """Let somebody write `place` at each moment while `make` would make it; nothing of theirs is lost."""
    for moment in MOMENTS:
        for file in [place, *place.parent.glob(f"{place.stem}-*")]:
            if file.is_file():
                file.unlink()

        def act() -> None:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(THEIRS)

        with OTHER_HAND.before(place.parent, moment, act):
            make()
        if OTHER_HAND.calls <= moment:
            return moment
        assert place.read_bytes() == THEIRS, moment
    raise AssertionError(moment)


def _or_refused(act):
    def attempt():
        try:
            act()
        except UserError:
            return

    return attempt


def test_new_plans_are_never_written_over_a_file_that_has_just_come(office):
    workspace, plan = Workspace(office), office / "plans" / "a.yaml"
    assert _there_first(
        office / "plans" / "m.yaml", _or_refused(lambda: make_plan("m", "nam", workspace, TODAY))
    )
    assert _there_first(office / "plans" / "a-2028.yaml", _or_refused(lambda: make_next_period(plan, None)))


def test_copies_and_tables_are_never_written_over_a_file_that_has_just_come(office):
    document = _edited(office)
    place = document.with_name("a-ghi-chu.docx")
    assert _there_first(place, lambda: check_conformance(document, comments=True))
    plan = office / "plans" / "b.yaml"
    plan.write_text(PLAN.replace("Nâng cao", "Nâng dần"), encoding="utf-8")
    found = compare("plans/a.yaml", "plans/b.yaml", office)
    table = office / "bang" / "so-sanh.docx"
    assert _there_first(table, lambda: with_document(found, table, office / "cache"))
    taken = office / "nguon" / "a.yaml"
    assert _there_first(taken, lambda: trace_origin(document, office, take_out=True, folder=taken.parent))
