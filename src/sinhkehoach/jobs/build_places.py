"""Plan file + settings → where its document goes, by which template it is made, whether it stands there already.

Nothing here reads a plan: what does so is loaded only when a document has to be made.
"""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import nfc
from sinhkehoach.jobs.source_files import plan_sources
from sinhkehoach.jobs.standing_document import standing_at
from sinhkehoach.jobs.workspace import PLANS, template_wish, workspace_of
from sinhkehoach.template.template_file import template_digest
from sinhkehoach.write.filename import document_name


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


class BuildResult(NamedTuple):
    """What became of one plan.

    `written` is the new document; `unchanged` one that was right already. Where both are None there is an error.
    `spared` is a file that somebody worked on: it was left alone, and the document lies beside it. `copy` is where an
    overwritten file was kept.
    """

    plan_file: Path
    problems: tuple[Problem, ...]
    written: Path | None = None
    unchanged: Path | None = None
    spared: Path | None = None
    copy: Path | None = None

    @property
    def failed(self) -> bool:
        """True when the plan has no document now."""
        return self.written is None and self.unchanged is None


class BuildPlaces:
    """The places of one run's documents: no two plans may share one."""

    def __init__(self, settings: BuildSettings) -> None:
        self.settings = settings
        self._plan_of: dict[str, Path] = {}

    def target(self, plan_file: Path) -> Path:
        """Return the file for the document; UserError when another plan of this run has it."""
        folder = self.settings.output or _usual_folder(plan_file)
        target = folder / document_name(plan_file.stem)
        other = self._plan_of.setdefault(nfc(str(target.resolve())).casefold(), plan_file)
        if other != plan_file:
            message = f"Kế hoạch này và “{other}” cùng tạo ra tệp “{target.name}”"
            raise UserError(message, "đổi tên một trong hai tệp kế hoạch, hoặc tạo vào hai thư mục khác nhau")
        return target

    def template(self, plan_file: Path, name: str | None) -> Path:
        """Return the file of the template that the plan calls `name`, of the usual one when None."""
        return self.settings.template or workspace_of(plan_file).template(name)


def _usual_folder(plan_file: Path) -> Path:
    """Return the workspace's folder for documents; a plan in a subfolder of `plans/` has one of the same name there."""
    workspace, place = workspace_of(plan_file), plan_file.parent.resolve()
    plans = workspace.root / PLANS
    return workspace.output / (place.relative_to(plans) if place.is_relative_to(plans) else "")


def document_up_to_date(plan_file: Path, places: BuildPlaces) -> Path | None:
    """Return the document of a plan that has not changed since, and that the check had nothing to say of; else None.

    What the check has to say is told again at every run, so such a plan is read again.
    """
    try:
        target = places.target(plan_file)
        made = standing_at(target)
        if made.origin is None or made.origin.template is None or made.origin.findings != 0:
            return None
        template = places.template(plan_file, template_wish(made.origin.template.name))
        sources = plan_sources(plan_file, enclosed=places.settings.enclose_sources)
        if sources is None:
            return None
        return target if made.is_made_from(sources, template.name, template_digest(template)) else None
    except UserError:
        return None
