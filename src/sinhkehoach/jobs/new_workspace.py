"""The program's own copies of template, schema and sample office → a new office workspace."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.office_workspace import OUTPUT, PLANS, packaged

_FOLDERS: Final = (PLANS, OUTPUT)


def make_workspace(folder: Path) -> tuple[list[Path], list[Path]]:
    """Lay down a workspace in `folder`; return the files written and the files that were there and are kept.

    Raises UserError when the folder cannot be written.
    """
    source = packaged("")
    files = sorted(file.relative_to(source) for file in source.rglob("*") if file.is_file())
    try:
        for name in _FOLDERS:
            (folder / name).mkdir(parents=True, exist_ok=True)
        kept = [file for file in files if (folder / file).exists()]
        written = [file for file in files if file not in kept]
        for file in written:
            _copy(source / file, folder / file)
    except OSError as error:
        hint = "chọn thư mục khác, hoặc xem lại quyền ghi"
        raise UserError(f"Không tạo được chỗ làm việc trong {folder}: {error.strerror}", hint) from None
    return written, kept


def _copy(source: Path, target: Path) -> None:
    """Copy a file, its line ends untouched; a file that appeared meanwhile is not overwritten."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as file:
        file.write(source.read_bytes())
