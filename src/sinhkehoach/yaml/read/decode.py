"""Bytes of a file -> its text, or the reason why it is none."""

import codecs

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.lexicon.encodings import OLD_LETTER, old_words
from sinhkehoach.yaml.mistakes.mistake import Mistake
from sinhkehoach.yaml.source_text import SourceText

TOO_LARGE = "SKH103"
NOT_TEXT = "SKH104"
OTHER_FORMAT = "SKH105"
NOT_UTF8 = "SKH106"
OLD_LETTERS = "SKH107"

LARGEST = 20 * 1024 * 1024

_SIGNATURES = (
    (b"PK\x03\x04", "tệp Word, Excel hoặc tệp nén"),
    (b"\xd0\xcf\x11\xe0", "tệp Word hoặc Excel đời cũ"),
    (b"%PDF", "tệp PDF"),
    (b"{\\rtf", "tệp văn bản có định dạng (RTF)"),
    (b"\x89PNG", "tệp hình ảnh"),
    (b"\xff\xd8\xff", "tệp hình ảnh"),
    (b"GIF8", "tệp hình ảnh"),
)
_SAVE_AS_UTF8 = (
    "Mở tệp bằng Notepad, chọn Tệp (File) › Lưu thành (Save As), ở ô Mã hóa (Encoding) chọn UTF-8; "
    "trong Word, lưu kiểu Văn bản thuần (Plain Text) rồi chọn Unicode (UTF-8)"
)

# Letters of the TCVN3 and VNI fonts, and UTF-8 read as Windows-1252, none of which Vietnamese words contain.
_OLD = lazy_pattern(
    r"[A-Za-z][¨©ª«¬\u00ad®µ¶·¸¹»¼½¾]"
    r"|(?<![^\W\d_])[®\u00ad][A-Za-z¨©ª«¬µ¶·¸¹»¼½¾]"
    r"|[AEIOUYaeiouy][ïäåûøÏÄÅÛØ]|á»|áº|Ä‘|Æ°"
)
_MODERN = lazy_pattern("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_FEWEST_OLD = 3
_LINE = lazy_pattern(r"[^\r\n]+")


def decode(data: bytes, name: str) -> str:
    """Return the text of `data` without its byte order mark; ProblemsFound when it is no Unicode text."""
    if len(data) > LARGEST:
        raise ProblemsFound((too_large_file(name),))
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding, mark = "utf-16", 0
    else:
        encoding, mark = "utf-8", len(codecs.BOM_UTF8) * data.startswith(codecs.BOM_UTF8)
    try:
        text = data[mark:].decode(encoding)
    except UnicodeDecodeError as error:
        raise ProblemsFound((_undecodable(data[mark:], encoding, error.start, name),)) from error
    if found := _other_format(data) or _binary(text):
        raise ProblemsFound((_whole_file(name, found),))
    return text


def encode_as(original: bytes, text: str) -> bytes:
    """Return `text`, edited from what `decode` gave for `original`, as the bytes of such a file."""
    if original.startswith(codecs.BOM_UTF16_LE):
        return codecs.BOM_UTF16_LE + text.encode("utf-16-le")
    if original.startswith(codecs.BOM_UTF16_BE):
        return codecs.BOM_UTF16_BE + text.encode("utf-16-be")
    return codecs.BOM_UTF8 * original.startswith(codecs.BOM_UTF8) + text.encode()


def too_large() -> Mistake:
    """Return what to say of a file that is too large to be a plan."""
    size = LARGEST // 1024 // 1024
    hint = "Kiểm tra có chọn nhầm tệp không; nếu đúng, chia thành nhiều kế hoạch"
    return Mistake(TOO_LARGE, f"Tệp lớn hơn {size} MB, không thể là một kế hoạch", hint)


def too_large_file(name: str) -> Problem:
    """Return the problem of the file called `name` that is too large to be a plan."""
    return _whole_file(name, too_large())


def old_letters(typed: SourceText) -> list[Problem]:
    """Return an error where `typed`, or a line pasted into it, is in TCVN3 or VNI letters or was decoded wrongly."""
    if not OLD_LETTER.search(typed.text):
        return []
    start = _start_of_old(typed.text)
    if start is None:
        return []
    at, reading = start
    message = "Chữ từ chỗ này thuộc bảng mã cũ (TCVN3, VNI) hoặc đã bị lỗi mã" + reading
    hint = "Chuyển sang Unicode bằng UniKey (Ctrl + Shift + F9) rồi lưu tệp với mã hóa UTF-8"
    return [typed.problem(OLD_LETTERS, at, message, hint)]


def _start_of_old(text: str) -> tuple[int, str] | None:
    """Return where letters of another encoding begin, and how the first word of them reads where that is sure."""
    if _is_old(text):
        return next(_OLD.finditer(text)).start(), ""
    for line in _LINE.finditer(text):
        words = old_words(line[0]) if OLD_LETTER.search(line[0]) else []
        if words:
            at, word, right = words[0]
            return line.start() + at, f": “{word}” là “{right}”"
        if _is_old(line[0]):
            return line.start() + next(_OLD.finditer(line[0])).start(), ""
    return None


def _is_old(text: str) -> bool:
    found = len(_OLD.findall(text))
    return found >= _FEWEST_OLD and found >= len(_MODERN.findall(text))


def _other_format(data: bytes) -> Mistake | None:
    kind = next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), None)
    if kind is None:
        return None
    hint = "Kế hoạch là tệp chữ có đuôi .yaml; hãy chọn tệp ấy, không chọn văn bản đã tạo từ đó"
    return Mistake(OTHER_FORMAT, f"Đây là {kind}, không phải tệp kế hoạch YAML", hint)


def _binary(text: str) -> Mistake | None:
    if "\x00" not in text:
        return None
    hint = f"Kiểm tra có chọn nhầm tệp không. {_SAVE_AS_UTF8}"
    return Mistake(NOT_TEXT, "Tệp này không phải tệp chữ", hint)


def _undecodable(data: bytes, encoding: str, start: int, name: str) -> Problem:
    if finding := _other_format(data):
        return _whole_file(name, finding)
    if b"\x00" in data and encoding == "utf-8":
        return _whole_file(name, _binary("\x00") or too_large())
    readable = SourceText(name, data.decode(encoding, errors="replace"))
    index = len(data[:start].decode(encoding, errors="replace"))
    message = f"Từ vị trí này chữ không đọc được: tệp không lưu bằng mã hóa {encoding.upper()}"
    return readable.problem(NOT_UTF8, index, message, _SAVE_AS_UTF8)


def _whole_file(name: str, finding: Mistake) -> Problem:
    return SourceText(name, "").problem(finding.code, 0, finding.message, finding.hint)
