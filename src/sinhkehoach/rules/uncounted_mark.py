"""Lines begin with marks that the program counts: `1.`, `a)`, `-`, `+`; any other mark is printed as typed."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.prose import Level, Prose, ProseItem
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.typed_marks import UNCOUNTED_MARK
from sinhkehoach.rules.support.view import View

_NOTE: Final = "ghi chú"
_ARROWS: Final = "-=>→⇒"
_HINTS: Final = {
    "*": "gạch đầu dòng thì viết -; tiêu đề nhỏ thì viết **chữ đậm**; chính dấu sao thì viết \\*",
    "(": "chương trình đánh số 1., 1.1., a), -, +: viết một trong các dấu ấy",
    ">": "gạch đầu dòng thì viết -; kết quả, hệ quả thì viết thành lời, không vẽ mũi tên",
    "I": "một phần của kế hoạch thì ghi thành mục riêng (xem “các phần”); một khoản, một điểm thì viết 1. hoặc a)",
}


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first line of each text with a mark of each such kind, and numbers inside the work of a unit."""
    del facts
    for path, prose in view.prose:
        yield from _uncounted(path, prose)
        if path[-3:-2] == ("giao việc",) and path[0] == "nhiệm vụ":
            yield from _numbers_below_points(path, prose)


def _uncounted(path: KeyPath, prose: Prose) -> Iterator[Finding]:
    met: dict[str, list[tuple[ProseItem, str]]] = {}
    for item in prose.items:
        if item.level is not Level.PARAGRAPH and item.index is None:
            continue
        found = UNCOUNTED_MARK.match(item.inline.typed)
        if found and not (found["mark"][0] == "*" and path[-1] == _NOTE):
            met.setdefault(_kind(found["mark"]), []).append((item, found["mark"]))
    for kind, lines in met.items():
        item, mark = lines[0]
        others = f" (và ở {len(lines) - 1} dòng nữa)" if len(lines) > 1 else ""
        message = f"“{mark}” ở đầu dòng{others} sẽ in nguyên như gõ, không được đánh số"
        yield Finding(item.path_in(path), message, _HINTS[kind], item.inline.start)


def _kind(mark: str) -> str:
    """Return which of the hints tells what to write for `mark`."""
    first = ">" if mark[0] in _ARROWS else mark[0]
    return first if first in _HINTS else "I"


def _numbers_below_points(path: KeyPath, prose: Prose) -> Iterator[Finding]:
    item = next((item for item in prose.items if item.level is Level.NUMBER), None)
    if item is not None:
        message = f"“{item.mark}.” trong việc của đơn vị sẽ lặp lại số của nhiệm vụ"
        yield Finding(item.path_in(path), message, "trong điểm a), b)… dùng gạch đầu dòng (-)", item.offset)


RULE = Rule(
    "SKH363",
    "Dấu đầu dòng không được đánh số",
    Severity.WARNING,
    "Nghị định 30/2020/NĐ-CP (Phụ lục I, mục II.6) chỉ có phần, khoản (1., 1.1.) và điểm (a); dấu khác in nguyên như gõ.",
    findings,
    advice="Viết 1., 1.1., a), - hoặc +; tiêu đề nhỏ thì viết **chữ đậm**.",
    wrong="yêu cầu: |\n  (1) Bảo đảm an toàn.\n  (2) Tiết kiệm.\n",
    mended="yêu cầu: |\n  1. Bảo đảm an toàn.\n  2. Tiết kiệm.\n",
)
