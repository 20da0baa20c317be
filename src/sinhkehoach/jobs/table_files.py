"""A file with tables of any kind, or what was pasted → the tables in it, and the one that is meant."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import read_file
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold, nfc, shortened, strip_diacritics
from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.plain_text import plain_text
from sinhkehoach.jobs.word_converter import as_docx
from sinhkehoach.lexicon.syllables import is_syllable
from sinhkehoach.lexicon.table_heads import UNIT_LINE
from sinhkehoach.sheets.delimited import delimited_sheet
from sinhkehoach.sheets.sheet import SheetTable
from sinhkehoach.sheets.workbook import Worksheet, read_workbook
from sinhkehoach.table_import.found_table import FoundTable, table_on, with_repeated_cells
from sinhkehoach.transcribe.sheet import blocks_of

_WORKBOOKS: Final = (".xlsx", ".xlsm", ".xltx", ".xltm")
_WORD: Final = (".docx", ".doc", ".odt", ".rtf", ".dot", ".wps")
_TEXT: Final = (".csv", ".tsv", ".tab", ".txt", ".md")
_OTHER_SHEETS: Final = (".xls", ".ods", ".xlsb", ".et")
_KINDS: Final = "tệp Excel (.xlsx), CSV (.csv) hoặc Word (.docx)"
_LONGEST: Final = 70
_CODE_PAGE: Final = "cp1258"
_WORD_OF_TEXT: Final = lazy_pattern(r"[^\W\d_]+")


class Tables(NamedTuple):
    """The tables of one file, and what is told of the whole file."""

    found: tuple[FoundTable, ...]
    told: tuple[str, ...] = ()


def tables_in(file: Path, pasted: bytes | None, sheet: str = "") -> Tables:
    """Return the tables in `file`, or in `pasted`, which takes the place of what is in it.

    Of a workbook those on the sheets that are seen, and on the one called `sheet`. Raises UserError for what cannot be
    read.
    """
    ending = file.suffix.lower()
    if pasted is not None or ending in _TEXT:
        return _in_text(read_file(file) if pasted is None else pasted, file.name)
    if ending in _WORKBOOKS:
        return _in_workbook(read_workbook(read_file(file)), sheet)
    if ending in _WORD:
        return Tables(tuple(_in_word(as_docx(read_file(file), file))))
    if ending in _OTHER_SHEETS:
        hint = "mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx (Save As) rồi gõ lại lệnh với tệp ấy"
        raise UserError(f"Không đọc được bảng tính kiểu “{ending}”", hint)
    raise UserError(f"“{file.name}” không phải là tệp có bảng nhập được", f"chọn {_KINDS}")


def whole_sheets(file: Path) -> tuple[Worksheet, ...]:
    """Return the sheets of a workbook or a CSV with all that is hidden in them, none of a file of another kind.

    Raises UserError for what cannot be read.
    """
    ending = file.suffix.lower()
    if ending in _WORKBOOKS:
        return read_workbook(read_file(file), with_hidden=True)
    if ending in _TEXT:
        return (delimited_sheet(_decoded(read_file(file), file.name)[0], file.stem),)
    return ()


def chosen_table(tables: Tables, wanted: str) -> FoundTable:
    """Return the table that `wanted` names, by its number or its words, the only one where it names none.

    Raises UserError, with a list of the tables, where that is not one.
    """
    found = tables.found
    if not found:
        raise UserError("Không thấy bảng nào trong tệp", "; ".join(("xem lại tệp", *tables.told)))
    if not wanted:
        if len(found) == 1:
            return found[0]
        raise UserError(f"Tệp có {len(found)} bảng", _list_of(found))
    if wanted.isdecimal() and 0 < int(wanted) <= len(found):
        return found[int(wanted) - 1]
    bare = strip_diacritics(fold(wanted))
    exact = [each for each in found if strip_diacritics(fold(each.name)) == bare]
    named = exact or [each for each in found if bare in strip_diacritics(fold(each.name))]
    if len(named) != 1:
        reason = "là tên của nhiều bảng" if named else "không phải là tên của bảng nào trong tệp"
        raise UserError(f"“{wanted}” {reason}", _list_of(named or found))
    return named[0]


def _list_of(found: Sequence[FoundTable]) -> str:
    lines = "".join(f"\n      {number}. {_described(each)}" for number, each in enumerate(found, 1))
    return (
        f"chọn một bảng: thêm --bang SỐ, hoặc --bang kèm vài chữ trong tên (trang tính: --trang TÊN):{lines}"
    )


def _described(found: FoundTable) -> str:
    heads = ", ".join(cell.text for cell in found.table.rows[0] if cell.text)
    return f"{shortened(found.name, _LONGEST)} (cột: {shortened(heads, _LONGEST)})"


def _in_workbook(sheets: Sequence[Worksheet], wanted: str) -> Tables:
    seen = [each for each in sheets if not each.is_hidden or fold(each.name) == fold(wanted)]
    hidden = [each.name for each in sheets if each not in seen and each.rows]
    told = (f"không đọc trang ẩn: {', '.join(hidden)}",) if hidden else ()
    return Tables(tuple(filter(None, map(table_on, seen))), told)


def _in_text(data: bytes, name: str) -> Tables:
    text, told = _decoded(data, name)
    found = table_on(delimited_sheet(text, name))
    return Tables((found,) if found else (), told)


def _decoded(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of a file; one that is no Unicode is read by the code page that makes more words of it."""
    by_code_page = _by_code_page(data)
    try:
        text, old = plain_text(data, name)
    except UserError:
        if not _count_of_words(by_code_page):
            raise
        text, old = "", 0
    if _is_unicode(data) or _count_of_words(text) >= _count_of_words(by_code_page):
        told = f"đã đổi {old} chữ của bảng mã cũ (TCVN3, VNI) sang Unicode; xem lại tên riêng"
        return text, (told,) if old else ()
    return by_code_page, ("tệp lưu bằng bảng mã Windows-1258: đã đổi sang Unicode",)


def _is_unicode(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    return True


def _by_code_page(data: bytes) -> str:
    """Return the text of a file that an older Excel saved on a Vietnamese Windows, "" where it is none."""
    return nfc(data.decode(_CODE_PAGE, errors="ignore"))


def _count_of_words(text: str) -> int:
    return sum(is_syllable(word) for word in _WORD_OF_TEXT.findall(text) if not word.isascii())


def _in_word(data: bytes) -> Iterator[FoundTable]:
    """Yield the tables of a Word file, each called by the line above it; without lines around cells there is none."""
    document, _ = examine_by_regime(read_docx(data))
    name, unit, number = "", "", 0
    for block in blocks_of(document, document.document.paragraphs):
        if isinstance(block, SheetTable):
            number += 1
            yield FoundTable(name or f"bảng {number}", with_repeated_cells(block), unit=unit)
            name = unit = ""
        elif said := UNIT_LINE.match(block.words):
            unit = said["unit"]
        elif block.words and not (name and block.words.startswith("(")):
            name, unit = block.words, ""
