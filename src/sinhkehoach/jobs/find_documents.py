"""What a person names on the command line → Word documents."""

from collections.abc import Iterator
from glob import glob
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_folder, is_there, names_in

_ENDING: Final = ".docx"
# What Word and LibreOffice keep beside a document that is open, and what is hidden.
_NO_DOCUMENTS: Final = ("~", ".")


def chosen_documents(given: tuple[Path, ...]) -> list[Path]:
    """Return the files that `given` names mean, each once, in their order.

    A folder means the Word documents that lie in it, a pattern all that it matches. Raises UserError for a folder
    that holds none, or cannot be read.
    """
    return list(dict.fromkeys(file for name in given for place in _matches(name) for file in _files(place)))


def _matches(name: Path) -> list[Path]:
    found = [] if is_there(name) else sorted(glob(str(name)))  # noqa: PTH207 — a pattern may begin at a drive
    return [Path(file) for file in found] or [name]


def _files(place: Path) -> Iterator[Path]:
    if not is_folder(place):
        yield place
        return
    names = [name for name in names_in(place) if name.casefold().endswith(_ENDING)]
    documents = [place / name for name in names if not name.startswith(_NO_DOCUMENTS)]
    if not documents:
        raise UserError(f"Trong thư mục “{place}” không có văn bản Word nào", "ghi tên một tệp .docx")
    yield from documents
