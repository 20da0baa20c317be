"""The program's own copies of template, schema and sample office → a new office workspace."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.workspace import OUTPUT, PLANS, packaged
from sinhkehoach.write.guard import save_document

_SOURCES: Final = Path("src", "sinhkehoach", "__main__.py")
_FOLDERS: Final = (PLANS, OUTPUT)


def make_workspace(folder: Path) -> tuple[list[Path], list[Path]]:
    """Lay down a workspace in `folder`; return the files written and the files that were there and are kept.

    Raises UserError when the folder cannot be written.
    """
    source = packaged("")
    files = sorted(file.relative_to(source) for file in source.rglob("*") if file.is_file())
    kept = [file for file in files if (folder / file).exists()]
    written = [file for file in files if file not in kept]
    for file in written:
        save_document((source / file).read_bytes(), folder / file)
    for name in _FOLDERS:
        _make_folder(folder / name)
    return written, kept


def program_repository(folder: Path) -> Path | None:
    """Return the source folder of this program that `folder` lies in, None where it lies in none.

    What is kept there is kept with the program, and goes when the program is fetched anew.
    """
    place = folder.resolve()
    return next((each for each in (place, *place.parents) if (each / _SOURCES).is_file()), None)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except FileExistsError:
        raise UserError(f"“{folder}” là một tệp, không phải thư mục", "đổi tên tệp ấy rồi chạy lại") from None
    except OSError:
        raise UserError(
            f"Không tạo được thư mục “{folder}”", "xem lại quyền ghi, chỗ trống của ổ đĩa"
        ) from None
