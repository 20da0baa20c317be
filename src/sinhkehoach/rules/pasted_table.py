"""A table pasted into a text is printed as a table where one can stand, and has as many cells in each row."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from sinhkehoach.base.correction import Correction, placed
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.prose import Level, ProseItem
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_TAB: Final = lazy_pattern(r"[ \t]*\t[ \t]*")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield rows with too many or too few cells, tables in notes, and lines with a tab inside that are no rows."""
    del facts
    for path, prose in view.prose:
        for is_row, group in groupby(prose.items, lambda item: item.level is Level.ROW):
            items = list(group)
            yield from _rows(path, items) if is_row else _tabs(path, items)


def _rows(path: KeyPath, rows: list[ProseItem]) -> Iterator[Finding]:
    first = rows[0]
    if path[-1] == "ghi chú":
        message = "Trong “ghi chú” không in được bảng: các hàng sẽ thành dòng chữ"
        yield Finding(first.path_in(path), message, "chuyển bảng sang “nội dung” hoặc “bảng”", first.offset)
        return
    for row in rows:
        if len(row.cells) != len(first.cells):
            message = f"Hàng này có {len(row.cells)} ô, hàng đầu của bảng có {len(first.cells)} ô"
            hint = "thêm hoặc bớt dấu Tab (hay dấu |) cho đủ số ô; ô gộp của Word thì gõ lại cho từng hàng"
            yield Finding(row.path_in(path), message, hint, row.offset)
            return


def _tabs(path: KeyPath, items: list[ProseItem]) -> Iterator[Finding]:
    for item in items:
        if "\t" in item.inline.typed:
            tabs = _TAB.finditer(item.inline.typed)
            here, start = item.path_in(path), item.inline.start
            blanks = (Correction(start + each.start(), each[0], " ", is_safe=False) for each in tabs)
            at = start + item.inline.typed.index("\t")
            hint = "thay bằng dấu cách; nếu là một hàng của bảng thì dán cả hàng tên cột ở dòng trên"
            yield Finding(here, "Trong dòng có dấu Tab", hint, at, corrections=placed(here, *blanks))


RULE = Rule(
    "SKH370",
    "Bảng dán vào lời chưa thành bảng",
    Severity.WARNING,
    "Các dòng dán từ bảng của Word, Excel (ô cách nhau bằng dấu Tab hoặc |) được in thành bảng, hàng đầu là tên các cột.",
    findings,
    advice="Dán cả bảng, kể cả hàng tên cột; mỗi hàng đủ số ô.",
    wrong="yêu cầu: |\n  Trường\tSố lớp\n  Hoa Sen\t12\t3\n",
    mended="yêu cầu: |\n  Trường\tSố lớp\n  Hoa Sen\t12\n",
)
