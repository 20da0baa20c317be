"""A short name of `co-quan.yaml` means what it names in brackets only: in a sentence `công-an` is printed as typed."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.short_names import names_in, short_names
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first place of each short name with a hyphen that stands in a sentence."""
    known = short_names(view, facts)
    told = set()
    for text in view.texts_with(*known):
        for found in names_in(text.plain, known):
            is_basis = text.path[0] == "căn cứ" and text.plain == found[0]
            if found[0] not in told and not is_basis:
                told.add(found[0])
                message = f"“{found[0]}” là tên gọi tắt, ở đây sẽ in ra nguyên như gõ"
                hint = f"viết [[{known[fold(found[0])]}]] để in ra tên đầy đủ"
                yield text.finding(found.start(), message, hint)


RULE = Rule(
    "SKH392",
    "Tên gọi tắt viết trong câu",
    Severity.WARNING,
    "Trong câu, tên gọi tắt chỉ được đổi ra tên đầy đủ khi đặt trong hai ngoặc vuông.",
    findings,
    advice="Viết [[tên-gọi-tắt]], hoặc ghi tên đầy đủ.",
    wrong="yêu cầu: |\n  - Giao phòng-vhxh theo dõi.\n",
    mended="yêu cầu: |\n  - Giao [[phòng-vhxh]] theo dõi.\n",
)
