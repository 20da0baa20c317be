"""What is wrong with the shape of a plan → problems in plain Vietnamese."""

from collections.abc import Iterable
from typing import Final

from sinhkehoach.base.correction import Correction, likeliest, placed
from sinhkehoach.base.errors import BadValue, ProblemsFound
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.line_marks import BULLETS, DASHES
from sinhkehoach.base.pasted_rows import parts_cells, table_rows
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import fold, join_vi, nearest, shortened, strip_diacritics
from sinhkehoach.model.key_synonyms import key_meant
from sinhkehoach.model.typed import Typed

MISSING: Final = "SKH201"
UNKNOWN_KEY: Final = "SKH202"
WRONG_SHAPE: Final = "SKH203"
UNKNOWN_CHOICE: Final = "SKH204"
BAD_VALUE: Final = "SKH205"
SECRECY_MARK: Final = "SKH206"

# The first line of a pasted text, without its number or dash.
_FIRST_LINE: Final = lazy_pattern(
    rf"\s*(?:(?:[IVX]{{1,5}}|\d{{1,2}}(?:\.\d{{1,2}})*|[a-zđ])[.)/]\s*|(?:[{DASHES}+]|{BULLETS})\s*)?(?P<words>.*)"
)
ONE_LINE: Final = "một dòng chữ"
A_LIST: Final = "một danh sách"
LINES_OF_A_LIST: Final = f"{A_LIST}, mỗi dòng bắt đầu bằng dấu - và một dấu cách"
LINES_OF_KEYS: Final = "các dòng “tên mục: nội dung” thụt vào bên dưới"
_SECRECY: Final = frozenset({"độ mật", "mức độ mật", "dấu mật", "dấu độ mật"})
_LONGEST_QUOTE: Final = 50
_TWO: Final = 2
_PASTED_TABLE: Final = (
    "đây là một bảng: chuyển các dòng ấy sang tệp bang.txt, "
    "rồi gõ sinhkehoach nhap-bang bang.txt --vao TỆP.yaml:CHỖ"
)
_LIST_HERE: Final = "ở đây đang là một danh sách; bỏ ngoặc [ ] hoặc dấu gạch đầu dòng"


def missing(path: KeyPath, description: str) -> Problem:
    """Return the problem of a key that must stand at `path`."""
    key, about = path[-1], description.removesuffix(".")
    where = f" trong {_place(path[:-1])}" if len(path) > 1 else ""
    return Problem(MISSING, f"Thiếu “{key}”{where}", f"thêm dòng “{key}: …” ({about})", path=path)


def empty_key(path: KeyPath) -> Problem:
    """Return the problem of a key that must be given, and is, with nothing behind it."""
    where = f" ở {_place(path[:-1])}" if len(path) > 1 else ""
    return Problem(MISSING, f"“{path[-1]}”{where} để trống", f"viết nội dung sau “{path[-1]}:”", path=path)


def foreign_keys(path: KeyPath, typed: list[str], owner: str) -> Problem:
    """Return the problem of keys `typed` that belong to `owner` (`nhiệm vụ`) in a map of something else."""
    names = join_vi([f"“{key}”" for key in typed])
    hint = f"đó là mục của {owner}: ghi trong “{owner}”"
    return Problem(UNKNOWN_KEY, f"Ở đây không ghi được {names}", hint, path=(*path, typed[0]), at_key=True)


def unknown_key(path: KeyPath, keys: list[str]) -> Problem:
    """Return the problem of the key at the end of `path`, where only `keys` may stand."""
    typed = str(path[-1])
    if fold(typed) in _SECRECY:
        return _secrecy(path)
    if meant := meant_keys(typed, keys):
        hint = f"có phải là {join_vi([f'“{key}”' for key in meant], 'hay')}?"
    else:
        hint = f"ở đây có thể ghi: {', '.join(keys)}"
    message = f"Không có mục nào tên là “{typed}”"
    corrections = placed(path, likeliest(typed, meant, is_key=True))
    return Problem(UNKNOWN_KEY, message, hint, path=path, at_key=True, corrections=corrections)


def _secrecy(path: KeyPath) -> Problem:
    """Return the problem of a mark that only a ready-made seal may bear (NĐ 30/2020, Phụ lục I, III.2.a)."""
    message = "Chương trình không in dấu chỉ độ mật: con dấu khắc sẵn do văn thư đóng khi ban hành"
    hint = "bỏ dòng này; văn bản có nội dung bí mật nhà nước chỉ được soạn trên máy không nối mạng"
    return Problem(SECRECY_MARK, message, hint, path=path, at_key=True)


def meant_keys(typed: str, keys: list[str]) -> list[str]:
    """Return the keys that somebody who typed `typed` may have meant, the likeliest first."""
    bare = strip_diacritics(fold(typed))
    if (key := key_meant(typed, keys)) and bare not in map(strip_diacritics, keys):
        return [key]
    return [key for key in keys if strip_diacritics(key) == bare] or list(nearest(typed, keys))


