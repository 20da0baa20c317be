"""Which task or indicator of the superior's a task of ours answers: `theo: mục II.3 kh-tỉnh`."""

import re
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.model.readers import ListOf, TextOf

_SHAPE: Final = lazy_pattern(
    r"(?P<place>(?:mục|chỉ tiêu|phụ lục)\s+\S+(?:\s+(?:mục|ý)\s+\S+)*)\s+(?P<document>\S.*)"
)
# Between two places that are typed on one line.
_AND: Final = lazy_pattern(r"[,;]\s*(?=(?:mục|chỉ tiêu|phụ lục)\s)", re.IGNORECASE)
_HOW: Final = "viết như: mục II.3 kh-tỉnh (chỗ trong văn bản cấp trên, rồi tên gọi tắt của văn bản)"


class Answer(NamedTuple):
    """A place as it is printed in a superior's document (`mục II.3`, `chỉ tiêu 4`), and that document's short name."""

    place: str
    document: str

    def __str__(self) -> str:
        """Return it as it is typed."""
        return f"{self.place} {self.document}"


def parse_answer(text: str) -> Answer:
    """Return what `text` names; raises BadValue where it does not name a place and a document."""
    typed = nfc(" ".join(text.split()))
    if len(places := _AND.split(typed)) > 1:
        hint = f"nhiều mục thì ghi thành danh sách: [{', '.join(places)}]"
        raise BadValue(f"“{typed}” là {len(places)} mục trên một dòng", hint)
    found = _SHAPE.fullmatch(typed[:1].lower() + typed[1:])
    if found is None:
        raise BadValue(f"“{typed}” chưa nói rõ mục nào của văn bản nào", _HOW)
    return Answer(found["place"], found["document"])


ANSWERS: Final = ListOf(
    TextOf(parse_answer, "một mục của văn bản cấp trên, ví dụ mục II.3 kh-tỉnh"), alone=True
)
