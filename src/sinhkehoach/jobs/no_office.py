"""The names of a plan without the office's file that explains them → one problem, not one for each name."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.files import is_there
from sinhkehoach.base.problem import Problem
from sinhkehoach.resolve.text_checks import BAD_REFERENCE
from sinhkehoach.resolve.units import NO_OFFICE_FILE, UNKNOWN_NAME
from sinhkehoach.yaml.read.reader import EMPTY_FILE, ONLY_COMMENTS

_ABOUT_NAMES: Final = frozenset({UNKNOWN_NAME, BAD_REFERENCE})
_EMPTY: Final = frozenset({EMPTY_FILE, ONLY_COMMENTS})


def is_empty(problems: tuple[Problem, ...]) -> bool:
    """Return True for what is found in a file that holds nothing but blanks and comments."""
    return {problem.code for problem in problems} <= _EMPTY


def no_office(file: Path) -> Problem:
    """Return the problem of an office's file that is not there, or that is empty."""
    if is_there(file):
        message = "Tệp co-quan.yaml còn trống, chưa biết các tên gọi tắt"
        hint = "ghi cơ quan, người ký, đơn vị vào tệp; muốn có tệp mẫu thì xóa tệp này rồi gõ: sinhkehoach khoi-tao"
    else:
        message = "Chưa có tệp co-quan.yaml để biết các tên gọi tắt"
        hint = "chép sổ tay của cơ quan vào đây, hoặc lấy tệp mẫu về sửa bằng lệnh: sinhkehoach khoi-tao"
    return Problem(NO_OFFICE_FILE, message, hint, file=str(file))


def with_one_reason(problems: tuple[Problem, ...], file: Path) -> tuple[Problem, ...]:
    """Return `problems` of a plan with one for all names that nobody knows, as the office's `file` says nothing."""
    if all(problem.code != UNKNOWN_NAME for problem in problems):
        return problems
    return (no_office(file), *(problem for problem in problems if problem.code not in _ABOUT_NAMES))
