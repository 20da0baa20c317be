"""The program's own copies of template, schema and sample office → a new office workspace."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_file, is_there, read_file, real_path
from sinhkehoach.jobs.workspace import OUTPUT, PLANS, packaged
from sinhkehoach.write.guard import Taken, save_file

_SOURCES: Final = Path("src", "sinhkehoach", "__main__.py")
_FOLDERS: Final = (PLANS, OUTPUT)


def make_workspace(folder: Path) -> tuple[list[Path], list[Path]]:
    """Lay down a workspace in `folder`; return the files written and the files that were there and are kept.

    Raises UserError when the folder cannot be written.
    """
    source = packaged("")
    files = sorted(file.relative_to(source) for file in source.rglob("*") if file.is_file())
    written = [file for file in files if _is_laid_down(source / file, folder / file)]
    kept = [file for file in files if file not in written]
    for name in _FOLDERS:
        _make_folder(folder / name)
    return written, kept


def _is_laid_down(source: Path, target: Path) -> bool:
    """Copy a file of ours to its place; return False where there is one, which stays."""
    if is_there(target):
        return False
    try:
        save_file(read_file(source), target, seen=None)
    except Taken:
        return False
    return True


def program_repository(folder: Path) -> Path | None:
    """Return the source folder of this program that `folder` lies in, None where it lies in none.

    What is kept there is kept with the program, and goes when the program is fetched anew.
    """
    place = real_path(folder)
    return next((each for each in (place, *place.parents) if is_file(each / _SOURCES)), None)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except FileExistsError:
        raise UserError(f"“{folder}” là một tệp, không phải thư mục", "đổi tên tệp ấy rồi chạy lại") from None
    except OSError:
        raise UserError(
            f"Không tạo được thư mục “{folder}”", "xem lại quyền ghi, chỗ trống của ổ đĩa"
        ) from None
