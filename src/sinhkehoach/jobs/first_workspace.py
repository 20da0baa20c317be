"""The workspace for a program that is opened by a double click: where it stands, the last one, or a new one."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import bytes_if_readable, is_file, real_path
from sinhkehoach.base.program import bundle_folder
from sinhkehoach.jobs.new_workspace import make_workspace, program_repository
from sinhkehoach.jobs.workspace import Workspace, workspace_of
from sinhkehoach.write.guard import digest_of, save_file

FOLDER: Final = "Kế hoạch"
_LAST: Final = "cho-lam-viec.txt"


def find_workspace(place: Path, usual: Path, cache: Path | None) -> Workspace | None:
    """Return the workspace around `place`, else the one that was used last, else that in `usual`; None without any."""
    last = bytes_if_readable(cache / _LAST) if cache else None
    places = [place, *([Path(last.decode(errors="replace"))] if last else []), usual]
    found = (workspace_of(each) for each in places)
    return next((each for each in found if each.has_plans and _program_around(each.root) is None), None)


def enter_workspace(folder: Path) -> Workspace:
    """Return the workspace in `folder`, laid down there where there is none yet.

    Raises UserError for a folder that cannot be written to, and for one that goes when the program is renewed.
    """
    if not folder.is_absolute():
        raise UserError("Hãy ghi cả đường dẫn của thư mục", f"ví dụ {Path.home() / FOLDER}")
    if (program := _program_around(folder)) is not None:
        hint = "chọn một thư mục khác, ví dụ trong Tài liệu (Documents)"
        raise UserError(f"“{program}” là thư mục của chương trình, cập nhật chương trình là mất", hint)
    if is_file(folder):
        raise UserError(f"“{folder}” là một tệp, không phải thư mục", "ghi tên thư mục khác")
    workspace = Workspace(folder)
    if not workspace.has_plans:
        make_workspace(folder)
    return workspace


def remember(workspace: Workspace, cache: Path | None) -> None:
    """Keep which workspace was used last; it is no matter where that cannot be kept."""
    if cache is None:
        return
    file, name = cache / _LAST, str(workspace.root).encode(errors="replace")
    there = bytes_if_readable(file)
    if there != name:
        try:
            save_file(name, file, seen=digest_of(there) if there is not None else None)
        except UserError:
            return


def _program_around(folder: Path) -> Path | None:
    """Return the folder of this program that `folder` lies in, None where it lies in none."""
    bundle = bundle_folder()
    if bundle is not None and real_path(folder).is_relative_to(real_path(Path(bundle))):
        return Path(bundle)
    return program_repository(folder)
