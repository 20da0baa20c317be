"""The files of a run as they go along to another machine, for documents to be made there; its disk is never looked at."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import names_in
from sinhkehoach.base.program import program_id
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.source_files import SourceFiles, name_in_workspace
from sinhkehoach.jobs.workspace import OUR_TEMPLATES, PLAN_ENDINGS, TEMPLATES, USUAL_TEMPLATE, workspace_of
from sinhkehoach.model.superior import LISTS

_ANY: Final = "x"


class NotCarried(Exception):
    """Something is asked for that has not gone along: the plan is built where its files are."""


class Around(NamedTuple):
    """What stands around the plans of a folder; `named` is what comes before a file's name from the workspace's root.

    `our_templates` are the usual ones by their names: the office's own, or those that we bring along.
    """

    root: Path
    named: str
    office: Path
    our_templates: Mapping[str, Path]


class Carried(NamedTuple):
    """What documents are made from, but for the plans; a file that cannot be read is what was raised.

    `names` are those of the files from the root of their workspace, `around` tells of the folders with plans.
    """

    program: str
    files: Mapping[Path, bytes | UserError | ProblemsFound]
    names: Mapping[Path, str]
    templates: Mapping[Path, bytes]
    around: Mapping[Path, Around]


def carried(
    folders: Iterable[Path], files: SourceFiles, settings: BuildSettings, common: tuple[Path, ...] = ()
) -> Carried:
    """Return what the plans in `folders` may ask for, and the `common` plans that they are put together from."""
    around = {folder: _around(folder, files) for folder in {*folders, *(each.parent for each in common)}}
    roots = {each.root for each in around.values()}
    named = {*(each.office for each in around.values()), *common}
    lists = {file for root in roots for file in _in(root / LISTS, PLAN_ENDINGS)}
    ours = (file for each in around.values() for file in each.our_templates.values())
    templates = {*ours, *(file for root in roots for file in _in(root / TEMPLATES, (".docx",)))}
    return Carried(
        program_id(),
        {file: _found(file, files) for file in named | lists},
        {file: name_in_workspace(file) for file in named},
        _readable({settings.template} if settings.template else templates, files),
        around,
    )


def _around(folder: Path, files: SourceFiles) -> Around:
    plan = folder / _ANY
    return Around(
        workspace_of(plan).root,
        name_in_workspace(plan).removesuffix(_ANY),
        files.office_file(plan),
        {name: files.template_file(plan, name) for name in OUR_TEMPLATES},
    )


def _in(folder: Path, endings: tuple[str, ...]) -> list[Path]:
    try:
        return [folder / name for name in names_in(folder) if name.endswith(endings)]
    except UserError:
        return []


def _found(file: Path, files: SourceFiles) -> bytes | UserError | ProblemsFound:
    try:
        return files.plan(file)
    except (UserError, ProblemsFound) as error:
        return error


def _readable(templates: Iterable[Path], files: SourceFiles) -> dict[Path, bytes]:
    found = {}
    for file in templates:
        try:
            found[file] = files.template(file)
        except UserError:
            continue
    return found


class CarriedFiles(SourceFiles):
    """The files of a run on another machine; raises NotCarried for whatever else is asked for."""

    def __init__(self, what: Carried) -> None:
        super().__init__()
        self._carried = what

    def read(self, file: Path) -> bytes:
        found = self._carried.files.get(file)
        if found is None:
            raise NotCarried
        if isinstance(found, Exception):
            raise found
        return found

    def picture(self, plan_file: Path, name: str) -> bytes:  # noqa: ARG002 — no picture goes along
        raise NotCarried

    def template(self, file: Path) -> bytes:
        if file not in self._carried.templates:
            raise NotCarried
        return self._carried.templates[file]

    def name(self, file: Path) -> str:
        return self._carried.names.get(file) or self._carried.around[file.parent].named + file.name

    def office_file(self, plan_file: Path) -> Path:
        return self._carried.around[plan_file.parent].office

    def list_file(self, plan_file: Path, name: str) -> Path:
        return self._carried.around[plan_file.parent].root / LISTS / name

    def template_file(self, plan_file: Path, name: str | None) -> Path:
        around = self._carried.around[plan_file.parent]
        asked = name or USUAL_TEMPLATE
        return around.our_templates.get(asked) or around.root / TEMPLATES / asked
