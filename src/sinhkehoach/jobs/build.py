"""Plan file → document: the main line of the program."""

from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.base.text import nfc
from sinhkehoach.jobs.office_workspace import workspace_of
from sinhkehoach.jobs.open_plan import Offices, open_plan, unreadable
from sinhkehoach.typeset.compose import compose
from sinhkehoach.word.make import make_docx, read_template
from sinhkehoach.word.prepared_template import PreparedTemplate
from sinhkehoach.write.filename import document_name
from sinhkehoach.write.guard import save_document


class BuildResult(NamedTuple):
    """What became of one plan: its problems, and the document if one was written."""

    plan_file: Path
    problems: tuple[Problem, ...]
    written: Path | None


class Builder:
    """Builds the documents of one run; offices' facts and templates are read once."""

    def __init__(self, *, output: Path | None, template: Path | None, cache: Path | None) -> None:
        self._output = output
        self._template = template
        self._cache = cache
        self._offices = Offices()
        self._templates: dict[Path, PreparedTemplate] = {}
        self._plan_of: dict[str, Path] = {}

    def build(self, plan_file: Path) -> BuildResult:
        """Write the document of `plan_file`, unless it has errors; raises nothing for bad input."""
        opened = open_plan(plan_file, self._offices)
        if opened.plan is None or opened.facts is None or has_errors(opened.problems):
            return BuildResult(plan_file, opened.problems, None)
        try:
            template = self._prepared(plan_file, opened.plan.template)
            docx = make_docx(compose(opened.plan, opened.facts), template)
            written = save_document(docx, self._target(plan_file))
        except ProblemsFound as found:
            return BuildResult(plan_file, opened.problems + found.problems, None)
        except UserError as error:
            return BuildResult(plan_file, (*opened.problems, unreadable(plan_file, error)), None)
        return BuildResult(plan_file, opened.problems, written)

    def _prepared(self, plan_file: Path, name: str | None) -> PreparedTemplate:
        file = self._template or workspace_of(plan_file).template(name)
        if file not in self._templates:
            self._templates[file] = read_template(file, self._cache)
        return self._templates[file]

    def _target(self, plan_file: Path) -> Path:
        """Return the file for the document; UserError when another plan of this run has written it."""
        folder = self._output or workspace_of(plan_file).output
        target = folder / document_name(plan_file.stem)
        other = self._plan_of.setdefault(nfc(str(target.resolve())).casefold(), plan_file)
        if other != plan_file:
            message = f"Kế hoạch này và “{other}” cùng sinh ra tệp “{target.name}”"
            raise UserError(
                message, "đổi tên một trong hai tệp kế hoạch, hoặc sinh vào hai thư mục khác nhau"
            )
        return target
