"""A comparison → a Word document: the table that offices attach, or the new document with tracked changes."""

from dataclasses import replace
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.compare.comparison_table import comparison_table
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.jobs.compare import Comparison
from sinhkehoach.jobs.composed import composed
from sinhkehoach.jobs.pictures import read_pictures
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.standing_document import standing_at
from sinhkehoach.jobs.workspace import workspace_of
from sinhkehoach.render.make_appendix import make_appendix_docx
from sinhkehoach.template.read_template import read_template
from sinhkehoach.tracked.make_tracked import make_tracked_docx
from sinhkehoach.write.guard import save_file


def with_document(comparison: Comparison, target: Path, cache: Path | None, *, tracked: bool) -> Comparison:
    """Return `comparison` with the file that was written, or with the problems that stood in the way; raises nothing.

    Into `target` goes the comparison table, or (`tracked`) the new document with tracked changes, in the shape of the
    template of the new plan's workspace. A file that is not exactly ours stays. Of plans that are the same there is
    nothing to write.
    """
    if comparison.by_words and comparison.changes:
        error = UserError(
            "So theo lời văn thì không lập được bảng so sánh",
            "nhập văn bản bằng lệnh nhap rồi so hai kế hoạch",
        )
        return replace(comparison, problems=(unreadable(target, error),))
    if comparison.sides is None or not comparison.changes:
        return comparison
    try:
        return replace(
            comparison, written=_written(comparison, comparison.sides, target, cache, tracked=tracked)
        )
    except ProblemsFound as found:
        return replace(comparison, problems=found.problems)
    except UserError as error:
        return replace(comparison, problems=(unreadable(target, error),))


def _written(
    comparison: Comparison,
    sides: tuple[PlanVersion, PlanVersion],
    target: Path,
    cache: Path | None,
    *,
    tracked: bool,
) -> Path:
    _, new = sides
    standing = standing_at(target)
    if standing.has_user_edits:
        hint = "ghi tên tệp khác sau -o"
        raise UserError(f"Đã có tệp “{target}”, và tệp ấy có thể chứa chữ ai đó đã sửa", hint)
    file = workspace_of(Path(comparison.names[1])).template(new.facts.template(new.plan))
    template = read_template(file, cache)
    if tracked:
        # Of a picture that has another content now nothing else is left.
        place, files = Path(comparison.names[1]), SourceFiles()
        pictures = [read_pictures(each.plan, place, files).files for each in sides]
        before, after = (
            composed(each.plan, each.facts, template, each.document, own)
            for each, own in zip(sides, pictures, strict=True)
        )
        return save_file(make_tracked_docx(before, after, template), target, seen=standing.digest)
    table = comparison_table(new.document, comparison.told())
    return save_file(make_appendix_docx(table, template), target, seen=standing.digest)
