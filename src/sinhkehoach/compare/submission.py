"""The tờ trình of a plan → what changed in it."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.compare.plan_version import PlanVersion, visible
from sinhkehoach.compose.wording import signature
from sinhkehoach.model.office import Recipient
from sinhkehoach.model.submission import Submission
from sinhkehoach.values.dates import date_in_words

_PART: Final = "Tờ trình"


def submission_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield that there is a tờ trình, or none any more; else what changed in that."""
    old, new = pair.old.plan.submission, pair.new.plan.submission
    if old is None or new is None:
        told = tuple("có tờ trình" if each else "" for each in (old, new))
        yield from pair.plain(_location(_PART), "", *told)
        return
    facts = zip(_facts(pair.old, old), _facts(pair.new, new), strict=True)
    for (name, key, before), (_, _, after) in facts:
        yield from pair.plain(_location(name, key), "", before, after)
    for name, key, texts in (
        ("Sự cần thiết", "sự cần thiết", (old.need, new.need)),
        ("Quá trình xây dựng", "quá trình xây dựng", (old.process, new.process)),
        ("Nội dung xin ý kiến", "xin ý kiến", (old.asked, new.asked)),
    ):
        yield from pair.prose(_location(name, key), "", *texts)


def _facts(version: PlanVersion, submission: Submission) -> tuple[tuple[str, str, str], ...]:
    """Return what a tờ trình says around its text, each with name and key; what it takes from the plan is told there."""
    submitter = version.facts.submitter
    issuer, signer = submitter or (None, None)
    signed = signature(signer, version.facts.form) if signer else None
    return (
        ("Kính gửi", "kính gửi", "; ".join(submission.addressees)),
        ("Cơ quan trình", "cơ quan", issuer.name if issuer else ""),
        ("Số của tờ trình", "số", str(submission.number or "")),
        ("Ký hiệu của tờ trình", "ký hiệu", submission.symbol or ""),
        ("Ngày trình", "ngày", visible(date_in_words(submission.date)) if submission.date else ""),
        ("Nơi nhận tờ trình", "nơi nhận", "; ".join(map(_recipient, submission.recipients))),
        ("Dòng lưu của tờ trình", "lưu", submission.archive or ""),
        ("Người ký tờ trình", "ký", " / ".join((*signed.authority, signed.name)) if signed else ""),
    )


def _recipient(each: Recipient) -> str:
    return each if isinstance(each, str) else f"{', '.join(each.recipients)} {each.remark}"


def _location(name: str, *steps: str) -> Location:
    path: KeyPath = ("tờ trình", *steps)
    return Location(_PART, name, name, path, path)
