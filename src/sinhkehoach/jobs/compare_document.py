"""A comparison → a Word document: the table that offices attach, or the new document with tracked changes."""

from pathlib import Path

from sinhkehoach.base.errors import UserError
from sinhkehoach.compare.comparison_table import comparison_table
from sinhkehoach.jobs.compare import Comparison
from sinhkehoach.jobs.office_workspace import workspace_of
from sinhkehoach.jobs.standing_document import standing_at
from sinhkehoach.word.make import read_template
from sinhkehoach.word.make_appendix import make_appendix_docx
from sinhkehoach.word.make_tracked import make_tracked_docx
from sinhkehoach.write.guard import save_document


def write_comparison(comparison: Comparison, target: Path, cache: Path | None, *, tracked: bool) -> Path:
    """Return `target` after writing the table there, or (`tracked`) the new document with tracked changes.

    The template is that of the new plan's workspace. Raises UserError where there is nothing to compare, where a file
    stands that is not exactly ours, and where the template or the target stands in the way; ProblemsFound for a faulty
    template.
    """
    if comparison.sides is None:
        raise UserError("Chưa so sánh được nên chưa ghi tệp nào", "sửa các lỗi đã nêu")
    old, new = comparison.sides
    if standing_at(target).is_precious:
        hint = "ghi tên tệp khác sau -o"
        raise UserError(f"Đã có tệp “{target}”, và tệp ấy có thể chứa chữ ai đó đã sửa", hint)
    template = read_template(workspace_of(Path(comparison.names[1])).template(new.plan.template), cache)
    if tracked:
        return save_document(make_tracked_docx(old.document, new.document, template), target)
    table = comparison_table(new.document, comparison.changes)
    return save_document(make_appendix_docx(table, template), target)
