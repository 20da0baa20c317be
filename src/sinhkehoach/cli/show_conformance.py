"""Verdicts on the form of Word files → text for people, or records for machines."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import click

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.text import sentence_case
from sinhkehoach.cli.exit_codes import OUR_FAULT, PROBLEMS
from sinhkehoach.jobs.conformance import ConformanceResult, Finding
from sinhkehoach.jobs.explain_form_rule import FormExplanation

# Whether the decree states a rule or practice advises it → the mark, its colour, what follows the finding.
_FORCES: Final = {"bắt buộc": ("✗", "red", ""), "nên": ("!", "yellow", " (nên sửa)")}


class Judged(Protocol):
    """What became of one file that was judged, be it mended or not."""

    @property
    def file(self) -> Path: ...
    @property
    def error(self) -> UserError | None: ...
    @property
    def broken(self) -> bool: ...
    @property
    def failed(self) -> bool: ...


def show_conformance(result: ConformanceResult, *, all_rules: bool) -> None:
    """Print the findings grouped by part, worst first, then one line that sums up."""
    show_refusal(result)
    if not result.verdicts:
        return
    click.echo(click.style(str(result.file), bold=True))
    if result.not_its_matter:
        click.echo(f"Không xét thể thức: {result.not_its_matter}.\n")
        return
    if result.other_regime:
        click.echo(f"Xét theo {result.other_regime}")
    _show_deviations(result)
    if all_rules:
        _show_others(result)
    if result.copy is not None:
        click.echo(f"\nĐã ghi bản có ghi chú: {result.copy}")
    click.echo(f"\n{_summary(result)}\n")


def show_refusal(result: Judged) -> None:
    """Print what keeps a file from being judged, if anything does."""
    if result.error is not None:
        click.echo(f"{result.file}: {result.error.message}")
        click.echo(f"    Cách sửa: {sentence_case(result.error.hint)}\n")


def conformance_record(result: ConformanceResult) -> dict[str, Any]:
    """Return what became of one file as JSON has it."""
    return {
        "tệp": str(result.file),
        "lỗi": result.error.message if result.error else None,
        "cách sửa": result.error.hint if result.error else None,
        "bản có ghi chú": str(result.copy) if result.copy else None,
        "bộ quy tắc": result.rules.regime.title if result.rules else None,
        "tổng hợp": {str(outcome): count for outcome, count in result.counts.items()},
        "kết quả": [
            {
                "mã": each.rule.id,
                "tên": each.rule.title,
                "mức": str(each.rule.force),
                "kết quả": str(each.outcome),
                "lý do": each.reason or None,
                "cần": each.rule.wanted,
                "theo": each.rule.source,
                "độ chắc chắn": str(each.rule.confidence),
                "chỗ": [finding_record((each.rule, deviation)) for deviation in each.findings],
            }
            for each in result.verdicts
        ],
    }


def finding_record(told: Finding) -> dict[str, Any]:
    """Return one departure from a rule as JSON has it, without the rule."""
    _, finding = told
    return {
        "phần": finding.part,
        "chữ": finding.text,
        "thấy": finding.found,
        "cần": finding.wanted,
        "cách sửa": finding.mending or None,
        "số chỗ": finding.places,
    }


def exit_code(results: Sequence[Judged]) -> int:
    """Return 1 where a file, or its mended copy, breaks what the decree states or is missing, 3 for our fault, else 0."""
    if any(result.broken for result in results):
        return OUR_FAULT
    return PROBLEMS if any(result.failed for result in results) else 0


def show_finding(told: Finding, why: str = "") -> None:
    """Print one departure from a rule; `why` says why the program has not mended it."""
    rule, finding = told
    mark, colour, advice = _FORCES[rule.force]
    code = click.style(f"{mark} {rule.id}", fg=colour, bold=True)
    places = f" ({finding.places} chỗ)" if finding.places > 1 else ""
    click.echo(f"  {code} {rule.title}: {finding.found}{places}{advice}")
    if finding.text:
        click.echo(f"      Chỗ: {finding.text}")
    click.echo(f"      Cần: {finding.wanted}")
    if finding.mending:
        click.echo(f"      Sửa: {finding.mending}")
    click.echo(f"      Vì sao: {why}" if why else f"      Theo: {rule.authority}")


def show_rule(explained: FormExplanation) -> None:
    """Print what a rule of form asks, how much it weighs, where it stands and how it is mended in Word."""
    rule, regime = explained
    click.echo(click.style(f"{rule.id} {rule.title}", bold=True))
    click.echo(f"  Cần: {rule.wanted}")
    if rule.mending:
        click.echo(f"  Sửa trong Word: {rule.mending}")
    click.echo(f"  Mức: {rule.force}; độ chắc chắn: {rule.confidence}")
    click.echo(f"  Theo: {rule.source}")
    click.echo(f"  Bộ quy tắc: {regime.name} ({regime.title})")


def _show_deviations(result: ConformanceResult) -> None:
    for part, deviations in result.by_part():
        click.echo(f"\n{part[:1].upper()}{part[1:]}")
        for each in deviations:
            show_finding(each)


def _show_others(result: ConformanceResult) -> None:
    for outcome, verdicts in result.beside_failures():
        click.echo(f"\n{outcome.capitalize()}")
        for each in verdicts:
            reason = f": {each.reason}" if each.reason else f" – {each.rule.wanted}"
            click.echo(f"  {each.rule.id} {each.rule.title}{reason}")


def _summary(result: ConformanceResult) -> str:
    notes = {"không đạt": f" (trong đó {result.advised} điều chỉ là nên sửa)"} if result.advised else {}
    counts = {str(outcome): count for outcome, count in result.counts.items()}
    outcomes = ("đạt", "không đạt", "không áp dụng", "chưa xét")
    return ", ".join(f"{counts[outcome]} {outcome}{notes.get(outcome, '')}" for outcome in outcomes)
