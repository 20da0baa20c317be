"""A plan as it is being typed, saved or not → what is wrong with it, its values, and the document it would give."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.form.edits import FormEdit, with_edits
from sinhkehoach.jobs.composed import composed
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.jobs.source_files import SourceFiles, TypedFiles
from sinhkehoach.jobs.workspace import OFFICE_FILE, workspace_of
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.render.make import make_docx
from sinhkehoach.resolve.amounts import BUDGET
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.read_template import read_template
from sinhkehoach.values.money import format_money
from sinhkehoach.yaml.edit.text_edit import CannotEdit, difference
from sinhkehoach.yaml.read.source import Source


class TypedPlan(NamedTuple):
    """What is found in a text.

    `source` is None where it cannot be read at all, `docx` where an error keeps it from being printed: `problems` say
    why. `sums` are what the budget and its items come to, by key path, as they are printed.
    """

    problems: tuple[Problem, ...]
    source: Source | None
    docx: bytes | None = None
    sums: tuple[tuple[KeyPath, str], ...] = ()

    def position_of(self, path: KeyPath) -> Position | None:
        """Return where what stands at `path` was typed."""
        return self.source.position_of(path) if self.source else None


class TextChange(NamedTuple):
    """What becomes of a text: its characters from `start` up to `end` give way to `new`."""

    start: int
    end: int
    new: str


class TypedPlans:
    """Reads plans as they are typed, many times a minute: a template is prepared once, until its file changes."""

    def __init__(self, cache: Path | None) -> None:
        self._cache = cache
        self._templates: dict[tuple[Path, str], PreparedTemplate] = {}

    def read(self, file: Path, text: str) -> TypedPlan:
        """Return what is found in `text`, to be saved as the plan or office's `file`; raises nothing for bad input."""
        files = TypedFiles({file: text})
        if file.name == OFFICE_FILE:
            office = Offices(files).at(file)
            return TypedPlan(office.problems, office.source)
        opened = open_plan(file, Offices(files))
        if opened.plan is None or opened.facts is None:
            return TypedPlan(opened.problems, opened.source)
        found = TypedPlan(opened.problems, opened.source, sums=tuple(_sums(opened.plan, opened.facts)))
        if has_errors(opened.problems):
            return found
        try:
            template = self._template(workspace_of(file).template(opened.facts.template(opened.plan)), files)
            sources = files.sources(file, enclosed=False, findings=len(opened.problems))
            document = composed(opened.plan, opened.facts, template, opened.document, opened.pictures)
            docx = make_docx(document, template, sources)
        except ProblemsFound as fault:
            return found._replace(problems=opened.problems + fault.problems)
        except UserError as error:
            return found._replace(problems=(*opened.problems, unreadable(file, error)))
        return found._replace(docx=docx)

    def _template(self, file: Path, files: SourceFiles) -> PreparedTemplate:
        key = (file, files.template_digest(file))
        if key not in self._templates:
            self._templates = {key: read_template(file, self._cache, files.template(file))}
        return self._templates[key]


def _sums(plan: Plan, facts: Facts) -> Iterator[tuple[KeyPath, str]]:
    """Yield what the budget comes to, then each of its items; nothing where no amount is known."""
    if plan.budget is None or facts.amounts is None:
        return
    amounts = [(path, item.total) for path, item in facts.amounts.items.items()]
    for path, total in [(BUDGET, facts.amounts.total), *amounts]:
        if total is not None:
            yield path, format_money(total, plan.budget.unit)


def typed_in_form(file: Path, text: str, edits: Iterable[FormEdit]) -> TextChange:
    """Return the one change of `text`, a plan or an office's file, that makes the `edits` of a form.

    Raises UserError with the reason where it cannot be made.
    """
    root = Office if file.name == OFFICE_FILE else Plan
    try:
        edited = with_edits(values_in(text, file.name), root, edits)
    except CannotEdit as error:
        raise UserError(f"Chưa ghi được vào kế hoạch: {error}", "sửa ở phần chữ") from error
    except ProblemsFound as found:
        raise UserError("Kế hoạch đang có lỗi nên chưa ghi được", found.problems[0].message) from found
    change = difference(text, edited.text)
    return TextChange(change.start, change.end, change.new)
