"""A kind of plan → a commented plan file to begin with."""

from datetime import date
from pathlib import Path
from string import Template
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.text import strip_diacritics
from sinhkehoach.jobs.office_workspace import PLANS, Workspace

KINDS: Final = {
    "nam": "kế hoạch của một năm",
    "de-an": "kế hoạch thực hiện đề án nhiều năm",
    "nam-hoc": "kế hoạch của một năm học",
    "ban-chi-dao": "kế hoạch hoạt động của Ban Chỉ đạo",
    "mot-trang": "kế hoạch ngắn, gọn trong một trang",
}


def make_plan(name: str, kind: str, workspace: Workspace, today: date) -> Path:
    """Write a new plan called `name` into `workspace`, for the year after `today`; return its file.

    Raises UserError when the file is there already or cannot be written.
    """
    file = workspace.root / PLANS / f"{_file_stem(name)}.yaml"
    text = (Path(__file__).parent / "plan_kinds" / f"{kind}.yaml").read_text(encoding="utf-8")
    filled = Template(text).substitute(_years(today))
    try:
        with file.open("x", encoding="utf-8", newline="\n") as target:
            target.write(filled)
    except FileExistsError:
        raise UserError(f"Đã có tệp {file}", "đặt tên khác; tệp cũ được giữ nguyên") from None
    except OSError as error:
        raise UserError(
            f"Không ghi được tệp {file}: {error.strerror}", "xem lại quyền ghi của thư mục"
        ) from None
    return file


def _file_stem(name: str) -> str:
    """Return `name` as a file name: no diacritics, hyphens for spaces, without its ending."""
    words = strip_diacritics(name.removesuffix(".yaml").removesuffix(".yml")).replace("/", " ").split()
    return "-".join(words)


def _years(today: date) -> dict[str, str]:
    """Return what a sample's `$year` and its sisters stand for: next year, and the years around it."""
    this = today.year
    return {
        "this_year": str(this),
        "year": str(this + 1),
        "next_year": str(this + 2),
        "last_year_of_scheme": str(this + 5),
    }
