"""No plan rests on a document that ceased to hold before the plan: the lists say since when, and what replaced it."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.citations import plain_number
from sinhkehoach.lexicon.repealed import REPEALED, Repealed
from sinhkehoach.model.inline import Reference
from sinhkehoach.model.office import CitedDocument
from sinhkehoach.model.repeal import Repeal
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.targets import DocumentTarget
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import REFERENCE
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.dates import parse_date

_KNOWN: Final = {(fold(each.kind), plain_number(each.number)): each for each in REPEALED}
# A sentence that itself tells what became of the document does not rest on it.
_DATE: Final = lazy_pattern(r"ngày (?:\d+/\d+/\d{4}|\d+ tháng \d+ năm \d{4})")
_TOLD: Final = lazy_pattern(r"hết hiệu lực|bãi bỏ|thay thế|trước đây|sửa đổi, bổ sung bởi")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield each place that cites, by its short name or by its number, a document repealed before the plan."""
    documents = {id_: _with_known_end(each, view.day) for id_, each in facts.documents.items()}
    repealed = {id_: each for id_, each in documents.items() if _is_over(each.repealed, view.day)}
    if repealed:
        yield from _by_short_name(view, facts, repealed)
        yield from _by_number(view, repealed)
        yield from _by_title(view, repealed)
    numbers = {plain_number(each.number) for each in repealed.values()}
    titles = {_title(each) for each in repealed.values() if not each.number}
    for each in REPEALED:
        listed = plain_number(each.number) in numbers or (each.title and each.title in titles)
        if each.since <= view.day and not listed:
            yield from _known(view, each)


def _with_known_end(document: CitedDocument, day: date) -> CitedDocument:
    """Return a document of the lists with the end that the program knows of on `day`, where the lists say none."""
    known = None if document.repealed else _KNOWN.get((fold(document.kind), plain_number(document.number)))
    if known is None:
        return document
    repeal = Repeal(known.since, known.replaced_by(day))
    return CitedDocument(
        kind=document.kind, number=document.number, date=document.date, title=document.title, repealed=repeal
    )


def _known(view: View, repealed: Repealed) -> Iterator[Finding]:
    """Yield the places that cite, by its number or by title and year, a document of the program's own list."""
    name = f"{repealed.kind} {repealed.title}"
    literals = (repealed.number.casefold().lstrip("0"), *((name.casefold(),) if repealed.title else ()))
    for text in view.texts_with(*literals):
        found = None if _TOLD.search(text.plain) else re.search(_found_by(repealed), text.plain)
        if found and not _is_later(found[0], repealed.since):
            repeal = Repeal(repealed.since, repealed.replaced_by(view.day))
            yield text.finding(found.start(), *_words(repealed.name, repeal))


def _found_by(repealed: Repealed) -> str:
    """Return the pattern of what cites a document by its number, or by title and year."""
    number = rf"(?<![\w/.,-])0*{re.escape(plain_number(repealed.number))}(?![\w/])"
    if not repealed.title:
        return number
    year = re.search(r"/((?:19|20)\d\d)/", repealed.number)
    name = re.escape(f"{repealed.kind} {repealed.title}")
    dated = rf"{name},? (?:ngày [\d/]+/|ngày \d+ tháng \d+ năm |năm |){year[1] if year else ''}(?!\d)"
    return f"{number}|{dated}"


def _is_later(cited: str, since: date) -> bool:
    """Say whether the date in a citation by title is that of the law in force: laws of one title may share a year."""
    found = _DATE.search(cited)
    try:
        issued = parse_date(found[0]).full() if found else None
    except BadValue:
        issued = None
    return issued is not None and issued >= since


def _is_over(repeal: Repeal | None, when: date) -> bool:
    return repeal is not None and repeal.day <= when


def _by_short_name(view: View, facts: Facts, repealed: dict[str, CitedDocument]) -> Iterator[Finding]:
    by_name = {fold(id_): document for id_, document in repealed.items()}
    for index, basis in enumerate(view.plan.bases):
        if fold(basis.typed) in by_name:
            yield _finding(Finding(("căn cứ", index), ""), by_name[fold(basis.typed)])
    for text in view.texts_with(REFERENCE):
        for node in text.inline.nodes:
            if isinstance(node, Reference) and not _TOLD.search(text.plain):
                document = _cited(node.name, facts, repealed)
                if document:
                    yield _finding(Finding(text.path, "", offset=node.offset), document)


