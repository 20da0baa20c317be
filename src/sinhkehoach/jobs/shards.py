"""A run in parts: which plans belong to a part, and the manifest in which each part tells what it has made.

A plan's part is told by the digest of its name alone: every machine finds the same without asking another, and a part
that is run again gives the same once more.
"""

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import bytes_if_readable, names_in, real_path
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.jobs.build_places import BuildResult
from sinhkehoach.jobs.source_files import name_in_workspace
from sinhkehoach.jobs.workspace import workspace_of
from sinhkehoach.write.guard import digest_of, save_file

_TYPED: Final = lazy_pattern(r"\s*(\d{1,6})\s*/\s*(\d{1,6})\s*")
_MANIFEST: Final = lazy_pattern(r"phan-(?P<number>\d+)-tren-(?P<total>\d+)\.json")


class Shard(NamedTuple):
    """Part `number`, counted from 1, of `total`."""

    number: int
    total: int

    @classmethod
    def read(cls, typed: str) -> Self:
        """Return what `3/16` says; raises UserError for anything else."""
        found = _TYPED.fullmatch(typed)
        shard = cls(int(found[1]), int(found[2])) if found else cls(0, 0)
        if not 1 <= shard.number <= shard.total:
            raise UserError(f"“{typed}” không phải là một phần", "ghi như 3/16: phần thứ 3 của 16 phần")
        return shard

    def has(self, name: str) -> bool:
        """Return True for the name of a plan, or of a unit of one, that belongs to this part."""
        return int(sha256(name.encode()).hexdigest()[:16], 16) % self.total == self.number - 1

    @property
    def manifest(self) -> str:
        """The name of the file in which this part tells what it has made."""
        return f"phan-{self.number}-tren-{self.total}.json"


class Made(NamedTuple):
    """What a part tells of a plan: its name, its document (a path from the manifest's folder) and the digest of that.

    There is no document, "", where the plan has errors, or is a common one that is passed over.
    """

    name: str
    document: str
    sha256: str
    is_common: bool = False


class Manifest(NamedTuple):
    """What one part has made."""

    shard: Shard
    made: tuple[Made, ...]


def shard_name(plan: Path, unit: str = "") -> str:
    """Return the name by which a plan, or the plan of a unit, is told to belong to a part."""
    return f"{name_in_workspace(plan)}: {unit}" if unit else name_in_workspace(plan)


def manifest_folder(plan: Path, output: Path | None) -> Path:
    """Return where the manifests of a run are: with the documents."""
    return output or workspace_of(plan).output


def write_manifest(folder: Path, shard: Shard, results: Sequence[BuildResult]) -> Path:
    """Return the manifest of a part after writing it into `folder`, in place of an earlier one; raises UserError."""
    records = sorted(_made(result, folder) for result in results)
    plain = {"phần": shard.number, "số phần": shard.total, "kế hoạch": [each._asdict() for each in records]}
    data = (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()
    place = folder / shard.manifest
    there = bytes_if_readable(place)
    if there != data:
        save_file(data, place, seen=None if there is None else digest_of(there))
    return place


def _made(result: BuildResult, folder: Path) -> Made:
    name, document = shard_name(result.plan_file, result.unit), result.written or result.unchanged
    if document is None:
        return Made(name, "", "", result.is_common)
    digest = result.digest or digest_of(bytes_if_readable(document) or b"")
    whole, root = real_path(document), real_path(folder)
    return Made(name, (whole.relative_to(root) if whole.is_relative_to(root) else whole).as_posix(), digest)


def manifests_in(folder: Path) -> Iterator[Manifest]:
    """Yield the manifests in `folder`; raises UserError for one that is damaged."""
    for name in names_in(folder):
        if _MANIFEST.fullmatch(name):
            try:
                yield _read(json.loads(bytes_if_readable(folder / name) or b""))
            except (AttributeError, KeyError, TypeError, ValueError) as error:
                raise UserError(f"“{folder / name}” đã hỏng", "chạy lại phần ấy") from error


def _read(plain: dict[str, Any]) -> Manifest:
    made = (
        Made(str(each["name"]), str(each["document"]), str(each["sha256"]), bool(each["is_common"]))
        for each in plain["kế hoạch"]
    )
    return Manifest(Shard(int(plain["phần"]), int(plain["số phần"])), tuple(made))
