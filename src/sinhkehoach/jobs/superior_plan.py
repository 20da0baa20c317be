"""A superior's plan in whatever form it has come → the plan, its facts, its document."""

from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.jobs.compare_sides import is_foreign, open_side


class SuperiorPlan(NamedTuple):
    """A superior's plan; `remark` says how it was recognised, "" for a plan file."""

    version: PlanVersion
    remark: str = ""


def open_superior(file: Path, cache: Path | None) -> SuperiorPlan:
    """Return the plan in `file`: one of ours, or any document that `nhap` reads.

    Raises UserError where there is none, ProblemsFound where it has errors that keep it from being printed.
    """
    if not is_foreign(str(file), Path()):
        return SuperiorPlan(open_side(str(file), Path()))
    from sinhkehoach.jobs.compare_papers import open_paper  # noqa: PLC0415 — plans need none of Word

    paper = open_paper(str(file), Path(), cache)
    if paper.version is None:
        hint = "nhập văn bản bằng lệnh nhap, sửa tệp kế hoạch nhận được, rồi dùng tệp ấy"
        raise UserError(f"Không nhận ra kế hoạch nào trong tệp “{file}”", hint)
    return SuperiorPlan(paper.version, paper.remark())
