"""A picture that was handed in → a file in the workspace's folder for pictures, under a name that nothing else has."""

from itertools import count
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import Fault, UnreadableFile, bytes_if_readable, is_there, real_path
from sinhkehoach.base.safe_names import last_part, shown_name
from sinhkehoach.jobs.pictures import picture_problem
from sinhkehoach.jobs.plan_name import plan_stem
from sinhkehoach.jobs.workspace import Workspace
from sinhkehoach.model.picture import PICTURES_FOLDER
from sinhkehoach.opc.picture_file import MOST_BYTES, PictureError, PictureKind, read_picture
from sinhkehoach.write.guard import Taken, save_file

_ENDINGS: Final = {PictureKind.PNG: ".png", PictureKind.JPEG: ".jpg"}
_NAMELESS: Final = "hinh"


def keep_picture(data: bytes, called: str, workspace: Workspace) -> Path:
    """Return the file in which `data` is kept: one that holds the same already, else a new one named after `called`.

    The ending is that of what the bytes are, whatever the name says. Raises UserError for bytes that could not be
    printed, for a folder of pictures that leads out of the workspace, and where the file cannot be written.
    """
    ending = _ENDINGS[_kind(data, called)]
    folder = workspace.root / PICTURES_FOLDER
    if not real_path(folder).is_relative_to(real_path(workspace.root)):
        raise UserError(
            f"Thư mục {PICTURES_FOLDER}/ dẫn ra ngoài chỗ làm việc",
            f"để một thư mục {PICTURES_FOLDER}/ thật cạnh plans/",
        )
    stem = _stem(called)
    for number in count(1):
        file = folder / f"{stem if number == 1 else f'{stem}-{number}'}{ending}"
        if not is_there(file):
            try:
                return save_file(data, file, seen=None)
            except Taken:  # by somebody else in this very moment
                continue
        # What lies behind a link out of the folder is not printed either.
        if real_path(file).is_relative_to(real_path(folder)) and bytes_if_readable(file, MOST_BYTES) == data:
            return file
    raise AssertionError


def _kind(data: bytes, called: str) -> PictureKind:
    name = shown_name(last_part(called))
    found: UserError | PictureError = UnreadableFile(Path(name), Fault.TOO_LARGE)
    if len(data) <= MOST_BYTES:
        try:
            return read_picture(data).kind
        except PictureError as error:
            found = error
    problem = picture_problem(name, found)
    raise UserError(problem.message, problem.hint)


def _stem(called: str) -> str:
    """Return `called` as a file name without ending: small letters without diacritics, hyphens between the words."""
    name = last_part(called)
    try:
        return plan_stem(name.rpartition(".")[0] or name)
    except UserError:
        return _NAMELESS
