"""A plan → its pictures out of the workspace's folder for them, and what is wrong with those files."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import Fault, UnreadableFile, names_in
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.safe_names import shown_name
from sinhkehoach.base.text import nearest
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.workspace import workspace_of
from sinhkehoach.model.picture import PICTURES_FOLDER, Picture
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.walk import walk
from sinhkehoach.opc.picture_file import MOST_BYTES, PictureError, PictureFault, PictureFile, read_picture

_MISSING, _BROKEN, _TOO_LARGE = "SKH213", "SKH214", "SKH215"
_HINT: Final = f"để tệp hình trong thư mục {PICTURES_FOLDER}/ của chỗ làm việc, cạnh plans/"
_SAVE_AGAIN: Final = "mở hình, lưu lại thành PNG hoặc JPEG rồi chép vào"
_SMALLER: Final = "thu nhỏ hình: in trên giấy chỉ cần rộng chừng 2.000 điểm ảnh"


class PlanPictures(NamedTuple):
    """The pictures of a plan by the names of their files, and what is wrong with the others."""

    files: Mapping[str, PictureFile]
    problems: tuple[Problem, ...]


def named_pictures(plan: Plan) -> Iterator[tuple[KeyPath, Picture]]:
    """Yield (key path, picture) for every picture of `plan`."""
    for key, value in (("nhiệm vụ", plan.tasks), ("các phần", plan.parts), ("phụ lục", plan.appendices)):
        yield from walk(value, (Picture,), (key,))


def picture_names(plan: Plan | None) -> tuple[str, ...]:
    """Return the names of the files, each once, in the order of the alphabet."""
    return tuple(sorted({picture.file for _, picture in named_pictures(plan)})) if plan else ()


def read_pictures(plan: Plan, plan_file: Path, files: SourceFiles) -> PlanPictures:
    """Return the pictures of the plan in `plan_file`; raises nothing for files that are not there."""
    found: dict[str, PictureFile] = {}
    problems = []
    for path, picture in named_pictures(plan):
        try:
            found[picture.file] = read_picture(files.picture(plan_file, picture.file))
        except (UserError, PictureError) as error:
            found_wrong = picture_problem(picture.file, error)
            if isinstance(error, UnreadableFile) and error.fault is Fault.MISSING:
                found_wrong = found_wrong._replace(hint=_hint_for(picture.file, plan_file))
            problems.append(found_wrong._replace(path=(*path, "tệp")))
    return PlanPictures(found, tuple(problems))


def _hint_for(name: str, plan_file: Path) -> str:
    """Return what to do about a picture that is not there: the names of those that are, where one looks like it."""
    try:
        there = names_in(workspace_of(plan_file).root / PICTURES_FOLDER)
    except UserError:
        there = []
    near = " hay ".join(f"“{shown_name(each)}”" for each in nearest(name, there))
    return f"có phải là {near}? Nếu không, {_HINT}" if near else _HINT


def picture_problem(name: str, error: UserError | PictureError) -> Problem:
    """Return why the picture `name` cannot be printed; its place in the plan is not known here."""
    if isinstance(error, PictureError):
        is_large = error.fault is PictureFault.LARGE
        code, hint = (_TOO_LARGE, _SMALLER) if is_large else (_BROKEN, _SAVE_AGAIN)
        return Problem(code, f"hình “{name}” {error.fault.value}", hint)
    if isinstance(error, UnreadableFile) and error.fault is Fault.TOO_LARGE:
        return Problem(_TOO_LARGE, f"hình “{name}” lớn hơn {MOST_BYTES >> 20} MB", _SMALLER)
    if isinstance(error, UnreadableFile) and error.fault is Fault.MISSING:
        return Problem(_MISSING, f"không thấy tệp hình “{name}” trong {PICTURES_FOLDER}/", _HINT)
    return Problem(_MISSING, f"không đọc được tệp hình “{name}” trong {PICTURES_FOLDER}/", _HINT)
