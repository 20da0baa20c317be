"""Plan file + settings → where its document goes, with which template it is made."""

from pathlib import Path

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.text import nfc
from sinhkehoach.jobs.build_result import BuildSettings
from sinhkehoach.jobs.workspace import workspace_of
from sinhkehoach.write.filename import document_name


class BuildPlaces:
    """The places of one run's documents: no two plans may share one."""

    def __init__(self, settings: BuildSettings) -> None:
        self.settings = settings
        self._plan_of: dict[str, Path] = {}

    def target(self, plan_file: Path) -> Path:
        """Return the file for the document; UserError when another plan of this run has it."""
        folder = self.settings.output or workspace_of(plan_file).output
        target = folder / document_name(plan_file.stem)
        other = self._plan_of.setdefault(nfc(str(target.resolve())).casefold(), plan_file)
        if other != plan_file:
            message = f"Kế hoạch này và “{other}” cùng sinh ra tệp “{target.name}”"
            raise UserError(
                message, "đổi tên một trong hai tệp kế hoạch, hoặc sinh vào hai thư mục khác nhau"
            )
        return target

    def template(self, plan_file: Path, name: str | None) -> Path:
        """Return the file of the template that the plan calls `name`, of the usual one when None."""
        return self.settings.template or workspace_of(plan_file).template(name)
