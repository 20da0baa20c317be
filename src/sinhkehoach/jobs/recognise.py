"""A Word file → the plan that it shows: read once, written in the words of any office."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.compose.document import Document
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.composed import composed
from sinhkehoach.jobs.read_plan import printable_plan, values_in
from sinhkehoach.jobs.workspace import Workspace
from sinhkehoach.model.office import Office
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.read_template import read_template
from sinhkehoach.transcribe.leftovers import leftovers_of
from sinhkehoach.transcribe.paper import Paper, paper_lines
from sinhkehoach.transcribe.transcribe import Transcript, transcribe
from sinhkehoach.yaml.edit.text_edit import CannotEdit

_NAME = "plan.yaml"
# The template called by a name.
Templates = Callable[[str], PreparedTemplate]


@dataclass(frozen=True, slots=True)
class Reading:
    """A Word file called `name`, taken apart, and its text line by line; `remarks` tell what was left out of that."""

    name: str
    document: Examined
    lines: tuple[str, ...]
    templates: Templates
    remarks: tuple[str, ...]

    def transcript(self, office: Office) -> Transcript:
        """Return its plan in the words of `office`; raises UserError where it shows none, or letters no plan can hold."""

        def printed(text: str) -> Sequence[str] | None:
            try:
                plan, facts = printable_plan(values_in(text, _NAME), office)
            except ProblemsFound:
                return None
            template = self.templates(facts.template(plan))
            return printed_lines(composed(plan, facts, template), template)

        try:
            found = transcribe(Paper(self.document, office), self.lines, printed)
        except CannotEdit as error:
            hint = "mở bằng Word, xóa các ký tự lạ, lưu lại rồi nhập"
            raise UserError("Văn bản có ký tự không ghi được vào tệp kế hoạch", hint) from error
        if found.coverage.characters and not found.coverage.found:
            hint = "chọn tệp Word của một kế hoạch; tệp mẫu, công văn, hợp đồng thì không nhập được"
            raise UserError(f"Không nhận ra kế hoạch nào trong tệp “{self.name}”", hint)
        return found


def read_paper(data: bytes, name: str, templates: Templates) -> Reading:
    """Return the Word file in `data`, whose plan one of `templates` will print.

    Raises UserError for one that cannot be read or says nothing.
    """
    document = read_docx(data)
    examined, _ = examine_by_regime(document)
    leftovers = leftovers_of(examined)
    lines = tuple(paper_lines(document, leftovers.places))
    if not lines:
        raise UserError(f"Tệp “{name}” không có chữ nào", "chọn tệp Word của một kế hoạch")
    return Reading(name, examined, lines, templates, tuple(leftovers.told()))


def printed_lines(document: Document, template: PreparedTemplate) -> tuple[str, ...]:
    """Return the text of `document` as it is printed, line by line."""
    return tuple(paper_lines(read_docx(make_docx(document, template))))


def templates_of(workspace: Workspace, cache: Path | None) -> Templates:
    """Return what reads a template of `workspace`, each once."""
    return lru_cache(lambda name: read_template(workspace.template(name), cache))
