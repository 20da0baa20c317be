"""Plan file → document: the main line of the program."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.files import read_file
from sinhkehoach.base.problem import has_errors
from sinhkehoach.compose.compose import compose
from sinhkehoach.jobs.build_places import NEW_VERSION, BuildPlaces, BuildResult, MadeOf, made_of
from sinhkehoach.jobs.open_plan import Offices, OpenPlan, open_plan
from sinhkehoach.jobs.standing_document import Standing, standing_at
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.read_template import read_template
from sinhkehoach.write.filename import sibling
from sinhkehoach.write.guard import Taken, digest_of, keep_beside, remove_file_seen, save_file

# What is added to the name of a copy that is kept of a document that somebody worked on.
KEPT: Final = "giu"
# Somebody else may save where a document goes just when it is written; nobody does so all the time.
_ATTEMPTS: Final = 5


class Builder:
    """Builds the documents of one run; plans, offices' facts and templates are read once."""

    def __init__(self, places: BuildPlaces) -> None:
        self._places = places
        self._settings = places.settings
        self._files = places.files
        self.offices = Offices(places.files)
        self._templates: dict[Path, PreparedTemplate] = {}

    def build(self, plan_file: Path) -> BuildResult:
        """Write the document of `plan_file`, unless it has errors; raises nothing for bad input."""
        return self.build_opened(open_plan(plan_file, self.offices))

    def build_opened(self, opened: OpenPlan) -> BuildResult:
        """Do what `build` does for a plan that has been opened."""
        return self._result(opened)._replace(made_of=self._made_of(opened))

    def _made_of(self, opened: OpenPlan) -> MadeOf | None:
        """Return what was read for the document of a plan, None where that cannot be read."""
        try:
            sources = self._files.sources(opened.file, enclosed=self._settings.enclose_sources)
            if opened.plan is None or opened.facts is None or has_errors(opened.problems):
                return made_of(sources, None, "", "")
            template = self._places.template(opened.file, opened.plan.template)
            return made_of(
                sources, opened.plan.template, template.name, self._files.template_digest(template)
            )
        except (ProblemsFound, UserError):
            return None

    def _result(self, opened: OpenPlan) -> BuildResult:
        try:
            return self._built(opened)
        except ProblemsFound as found:
            return BuildResult(opened.file, opened.problems + found.problems)
        except UserError as error:
            return BuildResult(opened.file, (*opened.problems, unreadable(opened.file, error)))

    def _built(self, opened: OpenPlan) -> BuildResult:
        """Return what became of a plan that has been read; raises UserError or ProblemsFound."""
        if opened.plan is None or opened.facts is None or has_errors(opened.problems):
            return BuildResult(opened.file, opened.problems)
        target = self._places.target(opened.file)
        template = self._prepared(self._places.template(opened.file, opened.plan.template))
        enclosed, findings = self._settings.enclose_sources, len(opened.problems)
        sources = self._files.sources(opened.file, enclosed=enclosed, findings=findings)
        standing = standing_at(target)
        if standing.is_made_from(sources, template.name, template.digest):
            removed = _remove_needless(target, sources.plan.name)
            return BuildResult(
                opened.file, opened.problems, unchanged=target, removed=removed, digest=standing.digest or ""
            )
        docx = make_docx(opened.document or compose(opened.plan, opened.facts), template, sources)
        result = self._placed(docx, target, standing, opened)
        if result.spared is not None:
            return result
        return result._replace(removed=_remove_needless(target, sources.plan.name))

    def _placed(self, docx: bytes, target: Path, standing: Standing, opened: OpenPlan) -> BuildResult:
        """Write the document to `target`, or beside it where a file stands that somebody worked on."""
        for _ in range(_ATTEMPTS):
            try:
                return self._written(docx, target, standing, opened)
            except Taken:  # somebody has saved there while the new one was made
                standing = standing_at(target)
        return self._written(docx, target, standing, opened)

    def _written(self, docx: bytes, target: Path, standing: Standing, opened: OpenPlan) -> BuildResult:
        """Do what `_placed` does for what was seen at `target`; raises Taken where something else stands by now."""
        file, problems = opened.file, opened.problems
        if not standing.has_user_edits:
            written = save_file(docx, target, seen=standing.digest)
            return BuildResult(file, problems, written, digest=digest_of(docx))
        if not self._settings.overwrite:
            beside, seen = _beside(target)
            return BuildResult(file, problems, save_file(docx, beside, seen=seen), spared=target)
        copy, seen = keep_copy(target, self._settings.today.isoformat())
        return BuildResult(file, problems, save_file(docx, target, seen=seen), copy=copy)

    def _prepared(self, file: Path) -> PreparedTemplate:
        if file not in self._templates:
            self._templates[file] = read_template(file, self._settings.cache, self._files.template(file))
        return self._templates[file]


def keep_copy(file: Path, day: str) -> tuple[Path, str]:
    """Return a copy of `file` beside it, named after `day`, and the digest of what it holds; raises UserError."""
    data = read_file(file)
    return keep_beside(data, file, f"{KEPT}-{day}"), digest_of(data)


def _beside(target: Path) -> tuple[Path, str | None]:
    """Return the first place for a new version beside `target` without another person's work, and what stands there."""
    number = 1
    while (standing := standing_at(place := sibling(target, NEW_VERSION, number))).has_user_edits:
        number += 1
    return place, standing.digest


def _remove_needless(target: Path, plan: str) -> tuple[Path, ...]:
    """Take away the new versions beside `target` that nobody worked on, of the plan called `plan`; return them.

    They were made while a file edited by hand stood there; now the document of the plan itself does.
    """
    removed: list[Path] = []
    number = 1
    while (standing := standing_at(place := sibling(target, NEW_VERSION, number))).exists:
        number += 1
        made = standing.origin
        if made and made.intact and made.plan and made.plan.name == plan and standing.digest:
            try:
                remove_file_seen(place, standing.digest)
            except UserError:  # open in Word, or not to be taken away: it stays, and does no harm
                continue
            removed.append(place)
    return tuple(removed)
