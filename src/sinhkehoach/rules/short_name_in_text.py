"""A short name of `co-quan.yaml` means what it names in brackets only: in a sentence `công-an` is printed as typed."""

from collections.abc import Iterator

from sinhkehoach.base.correction import Correction, known
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.short_names import names_in, short_names
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first place of each short name with a hyphen that stands in a sentence."""
    ids = short_names(view, facts)
    places: dict[str, list[tuple[Text, int]]] = {}
    for text in view.texts_with(*ids):
        for found in names_in(text.plain, ids):
            is_basis = text.path[0] == "căn cứ" and text.plain == found[0]
            if not is_basis:
                places.setdefault(found[0], []).append((text, found.start()))
    for name, uses in places.items():
        reference = f"[[{ids[fold(name)]}]]"
        message = f"“{name}” là tên gọi tắt, ở đây sẽ in ra nguyên như gõ"
        meant = [text.typed(Correction(at, name, reference, is_safe=False)) for text, at in uses]
        text, at = uses[0]
        finding = text.finding(at, message, f"viết {reference} để in ra tên đầy đủ")
        yield finding._replace(corrections=known(meant))


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
