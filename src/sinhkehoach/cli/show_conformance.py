"""Verdicts on the form of Word files → text for people, or records for machines."""

from collections import Counter
from typing import Any, Final

import click

from sinhkehoach.cli.exit_codes import OUR_FAULT, PROBLEMS
from sinhkehoach.conformance.evaluate import LocatedDeviation, Verdict
from sinhkehoach.conformance.rule import Force, Outcome
from sinhkehoach.jobs.conformance import ConformanceResult

_COLOURS: Final = {Force.MUST: "red", Force.SHOULD: "yellow"}
# Parts with the gravest findings come first; among equals the order of the document.
_WEIGHTS: Final = {Force.MUST: 100, Force.SHOULD: 1}


def show_conformance(result: ConformanceResult, *, all_rules: bool) -> None:
    """Print the findings grouped by part, worst first, then one line that sums up."""
    if result.error is not None:
        click.echo(f"{result.file}: {result.error.message}")
        click.echo(f"    Cách sửa: {result.error.hint}\n")
    if not result.verdicts:
        return
    click.echo(click.style(str(result.file), bold=True))
    for part, findings in _by_part(result.verdicts):
        click.echo(f"\n{part[:1].upper()}{part[1:]}")
        for verdict, finding in findings:
            _show_finding(verdict, finding)
    if all_rules:
        _show_others(result.verdicts)
    if result.copy is not None:
        click.echo(f"\nĐã ghi bản có ghi chú: {result.copy}")
    click.echo(f"\n{_summary(result.verdicts)}\n")


def conformance_record(result: ConformanceResult) -> dict[str, Any]:
    """Return what became of one file as JSON has it."""
    counts = Counter(each.outcome for each in result.verdicts)
    return {
        "tệp": str(result.file),
        "lỗi": result.error.message if result.error else None,
        "cách sửa": result.error.hint if result.error else None,
        "bản có ghi chú": str(result.copy) if result.copy else None,
        "bộ quy tắc": result.rules.regime.title if result.rules else None,
        "tổng hợp": {str(outcome): counts[outcome] for outcome in Outcome},
        "kết quả": [_verdict_record(each) for each in result.verdicts],
    }


def exit_code(results: list[ConformanceResult]) -> int:
    """Return 1 where a file breaks what the decree states or cannot be read, 3 where a rule itself failed, else 0."""
    if any(each.broken for result in results for each in result.verdicts):
        return OUR_FAULT
    return PROBLEMS if any(result.failed for result in results) else 0


def _by_part(verdicts: tuple[Verdict, ...]) -> list[tuple[str, list[tuple[Verdict, LocatedDeviation]]]]:
    parts: dict[str, list[tuple[Verdict, LocatedDeviation]]] = {}
    for verdict in verdicts:
        for finding in verdict.findings:
            parts.setdefault(finding.part, []).append((verdict, finding))
    for findings in parts.values():
        findings.sort(key=lambda pair: -_WEIGHTS[pair[0].rule.force])
    return sorted(
        parts.items(), key=lambda item: -sum(_WEIGHTS[verdict.rule.force] for verdict, _ in item[1])
    )


def _show_finding(verdict: Verdict, finding: LocatedDeviation) -> None:
    rule = verdict.rule
    mark = "✗" if rule.force is Force.MUST else "!"
    advice = "" if rule.force is Force.MUST else " (nên sửa)"
    code = click.style(f"{mark} {rule.id}", fg=_COLOURS[rule.force], bold=True)
    places = f" ({finding.places} chỗ)" if finding.places > 1 else ""
    click.echo(f"  {code} {rule.title}: {finding.found}{places}{advice}")
    if finding.text:
        click.echo(f"      Chỗ: {finding.text}")
    click.echo(f"      Cần: {finding.wanted}")
    click.echo(f"      Theo: {rule.authority}")


def _show_others(verdicts: tuple[Verdict, ...]) -> None:
    for outcome in (Outcome.NOT_LOOKED_AT, Outcome.NOT_APPLICABLE, Outcome.KEPT):
        those = [each for each in verdicts if each.outcome is outcome]
        if those:
            click.echo(f"\n{str(outcome).capitalize()}")
        for each in those:
            reason = f": {each.reason}" if each.reason else f" – {each.rule.wanted}"
            click.echo(f"  {each.rule.id} {each.rule.title}{reason}")


def _summary(verdicts: tuple[Verdict, ...]) -> str:
    counts = Counter(each.outcome for each in verdicts)
    softer = sum(each.outcome is Outcome.FAIL and each.rule.force is Force.SHOULD for each in verdicts)
    within = f" (trong đó {softer} điều chỉ là nên sửa)" if softer else ""
    return (
        f"{counts[Outcome.KEPT]} đạt, {counts[Outcome.FAIL]} không đạt{within}, "
        f"{counts[Outcome.NOT_APPLICABLE]} không áp dụng, {counts[Outcome.NOT_LOOKED_AT]} chưa xét"
    )


def _verdict_record(verdict: Verdict) -> dict[str, Any]:
    rule = verdict.rule
    return {
        "mã": rule.id,
        "tên": rule.title,
        "mức": str(rule.force),
        "kết quả": str(verdict.outcome),
        "lý do": verdict.reason or None,
        "cần": rule.wanted,
        "theo": rule.source,
        "độ chắc chắn": str(rule.confidence),
        "chỗ": [
            {
                "phần": each.part,
                "chữ": each.text,
                "thấy": each.found,
                "cần": each.wanted,
                "số chỗ": each.places,
            }
            for each in verdict.findings
        ],
    }
