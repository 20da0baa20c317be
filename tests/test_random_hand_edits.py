"""Documents with any change to their text: each change that goes back is proven, or the plan is left alone.

SKH_SUA_TAY=10000 tries so many documents in the last test; it prints what went back with -s.
"""

import os
import shutil
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinhkehoach.compose.compose import compose
from sinhkehoach.docx.text import read_docx_text
from sinhkehoach.jobs.read_plan import office_of, printable_plan, values_in
from sinhkehoach.jobs.reconcile import reconcile
from sinhkehoach.jobs.remake import remake
from sinhkehoach.model.office import Office
from sinhkehoach.provenance.origin import SourceFile
from sinhkehoach.provenance.read_origin import read_origin
from sinhkehoach.reconcile.accept import accept
from sinhkehoach.reconcile.find import find_hand_edits
from sinhkehoach.reconcile.units import reading_of
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.read_template import read_template
from tests.support.docx import TEMPLATE
from tests.support.hand_edits import W, edit
from tests.support.random_edits import Outcome, edited_at_random
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


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


LINES = """\
cơ quan: ubnd
kỳ: 2027
trích yếu: Phát triển giáo dục
mục đích: |
  - Nâng cao chất lượng dạy và học trong các nhà trường.
  - Huy động **mọi nguồn lực** cho giáo dục trong [[kỳ]].
  - Giữ vững kết quả phổ cập giáo dục tiểu học.
yêu cầu: |
  - Phân công rõ người, rõ việc. Kiểm tra hằng quý, báo cáo kịp thời.
  - Bám sát chỉ tiêu được giao. Không để dồn việc vào cuối năm.
  - Bảo đảm an toàn tuyệt đối.
tổ chức thực hiện: |
  - [[phòng-vhxh]] theo dõi, tổng hợp, báo cáo.
  - Các trường xây dựng kế hoạch chi tiết.
ký: chủ tịch
nơi nhận: [UBND tỉnh, Các trường]
"""
DOCUMENTS = int(os.environ.get("SKH_SUA_TAY", "120"))


@dataclass(frozen=True)
class _Case:
    """A plan with the office's facts, and how its document is made."""

    plan: str
    office: Office

    def docx(self, text):
        return make_docx(compose(*printable_plan(values_in(text, "a.yaml"), self.office)), TEMPLATE_READ)

    @cached_property
    def made(self):
        return remake(values_in(self.plan, "a.yaml"), self.office, TEMPLATE_READ), self.docx(self.plan)

    def outcome(self, seed):
        """Return what comes of the document edited as `seed` says, and how many edits there are."""
        made, docx = self.made
        edited, _ = edited_at_random(docx, Random(seed))
        now = reading_of(read_docx_text(edited), read_origin(docx).marks, made.read)
        edits = find_hand_edits(made, now)
        got = accept(edits, made, now.units, lambda source: remake(source, self.office, TEMPLATE_READ))
        text = got.source.text if got.source else self.plan
        told = [each for each in got.edits if not each.is_formatting]
        left = [(each.old, each.new) for each in told if not each.steps]
        again = self.docx(text)
        return Outcome(docx, edited, again, self.plan, text, left, list(got.consequences)), len(told)


TEMPLATE_READ = read_template(TEMPLATE, None)


def _office(text):
    return office_of(SourceFile("co-quan.yaml", text.encode()))


@pytest.mark.parametrize("plan", ["lines", "small", "ra-quan-ve-sinh"])
def test_every_word_is_in_the_plan_or_told_whatever_a_hand_joins_splits_moves_and_retypes(plan):
    """The document of the new plan is the edited one but for what is told, and the plan has lost nothing else."""
    sample = PLANS / f"{plan}.yaml"
    texts = {"lines": LINES, "small": PLAN}
    case = _Case(
        texts.get(plan) or sample.read_text(encoding="utf-8"),
        _office(OFFICE if plan in texts else (PLANS / "co-quan.yaml").read_text(encoding="utf-8")),
    )
    tried = [(seed, *case.outcome(seed)) for seed in range(DOCUMENTS // 3)]
    lost = {seed: outcome.losses() for seed, outcome, _ in tried if outcome.losses()}
    left = sum(len(outcome.left) for _, outcome, _ in tried)
    told = sum(count for *_, count in tried)
    print(f"{plan}: {len(tried)} documents, {told} edits, {told - left} brought back, {len(lost)} losses")  # noqa: T201
    assert lost == {}
    assert left < told
