"""A kind of plan → a commented plan file to begin with."""

from datetime import date
from pathlib import Path
from string import Template
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_there
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import strip_diacritics
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLAN_ENDINGS, PLANS, Workspace
from sinhkehoach.values.dates import month_digits
from sinhkehoach.write.filename import file_name
from sinhkehoach.write.guard import Taken, save_file

_BETWEEN_WORDS: Final = lazy_pattern(r"[^\w.]+|_+")
# Until March an office still plans the year that has begun.
_LAST_MONTH_FOR_THIS_YEAR: Final = 3


def make_plan(name: str, kind: str, workspace: Workspace, today: date) -> Path:
    """Write a new plan of `kind` called `name` into `workspace`, its years as of `today`; return its file.

    Raises UserError when `name` makes no file name, and when the file is there already or cannot be written.
    """
    folder = workspace.root / PLANS
    file = folder / f"{plan_file_stem(name)}{PLAN_ENDINGS[0]}"
    for existing in (folder / f"{file.stem}{ending}" for ending in PLAN_ENDINGS):
        if is_there(existing):
            raise _there_is(existing)
    text = (Path(__file__).parent / "plan_kinds" / f"{kind}.yaml").read_text(encoding="utf-8")
    try:
        return save_file(Template(text).substitute(_dates(today)).encode(), file, seen=None)
    except Taken:
        raise _there_is(file) from None


def _there_is(file: Path) -> UserError:
    return UserError(f"Đã có tệp {file}", "đặt tên khác; tệp cũ được giữ nguyên")


def plan_file_stem(name: str) -> str:
    """Return `name` as a file name without ending: small letters without diacritics, hyphens between the words."""
    bare = strip_diacritics(name.strip()).casefold().replace("\\", "/")
    bare = bare.removeprefix("./").removeprefix(f"{PLANS}/")
    for ending in PLAN_ENDINGS:
        bare = bare.removesuffix(ending)
    words = _BETWEEN_WORDS.sub("-", bare).strip("-.")
    if not any(character.isalnum() for character in words):
        raise UserError(f"“{name}” không đặt làm tên tệp được", "đặt tên có chữ hoặc số, ví dụ ke-hoach-2027")
    stem = file_name(words, "")
    if f"{stem}{PLAN_ENDINGS[0]}" == OFFICE_FILE:
        raise UserError(f"{OFFICE_FILE} là tệp của cơ quan, không phải kế hoạch", "đặt tên khác")
    return stem


def _dates(today: date) -> dict[str, str]:
    """Return what `$year` and its sisters stand for in the texts of the kinds."""
    year = today.year + (today.month > _LAST_MONTH_FOR_THIS_YEAR)
    return {
        "month": month_digits(today.month),
        "this_year": str(today.year),
        "last_year": str(today.year - 1),
        "year": str(year),
        **{f"year{number}": str(year + number - 1) for number in range(2, 6)},
        "autumn": str(today.year),
        "spring": str(today.year + 1),
    }
