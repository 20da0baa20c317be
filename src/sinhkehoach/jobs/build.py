"""Plan file → document: the main line of the program."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.files import read_file
from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.compose.document import Document
from sinhkehoach.jobs.build_places import NEW_VERSION, BuildPlaces, BuildResult, MadeOf, made_of
from sinhkehoach.jobs.composed import composed, form_problems, left_out_problems
from sinhkehoach.jobs.open_plan import Offices, OpenPlan, open_plan
from sinhkehoach.jobs.pictures import picture_names
from sinhkehoach.jobs.standing_document import Standing, standing_at
from sinhkehoach.jobs.workspace import template_wish
from sinhkehoach.model.plan import Plan
from sinhkehoach.provenance.origin import NamedDigest, Sources
from sinhkehoach.render.make import make_docx
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.read_template import read_template
from sinhkehoach.write.filename import sibling
from sinhkehoach.write.guard import Taken, digest_of, keep_beside, remove_file_seen, save_file

# What is added to the name of a copy that is kept of a document that somebody worked on.
KEPT: Final = "giu"
# Somebody else may save where a document goes just when it is written; nobody does so all the time.
_ATTEMPTS: Final = 5


class MadeDocument(NamedTuple):
    """A document that has been made and is in no file yet: its bytes, and what it was made of.

    `file` is its plan, `problems` what the check had to say of that.
    """

    file: Path
    problems: tuple[Problem, ...]
    docx: bytes
    sources: Sources
    template: NamedDigest
    made_of: MadeOf | None = None


Outcome = TypeVar("Outcome", BuildResult, MadeDocument)


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
        return self._outcome(opened, self._built)

    def make(self, opened: OpenPlan) -> MadeDocument | BuildResult:
        """Return the document of a plan without writing it, or what becomes of one with errors; raises nothing."""
        return self._outcome(opened, self._made)

    def place(self, made: MadeDocument) -> BuildResult:
        """Write a document that was made, wherever that was; raises nothing where it cannot be written."""
        base = BuildResult(made.file, made.problems, made_of=made.made_of)
        try:
            return self._put(base, made.sources, made.template, lambda: made.docx)
        except UserError as error:
            return base._replace(problems=(*base.problems, unreadable(base.plan_file, error)))

    def _made_of(self, opened: OpenPlan) -> MadeOf | None:
        """Return what was read for the document of a plan, None where that cannot be read."""
        try:
            names, enclosed = picture_names(opened.plan), self._settings.enclose_sources
            sources = self._files.sources(opened.file, enclosed=enclosed, pictures=names)
            if opened.plan is None or opened.facts is None or has_errors(opened.problems):
                return made_of(sources, None, "", "")
            name = opened.facts.template(opened.plan)
            template = self._places.template(opened.file, name)
            digest = self._files.template_digest(template)
            return made_of(sources, template_wish(name), template.name, digest)
        except (ProblemsFound, UserError):
            return None

    def _outcome(
        self, opened: OpenPlan, work: Callable[[OpenPlan, Plan, Facts], Outcome]
    ) -> Outcome | BuildResult:
        """Return what `work` makes of a plan without errors, which may raise UserError and ProblemsFound."""
        outcome: Outcome | BuildResult
        try:
            if opened.plan is None or opened.facts is None or has_errors(opened.problems):
                outcome = BuildResult(opened.file, opened.problems)
            else:
                outcome = work(opened, opened.plan, opened.facts)
        except ProblemsFound as found:
            outcome = BuildResult(opened.file, opened.problems + found.problems)
        except UserError as error:
            outcome = BuildResult(opened.file, (*opened.problems, unreadable(opened.file, error)))
        return outcome._replace(made_of=self._made_of(opened))

    def _built(self, opened: OpenPlan, plan: Plan, facts: Facts) -> BuildResult:
        template, sources = self._inputs(opened, plan, facts)

        # A document that stands as it is need not be composed; one for Jinja is asked for twice.
        @cache
        def document() -> Document:
            return composed(plan, facts, template, opened.document, opened.pictures)

        result = self._put(
            BuildResult(opened.file, opened.problems),
            sources,
            NamedDigest(template.name, template.digest),
            lambda: make_docx(document(), template, sources),
        )
        # Of a document that stands there as it is, it was told when that was made.
        told = form_problems(opened.file, facts, template) if result.written else ()
        if template.jinja and result.written:
            told = (*told, *left_out_problems(opened.file, document(), template))
        return result._replace(problems=(*result.problems, *told))

    def _made(self, opened: OpenPlan, plan: Plan, facts: Facts) -> MadeDocument:
        template, sources = self._inputs(opened, plan, facts)
        document = composed(plan, facts, template, opened.document, opened.pictures)
        told = (
            *form_problems(opened.file, facts, template),
            *left_out_problems(opened.file, document, template),
        )
        problems = (*opened.problems, *told)
        digest = NamedDigest(template.name, template.digest)
        return MadeDocument(opened.file, problems, make_docx(document, template, sources), sources, digest)

    def _inputs(self, opened: OpenPlan, plan: Plan, facts: Facts) -> tuple[PreparedTemplate, Sources]:
        template = self._prepared(self._places.template(opened.file, facts.template(plan)))
        enclosed, findings = self._settings.enclose_sources, len(opened.problems)
        names = picture_names(plan)
        sources = self._files.sources(opened.file, enclosed=enclosed, findings=findings, pictures=names)
        return template, sources

    def _put(
        self, base: BuildResult, sources: Sources, template: NamedDigest, render: Callable[[], bytes]
    ) -> BuildResult:
        """Return `base` with what became of the document that `render` makes; raises UserError or ProblemsFound."""
        target = self._places.target(base.plan_file)
        standing = standing_at(target)
        if standing.is_made_from(sources, template.name, template.sha256):
            base = base._replace(unchanged=target, digest=standing.digest or "")
        else:
            base = self._placed(render(), target, standing, base)
        if base.spared is not None:
            return base
        return base._replace(removed=_remove_needless(target, sources.plan.name))

    def _placed(self, docx: bytes, target: Path, standing: Standing, base: BuildResult) -> BuildResult:
        """Write the document to `target`, or beside it where a file stands that somebody worked on."""
        for _ in range(_ATTEMPTS):
            try:
                return self._written(docx, target, standing, base)
            except Taken:  # somebody has saved there while the new one was made
                standing = standing_at(target)
        return self._written(docx, target, standing, base)

    def _written(self, docx: bytes, target: Path, standing: Standing, base: BuildResult) -> BuildResult:
        """Do what `_placed` does for what was seen at `target`; raises Taken where something else stands by now."""
        if not standing.has_user_edits:
            written = save_file(docx, target, seen=standing.digest)
            return base._replace(written=written, digest=digest_of(docx))
        if not self._settings.overwrite:
            beside, seen = _beside(target)
            return base._replace(written=save_file(docx, beside, seen=seen), spared=target)
        copy, seen = keep_copy(target, self._settings.today.isoformat())
        return base._replace(written=save_file(docx, target, seen=seen), copy=copy)

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
