"""A rule → what people read about it: what it finds, why, how to mend it, an example."""

from textwrap import indent

import click

from sinhkehoach.jobs.explain_rule import can_be_switched_off
from sinhkehoach.rules.rule import Rule


def show_rule(rule: Rule) -> None:
    """Print the rule's title, source and advice, an example with its mended form, and how to pass over it."""
    click.echo(f"{click.style(rule.code, bold=True)} – {rule.title} ({rule.severity})")
    click.echo(f"\nVì sao: {rule.source}\n\nCách sửa: {rule.advice}")
    if rule.wrong:
        click.echo(
            f"\nThí dụ bị báo:\n{indent(rule.wrong, '    ')}\nSửa thành:\n{indent(rule.mended, '    ')}"
        )
    if can_be_switched_off(rule):
        click.echo(f"Biết chắc là đúng thì ghi vào kế hoạch:\n\n    bỏ qua:\n      {rule.code}: lý do")
