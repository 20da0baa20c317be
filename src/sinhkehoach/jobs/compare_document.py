"""A comparison → a Word document: a table that offices attach, or the new document with tracked changes."""

from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.files import read_file
from sinhkehoach.compare.comparison_table import comparison_table
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.response_table import Remark, response_table
from sinhkehoach.compose.document import Document
from sinhkehoach.compose.submission import compose_submission
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.compare import Comparison
from sinhkehoach.jobs.composed import composed
from sinhkehoach.jobs.pictures import read_pictures
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.standing_document import standing_at
from sinhkehoach.jobs.workspace import workspace_of
from sinhkehoach.render.make_appendix import make_appendix_docx
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.read_template import read_template
from sinhkehoach.tracked.make_tracked import make_tracked_docx
from sinhkehoach.write.guard import save_file

_WORD: Final = ".docx"


class Shown(Enum):
    """What a comparison is written as."""

    TABLE = "table"
    RESPONSES = "responses"
    TRACKED = "tracked"


def with_document(
    comparison: Comparison, target: Path, cache: Path | None, shown: Shown = Shown.TABLE
) -> Comparison:
    """Return `comparison` with the file that was written, or with the problems that stood in the way; raises nothing.

    Into `target` goes the comparison table, that of what was answered to the remarks on the old document, or the new
    document with tracked changes, in the shape of the template of the new plan's workspace. A file that is not exactly
    ours stays. Of plans that are the same there is nothing to write.
    """
    if comparison.by_words and comparison.changes:
        error = UserError(
            "So theo lời văn thì không lập được bảng so sánh",
            "nhập văn bản bằng lệnh nhap rồi so hai kế hoạch",
        )
        return replace(comparison, problems=(unreadable(target, error),))
    if comparison.sides is None:
        return comparison
    try:
        if not comparison.changes and not (shown is Shown.RESPONSES and _remarks(comparison.names[0])):
            return comparison
        return replace(comparison, written=_written(comparison, comparison.sides, target, cache, shown))
    except ProblemsFound as found:
        return replace(comparison, problems=found.problems)
    except UserError as error:
        return replace(comparison, problems=(unreadable(target, error),))


def _written(
    comparison: Comparison,
    sides: tuple[PlanVersion, PlanVersion],
    target: Path,
    cache: Path | None,
    shown: Shown,
) -> Path:
    _, new = sides
    standing = standing_at(target)
    if standing.has_user_edits:
        hint = "ghi tên tệp khác sau -o"
        raise UserError(f"Đã có tệp “{target}”, và tệp ấy có thể chứa chữ ai đó đã sửa", hint)
    file = workspace_of(Path(comparison.names[1])).template(new.facts.template(new.plan))
    template = read_template(file, cache)
    if shown is Shown.TRACKED:
        docx = _tracked(comparison, sides, template)
    elif shown is Shown.RESPONSES:
        remarks = _remarks(comparison.names[0])
        table = response_table(_submitted_with(new), new.document.kind_name, comparison.told(), remarks)
        docx = make_appendix_docx(table, template)
    else:
        docx = make_appendix_docx(comparison_table(new.document, comparison.told()), template)
    return save_file(docx, target, seen=standing.digest)


def _tracked(
    comparison: Comparison, sides: tuple[PlanVersion, PlanVersion], template: PreparedTemplate
) -> bytes:
    # Of a picture that has another content now nothing else is left.
    place, files = Path(comparison.names[1]), SourceFiles()
    pictures = [read_pictures(each.plan, place, files).files for each in sides]
    before, after = (
        composed(each.plan, each.facts, template, each.document, own)
        for each, own in zip(sides, pictures, strict=True)
    )
    return make_tracked_docx(before, after, template)


def _submitted_with(new: PlanVersion) -> Document:
    """Return the paper that a table of responses is attached to: the tờ trình, where the plan has one."""
    submission = new.plan.submission
    return compose_submission(new.plan, new.facts, submission) if submission else new.document


def _remarks(old: str) -> tuple[Remark, ...]:
    """Return the comments on the old side, where that is a Word file; a sign that says nothing is none."""
    if not old.endswith(_WORD):
        return ()
    comments = read_docx(read_file(Path(old))).comments
    return tuple(Remark(each.author, each.text, each.on) for each in comments if each.text)
