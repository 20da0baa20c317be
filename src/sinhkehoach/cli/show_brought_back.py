"""What a hand has changed in a document → text for people, or a record for machines."""

from typing import Any, Final

import click

from sinhkehoach.base.keypath import keypath_text
from sinhkehoach.base.text import sentence_case
from sinhkehoach.base.word_diff import word_diff
from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.paths import shown_path
from sinhkehoach.cli.show import problem_record, show_problems
from sinhkehoach.jobs.bring_back import BroughtBack
from sinhkehoach.reconcile.findings import Finding, Group

_LONGEST: Final = 70
_AROUND: Final = 24
_COLOURS: Final = {"+": "green", "-": "red", "@": "cyan"}


def show_brought_back(result: BroughtBack) -> None:
    """Print the changes group by group, what the file gets, and what is left to do."""
    document = shown_path(result.document)
    if not result.findings:
        click.echo(f"{document}: không có chỗ nào sửa bằng tay.")
    for remark in result.remarks:
        click.echo(f"Lưu ý: {remark}")
    for group in Group:
        members = [finding for finding in result.findings if finding.group is group]
        if members:
            click.echo(click.style(f"{group} ({len(members)})", bold=True))
            for finding in members:
                _show_finding(finding, shown_path(result.plan_file))
            click.echo()
    _show_consequences(result)
    _show_clashes(result)
    show_problems(result.problems)
    _show_file(result)


def _show_finding(finding: Finding, plan: str) -> None:
    """Print `file:line:column: where`, old → new, and what a person has to do."""
    position = finding.position
    place = f"{plan}:{position.line}:{position.column}" if position else "trong văn bản"
    where = keypath_text(finding.path)
    click.echo(f"  {place}{f' ({where})' if where else ''}")
    for line in _told(finding):
        click.echo(f"      {line}")
    if not finding.steps:
        click.echo(f"      Cách làm: {sentence_case(finding.advice)}")


def _told(finding: Finding) -> list[str]:
    if finding.group is Group.FACE:
        return [finding.new]
    if not finding.old:
        return [f"thêm: {_short(finding.new)}"]
    if not finding.new:
        return [f"bỏ:   {_short(finding.old)}"]
    if finding.old == finding.new:
        return [f"chuyển chỗ: {_short(finding.old)}"]
    return [f"{_quoted(old)} → {_quoted(new)}" for old, new in _stretches(finding.old, finding.new)]


def _stretches(old: str, new: str) -> list[tuple[str, str]]:
    """Return (old, new) for each stretch of words that differs, with a few words around what only came or went."""
    pieces = word_diff(old, new)
    found = []
    for at, piece in enumerate(pieces):
        if piece.kept:
            continue
        before = pieces[at - 1].new[-_AROUND:].lstrip() if at else ""
        behind = pieces[at + 1].new[:_AROUND].rstrip() if at + 1 < len(pieces) else ""
        if piece.old.strip() and piece.new.strip():
            before = behind = ""
        found.append((f"{before}{piece.old}{behind}", f"{before}{piece.new}{behind}"))
    return found


def _quoted(text: str) -> str:
    return f"“{_short(text)}”"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _show_consequences(result: BroughtBack) -> None:
    if result.consequences:
        click.echo(click.style("Sinh lại thì các chỗ sau cũng đổi theo", bold=True))
        for old, new in result.consequences:
            for before, after in _stretches(old, new):
                click.echo(f"  {_quoted(before)} → {_quoted(after)}")
        click.echo()


def _show_clashes(result: BroughtBack) -> None:
    """Print the lines that both the document and the plan's file have changed, side by side; the file's stay."""
    for clash in result.clashes:
        click.echo(
            f"{shown_path(result.plan_file)}:{clash.line}: cả văn bản và tệp kế hoạch đều đã sửa chỗ này"
        )
        for name, lines in (("lúc sinh", clash.base), ("tệp nay", clash.ours), ("văn bản", clash.theirs)):
            click.echo(f"    {name}: {_short(' / '.join(lines))}")
        click.echo("    Cách làm: tệp kế hoạch được giữ như nay; chọn một trong hai rồi sửa tay.")
        click.echo()


def _show_file(result: BroughtBack) -> None:
    if not result.diff:
        return
    for line in result.diff.splitlines():
        click.echo(click.style(line, fg=_COLOURS.get(line[:1])))
    plan = shown_path(result.plan_file)
    if result.written:
        click.echo(f"Đã ghi vào {plan}.")
        click.echo(f"Sinh lại văn bản (bản đã sửa được giữ một bản sao): sinhkehoach sinh {plan} --ghi-de")
    elif result.problems:
        click.echo(f"Chưa ghi gì vào {plan}: đưa các chỗ sửa về thì tệp có lỗi như trên.")
    else:
        click.echo(f"Để ghi vào {plan}: sinhkehoach doi-chieu {shown_path(result.document)} --ap-dung")


def brought_back_record(result: BroughtBack) -> dict[str, Any]:
    """Return the result as JSON has it."""
    return {
        "văn bản": str(result.document),
        "kế hoạch": str(result.plan_file),
        "chỗ sửa": [_record(finding) for finding in result.findings],
        "đổi theo": [{"cũ": old, "mới": new} for old, new in result.consequences],
        "xung đột": [
            {"dòng": each.line, "lúc sinh": each.base, "tệp nay": each.ours, "văn bản": each.theirs}
            for each in result.clashes
        ],
        "lưu ý": list(result.remarks),
        "vấn đề": [problem_record(problem) for problem in result.problems],
        "đã ghi": result.written,
    }


def _record(finding: Finding) -> dict[str, Any]:
    position = finding.position
    return {
        "nhóm": str(finding.group),
        "cũ": finding.old,
        "mới": finding.new,
        "chỗ": keypath_text(finding.path),
        "dòng": position.line if position else None,
        "cột": position.column if position else None,
        "đưa về được": bool(finding.steps),
        "cách làm": sentence_case(finding.advice),
    }


def exit_code(result: BroughtBack) -> int:
    """Return 1 where something was changed by hand, else 0."""
    return PROBLEMS if result.findings else 0
