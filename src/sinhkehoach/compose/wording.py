"""Facts of the plan → the phrases an administrative text has for them."""

import re
from collections.abc import Iterable
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_lower
from sinhkehoach.compose.document import RecipientGroup, Signature
from sinhkehoach.model.office import CitedDocument, Issuer, Recipient, RecipientBracket, Signer
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.document_form import DocumentForm
from sinhkehoach.resolve.document_kind import DECISION_CODE, DECISION_NAME
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.values.dates import PartialDate, date_in_words
from sinhkehoach.values.periods import NO_PERIOD

# Room for a number or a day to be written by hand on paper: about 10 mm at 13 pt.
_BLANK: Final = "\u00a0" * 9
_COLLECTIVE: Final = lazy_pattern(
    r"(Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)\s+(\S.*)", re.IGNORECASE
)
_ARCHIVED: Final = lazy_pattern(r"^Lưu\s*(?::\s*|(?=VT\b|Văn phòng\b))", re.IGNORECASE)
_FINAL_MARKS: Final = " \t.;,/"


def number_symbol(plan: Plan, facts: Facts) -> str:
    """Return `05/KH-UBND`, `05-KH/ĐU`; a blank stands for the number of a draft (NĐ 30/2020, Phụ lục I, II.3)."""
    number = _BLANK if plan.number is None else f"{plan.number:02d}"
    code = DECISION_CODE if plan.decision else facts.kind.code
    symbol = plan.symbol or facts.form.symbol(code, facts.issuer.symbol)
    return f"{number}{facts.form.before_symbol}{symbol}"


def issued_number(plan: Plan, facts: Facts) -> str:
    """Return `số 05/KH-UBND`, or that of the decision: `ban hành kèm theo Quyết định số 15/QĐ-UBND`."""
    number = f"số {number_symbol(plan, facts)}"
    return f"ban hành kèm theo {DECISION_NAME} {number}" if plan.decision else number


def date_text(plan: Plan) -> str:
    """Return `ngày 05 tháng 01 năm 2027`, blanks for what a draft leaves open (Phụ lục I, II.4)."""
    year = None if plan.period == NO_PERIOD else plan.period.first.year
    return date_in_words(plan.date or PartialDate(year, None, None))


def issuer_lines(issuer: Issuer) -> tuple[str, ...]:
    """Return the issuer's name in capitals, the collective and its place on two lines."""
    if issuer.header:
        return tuple(line.upper() for line in issuer.header)
    collective = _COLLECTIVE.fullmatch(issuer.name)
    lines = collective.groups() if collective else (issuer.name,)
    return tuple(line.upper() for line in lines)


def names_in_line(names: Iterable[str]) -> str:
    """Return names of units in one line; semicolons where a name has a comma of its own."""
    shown = [first_lower(name) if at and name.startswith("Các ") else name for at, name in enumerate(names)]
    return ("; " if any("," in name for name in shown) else ", ").join(shown)


def signature(signer: Signer, form: DocumentForm) -> Signature:
    """Return the signature block, its lines in capitals (NĐ 30/2020, Phụ lục I, II.7; Điều 13)."""
    return Signature(form.authority.lines(signer), (signer.other_post or "").upper(), signer.full_name or "")


def recipient_groups(facts: Facts) -> tuple[RecipientGroup, ...]:
    """Return the recipients with dash and final mark; the archive line comes last (Phụ lục I, II.9)."""
    groups = [_recipients(each, ("nơi nhận", index)) for index, each in enumerate(facts.recipients)]
    form = facts.form.archive
    archive = bare(_ARCHIVED.sub("", facts.archive or form.usual))
    return (*groups, RecipientGroup((form.line.format(archive),), paths=(("lưu",),)))


def _recipients(each: Recipient, path: KeyPath) -> RecipientGroup:
    if not isinstance(each, RecipientBracket):
        return RecipientGroup((f"- {bare(each)};",), paths=(path,))
    lines = tuple(f"- {bare(name)};" for name in each.recipients)
    paths = tuple((*path, "nơi nhận", place) for place in range(len(lines)))
    return RecipientGroup(lines, _in_brackets(each.remark), paths)


def _in_brackets(remark: str) -> str:
    return remark if remark.startswith("(") else f"({remark})"


def bare(text: str) -> str:
    """Return `text` without the dash before it and the marks after it, which the program sets itself."""
    return re.sub(r"^[-–]\s+", "", text).rstrip(_FINAL_MARKS)


def appendix_label(index: int, count: int, form: DocumentForm) -> str:
    """Return `Phụ lục` for the only appendix, `Phụ lục I`… where there are more (Phụ lục I, III.1)."""
    return "Phụ lục" if count == 1 else f"Phụ lục {form.appendix_number(index + 1)}"


def full_citation(document: CitedDocument) -> str:
    """Return a document's first citation: kind, number, date, issuer, title; a law has name and date only."""
    title = document.title.plain if document.title else ""
    day = f" {date_in_words(document.date)}" if document.date else ""
    if document.number is None:
        return f"{document.kind} {title}".rstrip() + day
    issuer = f" của {document.issuer}" if document.issuer else ""
    return f"{document.kind} số {document.number}{day}{issuer} {title}".rstrip()


def short_citation(document: CitedDocument) -> str:
    """Return a document's later citations: kind and number, or kind and name (Phụ lục I, II.6.b)."""
    if document.short_name:
        return document.short_name
    if document.number is None:
        return f"{document.kind} {document.title.plain if document.title else ''}".rstrip()
    return f"{document.kind} số {document.number}"
