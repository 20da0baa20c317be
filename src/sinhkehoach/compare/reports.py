"""Reports on a plan → what is new, gone or worded otherwise in them, report by report."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.text import first_upper
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.compare.plan_version import visible
from sinhkehoach.compose.wording import bare, signature
from sinhkehoach.model.office import RecipientBracket
from sinhkehoach.model.report import Report
from sinhkehoach.resolve.document_form import DocumentForm
from sinhkehoach.resolve.reports import PlanReport
from sinhkehoach.values.dates import date_in_words
from sinhkehoach.values.report_periods import Reported

REPORTS: Final = "Báo cáo"
_PROSE: Final = ("opening", "assessment", "shortcomings", "causes", "outlook", "proposals", "closing")


def report_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what became of the reports; those on the same stretch of time are compared."""
    old, new = (_by_time(version.facts.reports) for version in (pair.old, pair.new))
    for when in dict.fromkeys((*new, *old)):
        before, after = old.get(when), new.get(when)
        place = first_upper(f"báo cáo {when.text}")
        old_path, new_path = (each.path if each else () for each in (before, after))
        location = Location(REPORTS, place, place, old_path, new_path)
        if before and after:
            yield from _inside(pair, location, before, after)
        else:
            yield location.change("", place if before else "", place if after else "")


def _by_time(reports: tuple[PlanReport, ...]) -> dict[Reported, PlanReport]:
    return {each.when: each for each in reports}


def _inside(pair: PlanPair, location: Location, old: PlanReport, new: PlanReport) -> Iterator[Change]:
    before, after = old.report, new.report
    own = _plain_texts(new, pair.new.facts.form)
    for key, texts in _plain_texts(old, pair.old.facts.form).items():
        yield from pair.plain(location.below(key), key, texts, own[key])
    yield from pair.line(location.below("trích yếu"), "trích yếu", before.title, after.title)
    for name in _PROSE:
        key = Report.FIELDS[name].key
        yield from pair.prose(location.below(key), key, getattr(before, name), getattr(after, name))


def _plain_texts(each: PlanReport, form: DocumentForm) -> dict[str, str]:
    """Return what a report in `form` says of itself beside its prose, by the keys, as people read it."""
    report, signer = each.report, each.signer
    signed = signature(signer, form) if signer else None
    return {
        "số": str(report.number or ""),
        "ký hiệu": report.symbol or "",
        "ngày": visible(date_in_words(report.date)).removeprefix("ngày ") if report.date else "",
        "nơi nhận": "; ".join(_recipients(report)),
        "lưu": report.archive or "",
        "ký": " / ".join(filter(None, (*signed.authority, signed.other_post, signed.name))) if signed else "",
    }


def _recipients(report: Report) -> Iterator[str]:
    for each in report.recipients:
        if isinstance(each, RecipientBracket):
            yield from (f"{bare(name)} {each.remark}" for name in each.recipients)
        else:
            yield bare(each)