def _cited(name: str, facts: Facts, repealed: dict[str, CitedDocument]) -> CitedDocument | None:
    """Return the repealed document that `[[name]]` points to."""
    try:
        target = facts.references.find(name)
    except BadValue:
        return None
    return repealed.get(target.id) if isinstance(target, DocumentTarget) else None


def _by_number(view: View, repealed: dict[str, CitedDocument]) -> Iterator[Finding]:
    by_number = {
        (fold(each.kind), plain_number(each.number)): each for each in repealed.values() if each.number
    }
    texts = {text.path: text for text in view.marked_texts} if by_number else {}
    for cited in view.citations if by_number else ():
        document = by_number.get((fold(cited.kind), plain_number(cited.symbol)))
        place = cited.finding.path
        listed = place[0] == "văn bản"
        if document and not listed and not (place in texts and _TOLD.search(texts[place].plain)):
            yield _finding(cited.finding, document)


def _by_title(view: View, repealed: dict[str, CitedDocument]) -> Iterator[Finding]:
    """Yield the laws, which are cited without a number, where title and year are those of a repealed one."""
    for document in repealed.values():
        if document.number or not document.title or not (document.date and document.date.year):
            continue
        name = f"{document.kind} {document.title.plain}"
        dated = (
            rf"{re.escape(name)},? (?:ngày [\d/]+/|ngày \d+ tháng \d+ năm |năm |){document.date.year}(?!\d)"
        )
        for text in view.texts_with(name.casefold()):
            found = re.search(dated, text.plain)
            if found and not _TOLD.search(text.plain):
                yield _finding(text.finding(found.start(), ""), document)


def _finding(place: Finding, document: CitedDocument) -> Finding:
    repeal = document.repealed
    shown = (
        f"{document.kind} số {document.number}" if document.number else f"{document.kind} {_title(document)}"
    )
    message, hint = _words(shown.strip(), repeal) if repeal else ("", "")
    return Finding(place.path, message, hint, place.offset)


def _words(shown: str, repeal: Repeal) -> tuple[str, str]:
    """Return (message, hint) for a citation of the document `shown`."""
    hint = f"viện dẫn {repeal.replacement}" if repeal.replacement else _NO_REPLACEMENT
    return f"{shown} đã hết hiệu lực từ ngày {repeal.day:%d/%m/%Y}", hint


_NO_REPLACEMENT: Final = "bỏ chỗ viện dẫn này, hoặc viện dẫn văn bản đang có hiệu lực"


def _title(document: CitedDocument) -> str:
    return document.title.plain if document.title else ""


_LIST: Final = (
    "văn bản:\n"
    "  nđ-110:\n    loại: Nghị định\n    số: 110/2004/NĐ-CP\n    ngày: 08/4/2004\n    cơ quan: Chính phủ\n"
    "    hết hiệu lực: từ 05/3/2020, thay bằng Nghị định số 30/2020/NĐ-CP\n"
    "  nđ-30: {loại: Nghị định, số: 30/2020/NĐ-CP, ngày: 05/3/2020, cơ quan: Chính phủ}\n"
)

RULE = Rule(
    "SKH336",
    "Viện dẫn văn bản đã hết hiệu lực",
    Severity.WARNING,
    "Căn cứ ban hành là văn bản đang có hiệu lực (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b).",
    findings,
    advice="Viện dẫn văn bản thay thế. Ngày hết hiệu lực lấy từ khóa “hết hiệu lực” của văn bản trong co-quan.yaml và từ"
    " danh sách kèm chương trình (tình hình đến 30/11/2026), so với ngày của kế hoạch; câu kể rằng văn bản đã bị thay"
    " thế, bãi bỏ không bị báo.",
    wrong=_LIST + "yêu cầu: Công tác văn thư thực hiện theo [[nđ-110]].\n",
    mended=_LIST + "yêu cầu: Công tác văn thư thực hiện theo [[nđ-30]].\n",
)
