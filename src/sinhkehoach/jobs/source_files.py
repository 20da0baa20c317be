"""The files that documents are made from, each read once in a run: what is checked, printed, enclosed is the same."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import Fault, UnreadableFile, read_file, real_path
from sinhkehoach.base.program import program_id
from sinhkehoach.jobs.workspace import Workspace, list_file, office_file, workspace_of
from sinhkehoach.opc.picture_file import MOST_BYTES
from sinhkehoach.provenance.origin import NamedDigest, SourceFile, Sources, UnitOrigin
from sinhkehoach.template.template_file import read_template_file
from sinhkehoach.yaml.read.plan_file import read_plan_file


class _Held(NamedTuple):
    file: Path
    data: bytes
    unit: UnitOrigin | None


class SourceFiles:
    """The plans, office files and templates of one run as they were when first asked for, whoever saves one meanwhile.

    Where they are is asked once as well: it is the same for all plans of a folder.
    """

    def __init__(self) -> None:
        self._read: dict[Path, bytes | UserError | ProblemsFound] = {}
        self._templates: dict[Path, bytes] = {}
        self._pictures: dict[Path, bytes] = {}
        self._held: _Held | None = None
        self._workspaces: dict[Path, Workspace] = {}
        self._offices: dict[Path, Path] = {}

    def hold(self, file: Path, data: bytes, unit: UnitOrigin | None = None) -> None:
        """Let `data` be the plan in `file`, that of a `unit`, whatever is on the disk; the one before is let go of."""
        self._held = _Held(file, data, unit)

    def hold_none(self) -> None:
        """Let what is on the disk be the plan in each file."""
        self._held = None

    def plan(self, file: Path) -> bytes:
        """Return what is in a plan's or an office's file; raises UserError or ProblemsFound where it cannot be read."""
        if self._held is not None and self._held.file == file:
            return self._held.data
        if file not in self._read:
            self._read[file] = self._attempt(file)
        found = self._read[file]
        if isinstance(found, Exception):
            # It would keep every call that it was raised through, and all the plans in these.
            raise found.with_traceback(None)
        return found

    def if_there(self, file: Path) -> bytes | None:
        """Return what is in a plan's or an office's file, None where there is none; raises as `plan` does."""
        try:
            return self.plan(file)
        except UnreadableFile as error:
            if error.fault is Fault.MISSING:
                return None
            raise

    def forget(self, file: Path) -> None:
        """Let go of what was read of the plan `file`, which nobody will ask for again."""
        self._read.pop(file, None)

    def template(self, file: Path) -> bytes:
        """Return what is in the template `file`; raises UserError where it cannot be read."""
        if file not in self._templates:
            self._templates[file] = read_template_file(file)
        return self._templates[file]

    def template_digest(self, file: Path) -> str:
        """Return the SHA-256 of the template `file`; raises UserError where it cannot be read."""
        return sha256(self.template(file)).hexdigest()

    def picture(self, plan_file: Path, name: str) -> bytes:
        """Return what is in the picture that `plan_file` calls `name`; raises UserError where it cannot be read."""
        file = workspace_of(plan_file).picture(name)
        if file not in self._pictures:
            self._pictures[file] = read_file(file, MOST_BYTES)
        return self._pictures[file]

    def picture_digest(self, plan_file: Path, name: str) -> str:
        """Return the SHA-256 of a picture, "" for one that cannot be read."""
        try:
            return sha256(self.picture(plan_file, name)).hexdigest()
        except UserError:
            return ""

    def sources(
        self, plan_file: Path, *, enclosed: bool, findings: int = 0, pictures: Sequence[str] = ()
    ) -> Sources:
        """Return plan and office file, named from the workspace, and the digests of the `pictures` of these names.

        UserError or ProblemsFound for a plan or an office's file that cannot be read.
        """
        place = self.office_file(plan_file)
        office = self.if_there(place)
        held = self._held if self._held is not None and self._held.file == plan_file else None
        return Sources(
            program_id(),
            SourceFile(self.name(plan_file), self.plan(plan_file)),
            None if office is None else SourceFile(self.name(place), office),
            enclosed,
            findings,
            held and held.unit,
            pictures=tuple(NamedDigest(name, self.picture_digest(plan_file, name)) for name in pictures),
        )

    def name(self, file: Path) -> str:
        """Return the path of a plan's or an office's file from the root of its workspace."""
        return _name_in(self._workspace_of(file), file)

    def office_file(self, plan_file: Path) -> Path:
        """Return the office's file for `plan_file`, or the place beside it."""
        folder = plan_file.parent
        if folder not in self._offices:
            self._offices[folder] = office_file(plan_file)
        return self._offices[folder]

    def list_file(self, plan_file: Path, name: str) -> Path:
        """Return the list of assigned work that `plan_file` calls `name`."""
        return list_file(plan_file, name)

    def template_file(self, plan_file: Path, name: str | None) -> Path:
        """Return the file of the template that `plan_file` calls `name`, of the usual one when None; raises UserError."""
        return self._workspace_of(plan_file).template(name)

    def _workspace_of(self, file: Path) -> Workspace:
        if file.parent not in self._workspaces:
            self._workspaces[file.parent] = workspace_of(file)
        return self._workspaces[file.parent]

    def _attempt(self, file: Path) -> bytes | UserError | ProblemsFound:
        try:
            return self.read(file)
        except (UserError, ProblemsFound) as error:
            return error

    def read(self, file: Path) -> bytes:
        """Return what is in `file` now."""
        return read_plan_file(file)


class TypedFiles(SourceFiles):
    """The files of a workspace, but of those in `typed` what is being typed counts, not what is on the disk."""

    def __init__(self, typed: Mapping[Path, str]) -> None:
        super().__init__()
        self._typed = typed

    def read(self, file: Path) -> bytes:
        return self._typed[file].encode() if file in self._typed else super().read(file)


def name_in_workspace(file: Path) -> str:
    """Return the file's path from the root of its workspace, `plans/x.yaml`; the same on every machine."""
    return _name_in(workspace_of(file), file)


def _name_in(workspace: Workspace, file: Path) -> str:
    root, whole = workspace.root, real_path(file)
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else whole.name