def unknown_choice(typed: Typed, allowed: list[str]) -> ProblemsFound:
    """Return the error for a value that is none of the words `allowed`."""
    place, word = _place(typed.path), typed.value if isinstance(typed.value, str) else ""
    near = nearest(word, allowed)
    meant = f"có phải là “{near[0]}”? " if near else ""
    message = f"Không có lựa chọn “{word}” cho {place}" if word else f"{place} phải là một lựa chọn"
    hint = f"{meant}Chọn một trong: {', '.join(allowed)}"
    corrections = placed(typed.path, likeliest(word, near))
    return ProblemsFound((Problem(UNKNOWN_CHOICE, message, hint, path=typed.path, corrections=corrections),))


def bad_values(typed: Typed, faults: Iterable[tuple[KeyPath, BadValue]]) -> ProblemsFound:
    """Return the error for a value that means nothing: every fault with its steps below the value."""
    return ProblemsFound(tuple(of_bad_value(BAD_VALUE, fault, typed.path + steps) for steps, fault in faults))


def of_bad_value(code: str, fault: BadValue, path: KeyPath) -> Problem:
    """Return the problem of the value at `path`, or of a part of it, that means nothing."""
    corrections = placed(path, fault.correction)
    return Problem(code, str(fault), fault.hint, path=path, offset=fault.offset, corrections=corrections)


def in_typographic_quotes(text: str) -> BadValue | None:
    """Return the fault of a value in the quotes of Word, which are no quotes of the format."""
    inner = text.strip()[1:-1].strip()
    if not (text.strip().startswith(("“", "”")) and text.strip().endswith(("”", "“")) and inner):
        return None
    message = "Dấu ngoặc “ ” của Word không dùng để bọc nội dung ở đây"
    correction = Correction(len(text) - len(text.lstrip()), text.strip(), inner)
    return BadValue(message, f"bỏ hai dấu ngoặc: {inner}", correction=correction)


def wrong_shape(
    typed: Typed, expected: str, *, takes_name: bool = False, keys: tuple[str, ...] = ()
) -> ProblemsFound:
    """Return the error for a value of another shape than `expected` (`một câu`).

    `takes_name` tells that the key `tên` may stand in it, or in the items of it; `keys` must stand in it.
    """
    message = f"{_place(typed.path)} phải là {expected}"
    hint = _shape_hint(typed.value, expected, "tên: " if takes_name else "")
    before, colon, behind = typed.value.partition(": ") if isinstance(typed.value, str) else ("", "", "")
    if colon and len(keys) == _TWO:
        message = f"Mục này phải ghi riêng “{keys[0]}” và “{keys[1]}”"
        hint = f"viết thành hai dòng: “- {keys[0]}: {before}”, rồi “{keys[1]}: {behind.strip()}”"
    elif len(keys) == 1 and isinstance(typed.value, str) and not takes_name:
        hint += f"; viết “{keys[0]}: {_quoted(_short(typed.value))}”"
    elif keys and isinstance(typed.value, str) and not takes_name:
        hint += f"; viết mỗi mục một dòng: {', '.join(f'“{key}: …”' for key in keys)}"
    return ProblemsFound((Problem(WRONG_SHAPE, message[0].upper() + message[1:], hint, path=typed.path),))


def _shape_hint(given: object, expected: str, name: str) -> str:
    if isinstance(given, dict):
        if expected.startswith(A_LIST) and "tên" in given:
            return "thêm dấu gạch trước tên: “- tên: …”; các dòng dưới của mục ấy thụt vào thẳng với “tên”"
        hint = "ở đây đang là nhiều dòng “tên mục: nội dung”"
        return f"{hint}; nếu đó là một câu có dấu hai chấm thì đặt cả câu trong ngoặc kép"
    if not isinstance(given, str):
        is_list = isinstance(given, list)
        return _LIST_HERE if is_list else "ở đây đang để trống; viết nội dung, hoặc xóa dòng này"
    if expected.startswith(A_LIST):
        return _list_hint(given, name)
    if name:
        return f"ở đây đang là “{_short(given)}”; nếu đó là tên thì viết “{name}{_quoted(_short(given))}”"
    return f"ở đây đang là “{_short(given)}”"


def _list_hint(given: str, name: str) -> str:
    if name and len(table_rows(given)) > 1 and parts_cells(given):
        return _PASTED_TABLE
    found = _FIRST_LINE.match(given) if name and "\n" in given.strip() else None
    if found:
        words = _short(found["words"])
        return f"viết mỗi mục một dòng “- {name}{words}”; phần lời dưới nó đặt ở “nội dung: |”"
    return f"xuống dòng rồi viết mỗi mục một dòng: “- {name}{_short(given)}”"


def _place(path: KeyPath) -> str:
    """Return `“nhiệm vụ”` for a key, `mục 2 của “nhiệm vụ”` for what stands in its list."""
    key = next((step for step in reversed(path) if isinstance(step, str)), "tệp kế hoạch")
    return f"mục {path[-1] + 1} của “{key}”" if path and isinstance(path[-1], int) else f"“{key}”"


def _quoted(words: str) -> str:
    """Return `words` as they can be typed behind a key: in quotes where a colon stands in them."""
    return f'"{words}"' if ": " in words and '"' not in words else words


def _short(given: object) -> str:
    return shortened(str(given), _LONGEST_QUOTE)
