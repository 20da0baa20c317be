"""The YAML that goes along in a document → files again, byte for byte; no other file is touched."""

from pathlib import Path, PurePosixPath
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import Kind, bytes_if_readable, kind_at
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLAN_ENDINGS
from sinhkehoach.provenance.origin import Origin
from sinhkehoach.write.filename import file_name
from sinhkehoach.write.guard import save_file

_ADDITION: Final = "nguon"


def write_sources(document: Path, origin: Origin, folder: Path | None) -> tuple[Path, ...]:
    """Return the files written: the plan, and the office's facts if there were any.

    Without `folder` they go beside the document into `x-nguon`, or into the first of `x-nguon-2`, … where nothing
    else has their place. Raises UserError when the document has no sources, or `folder` holds other files of their names.
    """
    sources = _sources(origin)
    place = _free_folder(document, sources) if folder is None else folder
    if taken := _taken(place, sources):
        hint = "chọn thư mục khác sau -o; không ghi -o thì chương trình tự lập thư mục mới"
        raise UserError(f"Trong “{place}” đã có tệp “{taken}” với nội dung khác, nên không ghi đè", hint)
    return tuple(_put(data, place / name) for name, data in sources.items())


def _put(data: bytes, target: Path) -> Path:
    """Return `target`, which holds `data` already or is written; raises UserError where anything else stands."""
    return target if bytes_if_readable(target) == data else save_file(data, target, seen=None)


def _sources(origin: Origin) -> dict[str, bytes]:
    """Return the bytes of the sources by the name that they get: a document may come from anywhere."""
    plan, office = origin.plan_file, origin.office_file
    if plan is None:
        hint = "văn bản được tạo với --khong-kem-nguon; tìm tệp kế hoạch trong chỗ làm việc, hoặc trong git"
        raise UserError("Văn bản này không kèm tệp kế hoạch bên trong", hint)
    path = PurePosixPath(plan.name)
    ending = path.suffix if path.suffix in PLAN_ENDINGS else PLAN_ENDINGS[0]
    return {file_name(path.stem, ending): plan.data} | ({OFFICE_FILE: office.data} if office else {})


def _free_folder(document: Path, sources: dict[str, bytes]) -> Path:
    number = 1
    while _taken(place := document.with_name(_folder_name(document.stem, number)), sources):
        number += 1
    return place


def _folder_name(stem: str, number: int) -> str:
    return f"{stem}-{_ADDITION}" if number == 1 else f"{stem}-{_ADDITION}-{number}"


def _taken(folder: Path, sources: dict[str, bytes]) -> str:
    """Return the name of a source in whose place something else stands, "" when there is none."""
    if kind_at(folder) not in (Kind.NOTHING, Kind.FOLDER, Kind.UNKNOWN):
        return folder.name
    return next((name for name, data in sources.items() if not _is_free(folder / name, data)), "")


def _is_free(place: Path, data: bytes) -> bool:
    """Return True where nothing stands, or just these bytes."""
    return kind_at(place) in (Kind.NOTHING, Kind.UNKNOWN) or bytes_if_readable(place) == data
