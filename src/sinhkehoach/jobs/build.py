"""Plan file → document: the main line of the program."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.problem import has_errors
from sinhkehoach.compose.compose import compose
from sinhkehoach.jobs.build_places import BuildPlaces, BuildResult
from sinhkehoach.jobs.open_plan import Offices, OpenPlan, open_plan
from sinhkehoach.jobs.source_files import plan_sources, read_bytes
from sinhkehoach.jobs.standing_document import Standing, standing_at
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.read_template import read_template
from sinhkehoach.write.filename import sibling
from sinhkehoach.write.guard import keep_beside, save_document

# What is added to the name of a document that lies beside one edited by hand, and of a copy that is kept of such a one.
NEW_VERSION: Final = "ban-moi"
KEPT: Final = "giu"


class Builder:
    """Builds the documents of one run; offices' facts and templates are read once."""

    def __init__(self, places: BuildPlaces) -> None:
        self._places = places
        self._settings = places.settings
        self._offices = Offices()
        self._templates: dict[Path, PreparedTemplate] = {}

    def build(self, plan_file: Path) -> BuildResult:
        """Write the document of `plan_file`, unless it has errors; raises nothing for bad input."""
        opened = open_plan(plan_file, self._offices)
        try:
            return self._built(opened)
        except ProblemsFound as found:
            return BuildResult(plan_file, opened.problems + found.problems)
        except UserError as error:
            return BuildResult(plan_file, (*opened.problems, unreadable(plan_file, error)))

    def _built(self, opened: OpenPlan) -> BuildResult:
        """Return what became of a plan that has been read; raises UserError or ProblemsFound."""
        if opened.plan is None or opened.facts is None or has_errors(opened.problems):
            return BuildResult(opened.file, opened.problems)
        target = self._places.target(opened.file)
        template = self._prepared(self._places.template(opened.file, opened.plan.template))
        enclosed, findings = self._settings.enclose_sources, len(opened.problems)
        sources = plan_sources(opened.file, enclosed=enclosed, findings=findings)
        standing = standing_at(target)
        if sources and standing.is_made_from(sources, template.name, template.digest):
            return BuildResult(opened.file, opened.problems, unchanged=target)
        docx = make_docx(opened.document or compose(opened.plan, opened.facts), template, sources)
        return self._placed(docx, target, standing, opened)

    def _placed(self, docx: bytes, target: Path, standing: Standing, opened: OpenPlan) -> BuildResult:
        """Write the document to `target`, or beside it where a file stands that somebody worked on."""
        file, problems = opened.file, opened.problems
        if not standing.is_still_at(target):  # somebody has saved it while the new one was made
            standing = standing_at(target)
        if not standing.has_user_edits:
            return BuildResult(file, problems, save_document(docx, target))
        if not self._settings.overwrite:
            beside = _beside(target)
            return BuildResult(file, problems, save_document(docx, beside), spared=target)
        copy = keep_copy(target, self._settings.today.isoformat())
        return BuildResult(file, problems, save_document(docx, target), copy=copy)

    def _prepared(self, file: Path) -> PreparedTemplate:
        if file not in self._templates:
            self._templates[file] = read_template(file, self._settings.cache)
        return self._templates[file]


def keep_copy(file: Path, day: str) -> Path:
    """Return a copy of `file` beside it, named after `day`; raises UserError when it cannot be made."""
    return keep_beside(read_bytes(file), file, f"{KEPT}-{day}")


def _beside(target: Path) -> Path:
    """Return the first place for a new version beside `target` where no other person's work stands."""
    number = 1
    while standing_at(place := sibling(target, NEW_VERSION, number)).has_user_edits:
        number += 1
    return place
