"""An unwelcome character -> the words for it: neither YAML nor Word can hold it."""

import re
import unicodedata

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.yaml.mistakes.mistake import Mistake

FORBIDDEN_CHARACTER = "SKH108"

# What XML 1.0 excludes, the C1 controls, stray byte order marks, and the two line ends only YAML 1.1 knows;
# what stands for a letter that was lost or for a picture; marks without width or of direction, which nobody sees.
# Inside an emoji U+200D joins its parts.
# With the class in front, and what it must not follow looked at behind it, a text is passed through quickly.
FORBIDDEN = lazy_pattern(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff"
    "\ufffc\ufffd\ufdd0-\ufdef\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f]"
    "(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff][\u200c\u200d])"
)

_LINE_BREAKS = "\x0b\x0c\x85\u2028\u2029"
# What stands for letters that are gone.
_LOST = "\ufffc\ufffd"


def without_character(found: re.Match[str]) -> Correction | None:
    """Return the correction of a character that was `found`, None where letters are lost with it.

    It is safe for one that nobody sees (U+200B and the like); for a line end nobody can tell what it was for.
    """
    character = found[0]
    if character in _LOST:
        return None
    is_unseen = unicodedata.category(character) == "Cf"
    return Correction(found.start(), character, " " if character in _LINE_BREAKS else "", is_safe=is_unseen)


def bad_character(character: str) -> Mistake:
    """Return what is wrong with `character` and how to get rid of it."""
    name = f"(U+{ord(character):04X})"
    if character in _LINE_BREAKS:
        return Mistake(
            FORBIDDEN_CHARACTER,
            f"Có ký tự xuống dòng lạ {name}, thường dính theo khi chép từ Word hoặc trang web",
            "Xóa ký tự ở vị trí này rồi bấm Enter để xuống dòng",
        )
    if character == "\ufffd":
        return Mistake(
            FORBIDDEN_CHARACTER,
            f"Chữ ở đây đã hỏng, chỉ còn ký tự thay thế {name}",
            "Gõ lại chữ này; nếu hỏng nhiều chỗ, chép lại từ văn bản gốc",
        )
    return Mistake(
        FORBIDDEN_CHARACTER,
        f"Có ký tự không in được {name}, không đưa vào văn bản được",
        "Xóa ký tự ở vị trí này rồi gõ lại chữ bên cạnh nếu cần",
    )
