"""The lines above the text → issuer, number, date, place, title, period."""

import re
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.compose.wording import issuer_lines
from sinhkehoach.conformance.anatomy.dates import written_date
from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.lexicon.marks import CIRCULATION_MARKS, URGENCY_MARKS, mark_in
from sinhkehoach.model.choices import FormName
from sinhkehoach.model.office import Issuer
from sinhkehoach.resolve.document_form import DocumentForm
from sinhkehoach.resolve.document_kind import DECISION_CODE, PLAN
from sinhkehoach.transcribe.casing import Casing
from sinhkehoach.transcribe.draft import Draft, Values
from sinhkehoach.transcribe.notation import composed
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.values.periods import parse_period

_NUMBER: Final = lazy_pattern(r"S[ốỐ]\s*:?\s*(?P<number>\d*)[\s.…_]*[-–/]\s*(?P<symbol>\S.*)")
_YEAR: Final = r"[12]\d{3}"
_PERIODS: Final = tuple(
    lazy_pattern(shape, re.IGNORECASE)
    for shape in (
        rf"năm học {_YEAR}\s*[-–]\s*{_YEAR}",
        rf"(?:giai đoạn )?{_YEAR}\s*[-–]\s*{_YEAR}",
        rf"quý [IV]+(?: năm |/){_YEAR}",
        rf"\d+ tháng (?:đầu|cuối) năm {_YEAR}",
        rf"(?<=năm ){_YEAR}",
    )
)
_DAYS: Final = lazy_pattern(
    rf"từ ngày (?P<first>\d{{1,2}}/\d{{1,2}}/{_YEAR}) đến (?:hết )?ngày (?P<last>\d{{1,2}}/\d{{1,2}}/{_YEAR})"
)
_QUOTED: Final = lazy_pattern(r"“[^”]*”")
_ANY_YEAR: Final = lazy_pattern(r"\b20\d{2}\b")
_FIRST_LINES: Final = 20
_DRAFT: Final = "DỰ THẢO"


def set_letterhead(paper: Paper, draft: Draft) -> None:
    """Write what stands above the text into `draft`; what is not found there is doubted."""
    document, casing = paper.document, paper.casing
    head = document.letterhead
    attached = document.attached
    title = composed(first_text(attached.title if attached else head.title))
    issuer = _issuer(paper, draft)
    draft.set({"cơ quan": issuer})
    number = _NUMBER.match(composed(head.number.text)) if head.number else None
    if number is None:
        draft.doubt(("cơ quan",), "không thấy số, ký hiệu ở đầu trang")
    else:
        code = DECISION_CODE if attached else PLAN.code
        symbol = _symbol(number["symbol"].strip(), issuer, paper.form, code)
        draft.set({"số": number["number"], **symbol})
    draft.set({"ngày": _date(document, draft), "dự thảo": _draft_mark(document, casing)})
    draft.set(_marks(document))
    if short := paper.known.issuer(issuer):
        draft.set({"cơ quan": short})
    draft.set({"kỳ": _period(title, document, draft), "trích yếu": title})


def _issuer(paper: Paper, draft: Draft) -> Values:
    document, casing = paper.document, paper.casing
    head = document.letterhead
    name = paper.issuer
    if not head.issuer:
        told = f"; lời văn ghi “{name}”" if name else ""
        draft.doubt(("cơ quan",), f"không thấy tên cơ quan ban hành ở đầu trang{told}")
    lines = _lines_of(name, [composed(line.text) for line in head.issuer])
    parents = [_keeping_short(composed(line.text), casing) for line in head.parents]
    values: Values = {"tên": name or "Cơ quan ban hành"}
    if lines and issuer_lines(Issuer(name=name, symbol="", place="")) != tuple(map(str.upper, lines)):
        values["tên in đầu trang"] = list(lines)
    if parents:
        values["cấp trên"] = list(parents)
    values["ký hiệu"] = "…"
    values["địa danh"] = _place(document, draft)
    if paper.form_name is not FormName.STATE:
        values["thể thức"] = paper.form_name.value
    return values


def _lines_of(name: str, shown: list[str]) -> list[str]:
    """Return the lines of the head, in capitals, as `name` writes their words."""
    words = name.split()
    lines = []
    for line in shown:
        count = len(line.split())
        lines.append(" ".join(words[:count]) if fold(" ".join(words[:count])) == fold(line) else line)
        words = words[count:]
    return lines


def _keeping_short(text: str, casing: Casing) -> str:
    """Return `text` as in a sentence; abbreviations that every paper writes in capitals stay."""
    return re.sub(r"\b(Ubnd|ubnd|Hđnd|hđnd)\b", lambda word: word[0].upper(), casing.restored(text))


def _place(document: Examined, draft: Draft) -> str:
    date = document.letterhead.date
    place = re.split(r",?\s*ngày", composed(date.text), maxsplit=1)[0] if date else ""
    if not place:
        draft.doubt(("cơ quan",), "không thấy địa danh trước ngày tháng")
    return place or "…"


def _symbol(symbol: str, issuer: Values, form: DocumentForm, usual_code: str) -> Values:
    """Return what the symbol behind the number says: that of the issuer, or one of its own."""
    code, _, body = symbol.partition(form.before_body)
    usual = code == usual_code and bool(body)
    issuer["ký hiệu"] = body if usual else symbol
    return {} if usual else {"ký hiệu": symbol}


def _date(document: Examined, draft: Draft) -> str:
    written = written_date(document)
    if written is None:
        draft.doubt(("ngày",), "không thấy ngày tháng năm ở đầu trang")
        return ""
    day, month, year = (part.strip() for part in written[:3])
    if day and month and year:
        return f"{day.zfill(2)}/{month.zfill(2)}/{year}"
    if month and year:
        return f"tháng {month} năm {year}"
    return f"năm {year}" if year else ""


def _draft_mark(document: Examined, casing: Casing) -> str:
    head = document.document.paragraphs[: document.letterhead.end]
    mark = next((each.text for each in head if _DRAFT in each.text.upper()), "")
    return casing.restored(composed(mark))


def _marks(document: Examined) -> Values:
    head = document.document.paragraphs[: document.letterhead.end]
    marks = {mark for each in head if (mark := mark_in(each.text))}
    return {
        "độ khẩn": next((mark.lower() for mark in URGENCY_MARKS if mark in marks), ""),
        "phạm vi lưu hành": next((mark.lower() for mark in CIRCULATION_MARKS if mark in marks), ""),
    }


def _period(title: str, document: Examined, draft: Draft) -> str:
    # A document that is quoted in the title has a period of its own.
    for words in (_QUOTED.sub("", title), title):
        if found := _period_in(words):
            return found
    for words in (composed(each.text) for each in document.body):
        if days := _DAYS.search(words):
            found = f"từ {days['first']} đến {days['last']}"
            draft.doubt(("kỳ",), f"trích yếu không ghi kỳ; lấy theo câu “{days[0]}”")
            return found
    written = written_date(document)
    first = _ANY_YEAR.search(" ".join(each.text for each in document.body[:_FIRST_LINES]))
    year = (written.year if written else "") or (first[0] if first else "")
    draft.doubt(
        ("kỳ",), f"trích yếu không ghi kỳ; tạm lấy năm {year}" if year else "không thấy kỳ của kế hoạch"
    )
    return year


def _period_in(words: str) -> str:
    for shape in _PERIODS:
        for found in shape.finditer(words):
            try:
                parse_period(found[0])
            except BadValue:
                continue
            return found[0]
    return ""
