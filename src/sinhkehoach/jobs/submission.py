"""Plan file → the tờ trình that submits the plan, as a Word file."""

from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.compose.submission import compose_submission, submission_facts
from sinhkehoach.jobs.composed import composed
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.standing_document import standing_at
from sinhkehoach.jobs.workspace import workspace_of
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.read_template import read_template
from sinhkehoach.write.filename import document_name
from sinhkehoach.write.guard import save_file

_ADDITION: Final = "to-trinh"
_NOTHING_TYPED: Final = "Kế hoạch chưa có mục “tờ trình”"
_TO_TYPE: Final = "thêm vào kế hoạch: “tờ trình: {kính gửi: …, sự cần thiết: …}”"


class SubmissionResult(NamedTuple):
    """The file that was `written`; None where `problems` stand in the way."""

    problems: tuple[Problem, ...]
    written: Path | None = None


def make_submission(file: Path, target: Path | None, cache: Path | None) -> SubmissionResult:
    """Write the tờ trình of the plan `file` into `target`, unless given that of documents: `giao-duc-2027-to-trinh.docx`.

    Raises UserError for a plan that says nothing of its submission, and where a file cannot be read or written; one
    that is not exactly ours stays.
    """
    opened = open_plan(file, Offices())
    if opened.plan is None or opened.facts is None:
        return SubmissionResult(tuple(each for each in opened.problems if each.severity is Severity.ERROR))
    plan, facts = opened.plan, opened.facts
    if plan.submission is None:
        raise UserError(_NOTHING_TYPED, _TO_TYPE)
    workspace = workspace_of(file)
    place = target or workspace.output / document_name(f"{file.stem}-{_ADDITION}")
    standing = standing_at(place)
    if standing.has_user_edits:
        raise UserError(
            f"Đã có tệp “{place}”, và tệp ấy có thể chứa chữ ai đó đã sửa",
            "đổi tên tệp ấy rồi làm lại; lệnh to-trinh thì ghi được tên khác sau -o",
        )
    try:
        name = submission_facts(facts, plan.submission).template(plan)
        template = read_template(workspace.template(name), cache)
        paper = compose_submission(plan, facts, plan.submission)
        docx = make_docx(composed(plan, facts, template, paper), template)
    except ProblemsFound as found:
        return SubmissionResult(found.problems)
    return SubmissionResult((), save_file(docx, place, seen=standing.digest))
