"""What became of the plans of earlier runs → what has not changed since is told again without being read.

A result stands for its inputs: the program, the settings, the digests of plan, office's file and template. It is kept
in the user's cache folder as plain data; one that is damaged is none.
"""

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.errors import LOST_PROCESS, UNREADABLE, UserError
from sinhkehoach.base.files import bytes_if_readable, is_there, real_path
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.base.program import program_id
from sinhkehoach.jobs.build_places import NEW_VERSION, BuildPlaces, BuildResult, MadeOf
from sinhkehoach.jobs.file_digests import FileDigests, read_files
from sinhkehoach.jobs.source_files import name_in_workspace
from sinhkehoach.jobs.workspace import office_file, workspace_of
from sinhkehoach.provenance.origin import NamedDigest
from sinhkehoach.write.atomic import ChangedMeanwhile, create_file, replace_file
from sinhkehoach.write.filename import sibling
from sinhkehoach.write.guard import digest_of

# What these say may be otherwise the next time, though no file has changed.
_PASSING: Final = frozenset({LOST_PROCESS, UNREADABLE})
_LARGEST: Final = 256 * 2**20


class _Entry(NamedTuple):
    """A result: the settings of its run, what it was made of, the document's digest ("" for none), the problems."""

    settings: str
    made_of: MadeOf
    document: str
    problems: tuple[Problem, ...]


class BuildIndex:
    """The results of one workspace, kept in `file`; nothing is kept without one."""

    def __init__(self, file: Path | None, places: BuildPlaces) -> None:
        self._file, self._places = file, places
        self._data = bytes_if_readable(file, _LARGEST) if file else None
        self._entries: dict[str, _Entry] = {}
        self._files = FileDigests({})
        self._is_changed = False
        self._offices: dict[Path, tuple[Path, str]] = {}
        self._templates: dict[tuple[Path, str | None], Path] = {}
        with suppress(AttributeError, KeyError, TypeError, ValueError):
            plain = json.loads(self._data or b"{}")
            self._files = FileDigests(read_files(plain["files"]))
            self._entries = {key: _entry(*each) for key, each in plain["plans"].items()}

    @classmethod
    def of(cls, plan: Path, places: BuildPlaces) -> Self:
        """Return the index for the workspace of `plan`."""
        cache = places.settings.cache
        name = sha256(str(workspace_of(plan).root).encode()).hexdigest()
        return cls(cache / "index" / f"{name[:32]}.json" if cache else None, places)

    def result(self, plan: Path, row: str = "") -> BuildResult | None:
        """Return what became of `plan` the last time, None where it has to be built.

        `row` is the digest of what the plan of a unit, which has no file of its own, was put together from.
        """
        entry = self._entries.get(_key(plan))
        if entry is None:
            return None
        try:
            target = self._places.target(plan)
            is_same = entry.settings == self._settings(plan, row, target)
            is_same = is_same and self._is_made_of(plan, row, entry.made_of)
        except UserError:
            return None
        if not is_same:
            return None
        same = BuildResult(plan, entry.problems, digest=entry.document, made_of=entry.made_of)
        if not entry.document:
            return same
        is_alone = not is_there(sibling(target, NEW_VERSION, 1))
        if self._files.digest(target) != entry.document or not is_alone:
            return None
        return same._replace(unchanged=target)

    def keep(self, plan: Path, row: str, result: BuildResult) -> None:
        """Keep what became of `plan`, unless the same files may give another result the next time."""
        is_passing = any(problem.code in _PASSING for problem in result.problems) or result.is_our_fault
        is_special = result.spared is not None or result.copy is not None
        if result.made_of is None or is_passing or is_special:
            return
        try:
            settings = self._settings(plan, row, self._places.target(plan))
        except UserError:  # another plan has its place
            return
        entry = _Entry(settings, result.made_of, result.digest, result.problems)
        self._is_changed = self._is_changed or self._entries.get(_key(plan)) != entry
        self._entries[_key(plan)] = entry

    def _settings(self, plan: Path, row: str, target: Path) -> str:
        return f"{program_id()} {plan} {row} {target} {self._places.settings.enclose_sources}"

    def _is_made_of(self, plan: Path, row: str, made_of: MadeOf) -> bool:
        """Return True where the files still hold what a result was made of; UserError where a name leads elsewhere."""
        own = "" if row else made_of.plan
        if self._files.digest(plan) not in {own, made_of.plan}:
            return False
        office, name = self._office(plan)
        if self._files.digest(office) != made_of.office or (made_of.office and name != made_of.office_name):
            return False
        if any(self._picture(plan, name) != digest for name, digest in made_of.pictures):
            return False
        if not made_of.template_digest:
            return True
        form = self._template(plan, made_of.template)
        return (form.name, self._files.digest(form)) == (made_of.template_name, made_of.template_digest)

    def _picture(self, plan: Path, name: str) -> str:
        """Return the digest of what a picture of `plan` holds now, "" where there is none."""
        return self._files.digest(workspace_of(plan).picture(name))

    def _office(self, plan: Path) -> tuple[Path, str]:
        """Return the office's file for `plan` and its name; all plans of a folder have the same."""
        if plan.parent not in self._offices:
            file = office_file(plan)
            self._offices[plan.parent] = (file, name_in_workspace(file))
        return self._offices[plan.parent]

    def _template(self, plan: Path, wish: str | None) -> Path:
        """Return the template that `plan` calls `wish`; raises UserError where that leads elsewhere."""
        key = (plan.parent, wish)
        if key not in self._templates:
            self._templates[key] = self._places.template(plan, wish)
        return self._templates[key]

    def save(self) -> None:
        """Keep all that is known for the next run; one that cannot be written is no matter."""
        if self._file is None or not (self._is_changed or self._files.is_changed):
            return
        plain = {"files": self._files.plain(), "plans": {key: list(e) for key, e in self._entries.items()}}
        data = json.dumps(plain, ensure_ascii=False).encode()
        with suppress(OSError, ChangedMeanwhile):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            if self._data is None:
                create_file(data, self._file)
            else:
                replace_file(data, self._file, digest_of(self._data))


def _key(plan: Path) -> str:
    return str(real_path(plan))


def _entry(settings: str, made_of: list[Any], document: str, problems: list[list[Any]]) -> _Entry:
    kept = MadeOf(*made_of)
    kept = kept._replace(pictures=tuple(NamedDigest(*each) for each in kept.pictures))
    return _Entry(settings, kept, document, tuple(map(_problem, problems)))


def _problem(plain: list[Any]) -> Problem:
    told = Problem(*plain)
    return told._replace(
        severity=Severity(told.severity),
        path=tuple(told.path),
        position=_position(told.position),
        others=(),
        corrections=tuple(map(_correction, told.corrections)),
    )


def _correction(plain: Iterable[Any]) -> Correction:
    kept = Correction(*plain)
    return kept._replace(path=tuple(kept.path), position=_position(kept.position))


def _position(plain: Sequence[int] | None) -> Position | None:
    return Position(*plain) if plain else None
