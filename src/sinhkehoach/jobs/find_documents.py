"""What a person names on the command line → Word documents."""

from collections.abc import Iterator
from glob import glob
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_folder, is_there, names_in
from sinhkehoach.jobs.plan_name import plan_stem
from sinhkehoach.jobs.workspace import workspace_of

_ENDING: Final = ".docx"
# What Word and LibreOffice keep beside a document that is open, and what is hidden.
_NO_DOCUMENTS: Final = ("~", ".")


def chosen_documents(given: tuple[Path, ...], folder: Path) -> list[Path]:
    """Return the files that `given` names mean to a person who stands in `folder`, each once, in their order.

    A folder means the Word documents that lie in it, a pattern all that it matches. Raises UserError for a folder
    that holds none, or cannot be read.
    """
    places = (place for name in given for place in _matches(name, folder))
    return list(dict.fromkeys(file for place in places for file in _files(place)))


def called_document(name: Path, folder: Path) -> Path:
    """Return the document that `name` means to a person who stands in `folder`, `name` itself where it means none.

    The name of a plan means the document that was made of it.
    """
    with_ending = Path(f"{name}{_ENDING}")
    if is_there(name) or is_there(with_ending):
        return name if is_there(name) else with_ending
    try:
        stem = plan_stem(str(name).removesuffix(_ENDING))
    except UserError:
        return name
    made = workspace_of(folder).output / f"{stem}{_ENDING}"
    return made if is_there(made) else name


def _matches(name: Path, folder: Path) -> list[Path]:
    found = [] if is_there(name) else sorted(glob(str(name)))  # noqa: PTH207 — a pattern may begin at a drive
    return [Path(file) for file in found] or [called_document(name, folder)]


def _files(place: Path) -> Iterator[Path]:
    if not is_folder(place):
        yield place
        return
    names = [name for name in names_in(place) if name.casefold().endswith(_ENDING)]
    documents = [place / name for name in names if not name.startswith(_NO_DOCUMENTS)]
    if not documents:
        raise UserError(f"Trong thư mục “{place}” không có văn bản Word nào", "ghi tên một tệp .docx")
    yield from documents
