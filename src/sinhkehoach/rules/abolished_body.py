"""A plan gives no work to bodies that ended before it: ministries merged on 01/3/2025, districts gone on 01/7/2025."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.ended_bodies import DISTRICTS_ENDED, MINISTRIES_MERGED, ended_bodies, ended_bodies_in
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.office_names import office_names
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import word_findings

# Names of one cause are told in one message.
_SEVERAL: Final = 3


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the bodies that are no more in texts, among units and recipients, unless history is quoted."""
    del facts
    search = ended_bodies(view.day)
    yield from word_findings(view, search)
    for text in view.unit_texts_with(search.pieces):
        yield from _in_name(text.path, text.plain, view.day)


def _of_office(office: Office) -> Iterator[Finding]:
    # The file speaks of today, and this program is younger than the reforms.
    found = [
        each
        for path, name in office_names(office)
        if path[0] != "văn bản"
        for each in _in_name(path, name, DISTRICTS_ENDED)
    ]
    if len(found) < _SEVERAL:
        yield from found
        return
    first, *others = found
    message = f"{first.message}; trong tệp còn {len(others)} tên như vậy"
    yield first._replace(message=message, others=tuple((each.path, each.offset) for each in others))


def _in_name(path: KeyPath, name: str, when: date) -> Iterator[Finding]:
    yield from (Finding(path, fault.message, fault.hint) for fault in islice(ended_bodies_in(name, when), 1))


RULE = Rule(
    "SKH317",
    "Giao việc cho cơ quan không còn",
    Severity.WARNING,
    "Chính quyền địa phương hai cấp từ ngày 01/7/2025 (Luật Tổ chức chính quyền địa phương ngày 16/6/2025); các bộ, sở"
    " hợp nhất từ ngày 01/3/2025.",
    findings,
    advice="Thay bằng cơ quan hiện nay. Văn bản cũ được viện dẫn và câu có chữ “cũ”, “trước đây” không bị báo.",
    wrong="kỳ: 2027\nyêu cầu: |\n  - Báo cáo UBND huyện trước ngày 20/12/2027.\n",
    mended="kỳ: 2027\nyêu cầu: |\n  - Báo cáo UBND tỉnh trước ngày 20/12/2027.\n",
    of_office=_of_office,
    office_since=MINISTRIES_MERGED,
)
