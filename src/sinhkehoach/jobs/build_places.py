"""Plan file + settings → where its document goes, by which template it is made, whether it stands there already.

Nothing here reads a plan: what does so is loaded only when a document has to be made.
"""

from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import is_there, real_path
from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.base.text import nfc
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.standing_document import standing_at
from sinhkehoach.jobs.workspace import PLANS, template_wish, workspace_of
from sinhkehoach.provenance.origin import NamedDigest, Sources
from sinhkehoach.write.filename import document_name, sibling

# What is added to the name of a document that lies beside one edited by hand.
NEW_VERSION: Final = "ban-moi"


class BuildSettings(NamedTuple):
    """How documents are built: where to, with which template; None means as the workspace has it.

    Without `enclose_sources` a document does not carry its YAML. `overwrite` lets a file that somebody worked on be
    replaced, after a copy named after the day `today` is kept.
    """

    today: date
    output: Path | None = None
    template: Path | None = None
    cache: Path | None = None
    enclose_sources: bool = True
    overwrite: bool = False


class MadeOf(NamedTuple):
    """What a result was made of, by digests: the plan, the office's file, template, pictures; "" for what was not read.

    `template` is what the plan calls it, None for the usual one.
    """

    plan: str
    office: str = ""
    office_name: str = ""
    template: str | None = None
    template_name: str = ""
    template_digest: str = ""
    pictures: tuple[NamedDigest, ...] = ()


class BuildResult(NamedTuple):
    """What became of one plan.

    `written` is the new document; `unchanged` one that was right already. Where both are None there is an error.
    `spared` is a file that somebody worked on: it was left alone, and the document lies beside it. `copy` is where an
    overwritten file was kept. `removed` are earlier documents that lay beside one, needless now. `unit` is the one of a
    table of units that a document of the common plan `plan_file` is for. `digest` is the SHA-256 of the document.
    """

    plan_file: Path
    problems: tuple[Problem, ...]
    written: Path | None = None
    unchanged: Path | None = None
    spared: Path | None = None
    copy: Path | None = None
    removed: tuple[Path, ...] = ()
    unit: str = ""
    digest: str = ""
    made_of: MadeOf | None = None

    @property
    def made_from(self) -> str:
        """The plan as people are told of it, with the unit that its document is for."""
        return f"{self.plan_file}, {self.unit}" if self.unit else str(self.plan_file)

    @property
    def failed(self) -> bool:
        """True when the plan has no document now, and should have one."""
        return not self._has_document and has_errors(self.problems)

    @property
    def is_common(self) -> bool:
        """True for a plan that many units share: without their table it is passed over, its problems say so."""
        return not self._has_document and not has_errors(self.problems)

    @property
    def _has_document(self) -> bool:
        return self.written is not None or self.unchanged is not None

    @property
    def is_our_fault(self) -> bool:
        """True when a rule broke instead of answering."""
        if not self.problems:
            return False
        from sinhkehoach.rules.check import BROKEN_RULE  # noqa: PLC0415 — loaded where there are problems

        return any(problem.code == BROKEN_RULE for problem in self.problems)


class BuildPlaces:
    """The places of one run's documents: no two plans may share one; `files` are what they are made from."""

    def __init__(self, settings: BuildSettings, files: SourceFiles | None = None) -> None:
        self.settings = settings
        self.files = files or SourceFiles()
        self._plan_of: dict[str, Path] = {}
        self._folders: dict[Path, Path] = {}

    def target(self, plan_file: Path) -> Path:
        """Return the file for the document; UserError when another plan of this run has it."""
        folder = self.settings.output or self._folders.get(plan_file.parent)
        if folder is None:
            folder = self._folders[plan_file.parent] = _usual_folder(plan_file)
        target = folder / document_name(plan_file.stem)
        other = self._plan_of.setdefault(nfc(str(real_path(target))).casefold(), plan_file)
        if other != plan_file:
            message = f"Kế hoạch này và “{other}” cùng tạo ra tệp “{target.name}”"
            raise UserError(message, "đổi tên một trong hai tệp kế hoạch, hoặc tạo vào hai thư mục khác nhau")
        return target

    def template(self, plan_file: Path, name: str | None) -> Path:
        """Return the file of the template that the plan calls `name`, of the usual one when None."""
        return self.settings.template or self.files.template_file(plan_file, name)


def _usual_folder(plan_file: Path) -> Path:
    """Return the workspace's folder for documents; a plan in a subfolder of `plans/` has one of the same name there."""
    workspace, place = workspace_of(plan_file), real_path(plan_file.parent)
    plans = workspace.root / PLANS
    return workspace.output / (place.relative_to(plans) if place.is_relative_to(plans) else "")


def made_of(sources: Sources, wish: str | None, template: str, digest: str) -> MadeOf:
    """Return what a document of `sources` was made of, with the template that the plan calls `wish`."""
    office = sources.office
    told = (office.digest, office.name) if office else ("", "")
    return MadeOf(sources.plan.digest, *told, wish, template, digest, sources.pictures)


def document_up_to_date(plan_file: Path, places: BuildPlaces) -> BuildResult | None:
    """Return what becomes of a plan that has not changed since, and that the check had nothing to say of; else None.

    What the check has to say is told again at every run, so such a plan is read again; so is one beside whose document
    an earlier one lies that may be needless now.
    """
    try:
        target = places.target(plan_file)
        made = standing_at(target)
        if made.origin is None or made.origin.template is None or made.origin.findings != 0:
            return None
        wish = template_wish(made.origin.template.name)
        template = places.template(plan_file, wish)
        names = [picture.name for picture in made.origin.pictures]
        enclosed = places.settings.enclose_sources
        sources = places.files.sources(plan_file, enclosed=enclosed, pictures=names)
        digest = places.files.template_digest(template)
    except (ProblemsFound, UserError):
        return None
    is_alone = not is_there(sibling(target, NEW_VERSION, 1))
    if not is_alone or not made.is_made_from(sources, template.name, digest):
        return None
    kept = made_of(sources, wish, template.name, digest)
    return BuildResult(plan_file, (), unchanged=target, digest=made.digest or "", made_of=kept)
