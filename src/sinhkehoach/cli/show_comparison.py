"""What is different between two plans → text for people, records for machines, Markdown for pages."""

from pathlib import Path
from typing import Any, Final

import click

from sinhkehoach.base.keypath import keypath_text
from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.options import JSON
from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.cli.show import count_words, in_reading_order, problem_record, show_json, show_problems
from sinhkehoach.jobs.compare import Comparison

_TEXT: Final = "chu"
# How words of the old and of the new plan are set.
_COLOURS: Final = {"old": "red", "new": "green"}
_MARKS: Final = {"old": "~~", "new": "**"}
_SAME: Final = "Hai kế hoạch giống nhau."


def show_comparison(comparison: Comparison, output_format: str) -> int:
    """Print `comparison`; return 0 where the plans are the same and nothing went wrong, else 1."""
    if output_format == JSON:
        show_json(_record(comparison))
    elif comparison.sides is None and not comparison.by_words:
        _show_problems(comparison, "Chưa so sánh được")
    else:
        (_show_text if output_format == _TEXT else _show_markdown)(comparison)
        if comparison.problems:
            _show_problems(comparison, "Chưa ghi được văn bản")
    return PROBLEMS if comparison.changes or comparison.problems else 0


def _show_problems(comparison: Comparison, what_failed: str) -> None:
    problems = in_reading_order(comparison.problems)
    show_problems(problems)
    click.echo(f"{what_failed}: {count_words(problems)}")


def _show_text(comparison: Comparison) -> None:
    for name in comparison.edited:
        click.echo(f"Lưu ý: {name} đã được sửa bằng tay sau khi tạo; chỗ sửa tay không được so ở đây.")
        click.echo(f"    Xem chỗ sửa tay: sinhkehoach doi-chieu {typed_path(Path(name))}\n")
    for remark in comparison.remarks:
        click.echo(remark)
    if comparison.remarks:
        click.echo()
    for part, sentences in comparison.sentences():
        click.secho(part, bold=True)
        for sentence in sentences:
            click.echo("  " + "".join(_coloured(each.text, each.emphasis.value) for each in sentence))
        click.echo()
    click.echo(_summary(comparison))
    if comparison.written is not None:
        click.echo(f"Đã ghi {shown_path(comparison.written)}")


def _summary(comparison: Comparison) -> str:
    if not comparison.changes:
        return _SAME
    return f"{comparison.names[0]} → {comparison.names[1]}: {len(comparison.changes)} chỗ khác nhau."


def _coloured(text: str, emphasis: str) -> str:
    return click.style(text, fg=_COLOURS[emphasis]) if emphasis in _COLOURS else text


def _show_markdown(comparison: Comparison) -> None:
    click.echo(f"# So sánh `{comparison.names[0]}` với `{comparison.names[1]}`\n")
    for remark in comparison.remarks:
        click.echo(f"{_escaped(remark)}\n")
    for part, sentences in comparison.sentences():
        click.echo(f"## {part}\n")
        for sentence in sentences:
            marked = "".join(_marked(each.text, each.emphasis.value) for each in sentence)
            click.echo(f"- {marked}")
        click.echo()
    if not comparison.changes:
        click.echo(_SAME)


def _marked(text: str, emphasis: str) -> str:
    """Return ~~old~~ or **new** words; marks of their own are shown as they are."""
    mark = _MARKS.get(emphasis, "") if text else ""
    return f"{mark}{_escaped(text)}{mark}"


def _escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>~|#" else letter for letter in text)


def _record(comparison: Comparison) -> dict[str, Any]:
    return {
        "cũ": comparison.names[0],
        "mới": comparison.names[1],
        "giống nhau": None
        if comparison.sides is None and not comparison.by_words
        else not comparison.changes,
        "so theo": "lời văn" if comparison.by_words else "kế hoạch",
        "đã làm khi đọc": list(comparison.remarks),
        "sửa tay": list(comparison.edited),
        "tệp đã ghi": str(comparison.written) if comparison.written else None,
        "thay đổi": [
            {
                "loại": str(change.kind),
                "phần": change.part,
                "chỗ": change.place,
                "chỗ cũ": change.old_place or None,
                "tên": change.name or None,
                "mục": change.what or None,
                "cũ": change.old or None,
                "mới": change.new or None,
                "đơn vị tính": change.unit or None,
                "ghi chú": change.note or None,
                "đường dẫn cũ": None if change.old_path is None else keypath_text(change.old_path),
                "đường dẫn mới": None if change.new_path is None else keypath_text(change.new_path),
            }
            for change in comparison.changes
        ],
        "vấn đề": [problem_record(problem) for problem in in_reading_order(comparison.problems)],
    }
