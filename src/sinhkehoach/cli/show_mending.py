"""What was mended in the form of Word files, and what was not → text for people, or records for machines."""

from typing import Any

import click

from sinhkehoach.cli.paths import shown_path
from sinhkehoach.cli.show_conformance import finding_record, show_finding, show_refusal
from sinhkehoach.jobs.mend_form import MendingResult


def show_mending(result: MendingResult) -> None:
    """Print what was mended, rule by rule, what was not and how to do it in Word, and where the copy lies."""
    show_refusal(result)
    if result.mended is None:
        return
    click.echo(click.style(str(result.file), bold=True))
    if result.not_its_matter:
        click.echo(f"Không xét thể thức: {result.not_its_matter}.\n")
        return
    _show_cured(result)
    _show_left(result)
    click.echo(f"\n{_conclusion(result)}\n")


def mending_record(result: MendingResult) -> dict[str, Any]:
    """Return what became of one file as JSON has it."""
    return {
        "tệp": str(result.file),
        "lỗi": result.error.message if result.error else None,
        "cách sửa": result.error.hint if result.error else None,
        "bộ quy tắc": result.regime or None,
        "không xét": result.not_its_matter or None,
        "bản đã sửa": str(result.copy) if result.copy else None,
        "đã ghi": result.written,
        "đã sửa": [
            {
                "mã": rule.id,
                "tên": rule.title,
                "mức": str(rule.force),
                "chỗ": [
                    {"phần": each.part, "chữ": each.text, "thấy": each.found, "số chỗ": each.places}
                    for each in findings
                ],
            }
            for rule, findings in result.cured
        ],
        "chưa sửa": [
            {
                "mã": rule.id,
                "tên": rule.title,
                "mức": str(rule.force),
                **finding_record((rule, finding)),
                "vì sao": why,
            }
            for rule, finding, why in result.left
        ],
    }


def _show_cured(result: MendingResult) -> None:
    if result.cured:
        click.echo("\nĐã sửa" if result.written else "\nSửa được")
    for rule, findings in result.cured:
        places = sum(each.places for each in findings)
        code = click.style(f"✓ {rule.id}", fg="green", bold=True)
        click.echo(f"  {code} {rule.title}{f' ({places} chỗ)' if places > 1 else ''}")
        for each in findings:
            times = f" ({each.places} chỗ)" if each.places > 1 and len(findings) > 1 else ""
            click.echo(f"      {each.part[:1].upper()}{each.part[1:]}: {each.found}{times}")


def _show_left(result: MendingResult) -> None:
    left = list(result.left)
    if left:
        click.echo("\nKhông tự sửa, bạn sửa trong Word")
    for rule, finding, why in left:
        show_finding((rule, finding), why)


def _conclusion(result: MendingResult) -> str:
    if result.written and result.copy is not None:
        return f"Đã ghi bản đã sửa: {shown_path(result.copy)}"
    if result.copy is not None:
        return f"Chưa ghi gì. Bỏ --xem-truoc thì ghi: {shown_path(result.copy)}"
    if any(True for _ in result.left):
        return "Không có chỗ nào sửa được bằng định dạng, nên không ghi bản nào."
    return "Thể thức không có gì phải sửa, nên không ghi bản nào."
