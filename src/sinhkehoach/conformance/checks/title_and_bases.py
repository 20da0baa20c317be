"""Name of the kind, trích yếu, bases (NĐ 30/2020, Phụ lục I, phần I, mục II.5 and II.6)."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.conformance.checks.header import needed, wrong_rule
from sinhkehoach.conformance.examined import Examined, first_text
from sinhkehoach.conformance.line import Line, whole
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Undecided, excerpt
from sinhkehoach.conformance.style_requirement import StyleRequirement, number
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.lexicon.kinds import CITED_BY_NAME, KINDS

_KIND_LOOK: Final = StyleRequirement(sizes=(13, 14), bold=True, italic=False, upper=True, align="center")
_TITLE_LOOK: Final = StyleRequirement(sizes=(13, 14), bold=True, italic=False, upper=False, align="center")
_SUBJECT_LOOK: Final = StyleRequirement(sizes=(12, 13), bold=False, italic=False)
_BASIS_LOOK: Final = StyleRequirement(sizes=(13, 14), italic=True)
_SUBJECT_SPACE: Final = 6.0
_SPACE_TOLERANCE: Final = 0.5
_LAW: Final = re.compile(rf"^Căn cứ (?:các )?({'|'.join(CITED_BY_NAME)})\b")
_LAW_NUMBER: Final = re.compile(r"\b\d+/\d{4}/(QH|UBTVQH)\d+")
_DAY: Final = re.compile(r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}/\d{1,2}/\d{4}")
_SYMBOL: Final = re.compile(r"số[\s\u00a0]+(\d+[\w]*[-/][\w/.-]*[A-ZĐ][\w/.-]*)")
_KIND_OF_CITED: Final = re.compile(
    rf"^Căn cứ (?:các )?({'|'.join(kind.name for kind in KINDS if kind.number and kind.name not in CITED_BY_NAME)})\b"
)


def kind_named(document: Examined) -> Iterator[Deviation]:
    """T01."""
    if document.front.is_letter:
        raise NotApplicable("công văn không có tên loại")
    if document.front.kind is None:
        yield Deviation(None, "", "không tìm thấy tên loại văn bản", part="trang đầu")


def kind_look(document: Examined) -> Iterator[Deviation]:
    """T02."""
    yield from _wrong_look(_kind(document), _KIND_LOOK)


def title_look(document: Examined) -> Iterator[Deviation]:
    """T03."""
    kind = _kind(document)
    if not document.front.title:
        yield Deviation(kind.paragraph, kind.text, "không tìm thấy trích yếu dưới tên loại")
    for line in document.front.title:
        yield from _wrong_look(line, _TITLE_LOOK)


def title_without_stop(document: Examined) -> Iterator[Deviation]:
    """T04."""
    lines = _title(document)
    text = first_text(lines)
    if text.endswith("."):
        yield Deviation(lines[-1].paragraph, text, "trích yếu có dấu chấm cuối")
    if text.startswith("V/v"):
        yield Deviation(lines[0].paragraph, text, "trích yếu bắt đầu bằng V/v")


def title_rule(document: Examined) -> Iterator[Deviation]:
    """T05."""
    yield from wrong_rule(_title(document), document.front.title_rules, "trích yếu")


def centred_without_indent(document: Examined) -> Iterator[Deviation]:
    """T06."""
    front = document.front
    for line in (front.national, front.motto, *front.issuer, *front.parents, front.kind, *front.title):
        if line is None or line.beside or line.paragraph.setting.align != "center":
            continue
        if abs(line.paragraph.setting.first) > 1:
            yield Deviation(line.paragraph, line.text, "dòng canh giữa còn thụt đầu dòng")


def plan_without_addressee(document: Examined) -> Iterator[Deviation]:
    """T07."""
    kind = _kind(document)
    if kind.text.upper() != "KẾ HOẠCH":
        raise NotApplicable("không phải kế hoạch")
    if document.front.addressee is not None:
        line = document.front.addressee
        yield Deviation(line.paragraph, line.text, "kế hoạch có “Kính gửi”")


def letter_subject(document: Examined) -> Iterator[Deviation]:
    """T08."""
    front = document.front
    if not front.is_letter:
        raise NotApplicable("không phải công văn")
    if front.subject is None:
        yield Deviation(None, "", "không tìm thấy trích yếu (V/v …) dưới số, ký hiệu", part="trang đầu")
        return
    yield from _wrong_look(front.subject, _SUBJECT_LOOK)
    if not front.subject.text.startswith("V/v"):
        yield Deviation(
            front.subject.paragraph, front.subject.text, "trích yếu công văn không bắt đầu bằng V/v"
        )
    space = _space_above(front.subject, front.number)
    if space is not None and abs(space - _SUBJECT_SPACE) > _SPACE_TOLERANCE:
        found = f"cách số, ký hiệu {number(space)} pt"
        yield Deviation(front.subject.paragraph, front.subject.text, found, "cách số, ký hiệu 6 pt")


def _space_above(subject: Line, above: Line | None) -> float | None:
    """Return the space between number and subject in pt, None when they do not follow each other."""
    if above is None or above.paragraph is subject.paragraph:
        return None if above is None else 0.0
    if above.paragraph.index + 1 != subject.paragraph.index:
        return None
    return above.paragraph.setting.after + subject.paragraph.setting.before


def bases_look(document: Examined) -> Iterator[Deviation]:
    """C01."""
    for paragraph in _bases(document):
        yield from _wrong_look(whole(paragraph), _BASIS_LOOK)


def bases_marks(document: Examined) -> Iterator[Deviation]:
    """C02."""
    bases = _bases(document)
    for paragraph in bases:
        wanted = "." if paragraph is bases[-1] else ";"
        if not paragraph.text.endswith(wanted):
            found = f"kết thúc bằng “{paragraph.text[-1]}”"
            yield Deviation(paragraph, paragraph.text, found, f"kết thúc bằng “{wanted}”")


def laws(document: Examined) -> Iterator[Deviation]:
    """C03."""
    cited = [each for each in _bases(document) if _LAW.match(each.text)]
    if not cited:
        raise NotApplicable("không căn cứ luật, pháp lệnh")
    for paragraph in cited:
        if _LAW_NUMBER.search(paragraph.text):
            yield Deviation(paragraph, paragraph.text, "luật, pháp lệnh ghi cả số")
        if not _DAY.search(paragraph.text):
            yield Deviation(paragraph, paragraph.text, "luật, pháp lệnh không ghi ngày")


def other_bases(document: Examined) -> Iterator[Deviation]:
    """C04."""
    cited = [each for each in _bases(document) if _KIND_OF_CITED.match(each.text)]
    if not cited:
        raise NotApplicable("không căn cứ văn bản nào có số, ký hiệu")
    for paragraph in cited:
        missing = [name for name, there in _parts_of_citation(paragraph) if not there]
        if missing:
            yield Deviation(paragraph, paragraph.text, f"thiếu {', '.join(missing)}")


def cited_short_again(document: Examined) -> Iterator[Deviation]:
    """C05."""
    seen: set[str] = set()
    for paragraph in document.body:
        for found in _SYMBOL.finditer(paragraph.text):
            symbol = found[1].rstrip(".,;-/")
            behind = paragraph.text[found.end() : found.end() + 12].lstrip()
            if symbol in seen and behind.startswith("ngày"):
                text = excerpt(paragraph.text, found.start())
                yield Deviation(paragraph, text, f"{symbol} được nêu đầy đủ lần nữa")
            seen.add(symbol)


def _parts_of_citation(paragraph: DocxParagraph) -> tuple[tuple[str, bool], ...]:
    text = paragraph.text
    return (
        ("số, ký hiệu", bool(_SYMBOL.search(text))),
        ("ngày tháng năm", bool(_DAY.search(text))),
        ("tên cơ quan ban hành", " của " in text),
    )


def _wrong_look(line: Line, look: StyleRequirement) -> Iterator[Deviation]:
    wrong = look.departures(line)
    if wrong:
        yield Deviation(line.paragraph, line.text, wrong)


def _kind(document: Examined) -> Line:
    if document.front.is_letter:
        raise NotApplicable("công văn không có tên loại")
    return needed(document.front.kind, "tên loại văn bản")


def _title(document: Examined) -> tuple[Line, ...]:
    _kind(document)
    if not document.front.title:
        raise Undecided("không tìm thấy trích yếu")
    return document.front.title


def _bases(document: Examined) -> tuple[DocxParagraph, ...]:
    if not document.bases:
        raise NotApplicable("không có căn cứ thành dòng riêng")
    return document.bases
