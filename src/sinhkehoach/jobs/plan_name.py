"""What a person calls a plan → the stem of its file."""

from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import strip_diacritics
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLAN_ENDINGS, PLANS
from sinhkehoach.write.filename import file_name

_BETWEEN_WORDS: Final = lazy_pattern(r"[^\w.]+|_+")


def plan_stem(name: str) -> str:
    """Return `name` as a file name without ending: small letters without diacritics, hyphens between the words.

    Raises UserError when it makes none, or that of the office's own file.
    """
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
