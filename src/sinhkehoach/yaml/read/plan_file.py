"""Path of a plan's or an office's file → its bytes, or a sentence that says why not and what may be meant."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import Fault, UnreadableFile, is_file, is_folder, names_in, read_file
from sinhkehoach.base.text import nearest
from sinhkehoach.yaml.read.decode import LARGEST, too_large_file

_ENDINGS: Final = (".yaml", ".yml")
_MOST_NAMES: Final = 5


def read_plan_file(path: Path) -> bytes:
    """Return what is in the file at `path`; UserError when it cannot be read, ProblemsFound when it is too large."""
    try:
        return read_file(path, LARGEST)
    except UnreadableFile as error:
        if error.fault is Fault.TOO_LARGE:
            raise ProblemsFound((too_large_file(str(path)),)) from error
        raise UnreadableFile(path, error.fault, _words(path, error.fault)) from error


def _words(path: Path, fault: Fault) -> tuple[str, str] | None:
    """Return what is to be said of a plan that is not there, None where there is nothing better to say."""
    if fault is Fault.MISSING:
        return "Không tìm thấy tệp “{}”", _near_names(path)
    if fault is Fault.FOLDER:
        return "“{}” là một thư mục, không phải tệp kế hoạch", _yaml_files(path)
    return None


def _near_names(path: Path) -> str:
    folder = path.parent
    if not is_folder(folder):
        return f"Thư mục “{folder}” cũng không có; kiểm tra lại đường dẫn"
    names = _names(folder)
    if below := [each for name in names if is_file(each := folder / name / path.name)][:_MOST_NAMES]:
        return "Có phải là " + " hay ".join(f"“{each}”" for each in below) + "?"
    near = nearest(path.name, [name for name in names if is_file(folder / name)])
    if near:
        return "Có phải là " + " hay ".join(f"“{name}”" for name in near) + "?"
    return _yaml_files(folder)


def _yaml_files(folder: Path) -> str:
    names = [name for name in _names(folder) if name.endswith(_ENDINGS)]
    if not names:
        return f"Trong thư mục “{folder}” không có tệp .yaml nào"
    shown = ", ".join(f"“{name}”" for name in names[:_MOST_NAMES])
    return f"Trong thư mục “{folder}” có: {shown}" + ("…" if len(names) > _MOST_NAMES else "")


def _names(folder: Path) -> list[str]:
    try:
        return names_in(folder)
    except UserError:
        return []
