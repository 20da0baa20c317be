"""What a hand has changed in a document → text for people, or a record for machines."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import click

from sinhkehoach.base.diff import Piece, word_diff
from sinhkehoach.base.keypath import KeyPath, keypath_text
from sinhkehoach.base.position import Position
from sinhkehoach.base.text import sentence_case, shortened
from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.cli.show import problem_record, show_diff, show_problems
from sinhkehoach.jobs.reconciliation import Reconciliation

_LONGEST: Final = 70
# So many characters are shown around what came or went, and around what became something else.
_AROUND: Final = 24
_AROUND_OTHERS: Final = 12
_ISLAND: Final = 12


def show_reconciliation(result: Reconciliation, *, plan_named: bool = False) -> None:
    """Print the changes group by group, what the file gets, and what is left to do.

    `plan_named` says that the plan was given by a person, so that the next command has to name it as well.
    """
    if not (result.edits or result.comments or result.problems):
        click.echo(f"{shown_path(result.document)}: không có chỗ nào sửa bằng tay.")
    for remark in result.remarks:
        click.echo(f"Lưu ý: {remark}")
    for group, edits in result.by_group():
        click.echo(click.style(f"{group} ({len(edits)})", bold=True))
        for edit in edits:
            click.echo(f"  {_place(result.plan_file, edit.position, edit.path)}")
            for line in [edit.new] if edit.is_formatting else _change_lines(edit.old, edit.new):
                click.echo(f"      {line}")
            if not edit.steps:
                click.echo(f"      Cách làm: {sentence_case(edit.advice)}")
        click.echo()
    _show_comments(result)
    _show_consequences(result)
    _show_clashes(result)
    show_problems(result.problems)
    _show_file(result, plan_named=plan_named)


def _show_comments(result: Reconciliation) -> None:
    """Print what people have remarked in Word: leaders comment more often than they edit."""
    if not result.comments:
        return
    click.echo(click.style(f"Ghi chú (Comments) của người sửa ({len(result.comments)})", bold=True))
    for comment in result.comments:
        author, on = comment.author or "Không rõ ai", f", ở {_quoted(comment.on)}" if comment.on else ""
        click.echo(f"  {author}{on}")
        click.echo(f"      {comment.text}")
    click.echo()


def _place(plan: Path, position: Position | None, path: KeyPath) -> str:
    """Return `file:line:column (key path)` in the plan's file."""
    place = f"{shown_path(plan)}:{position.line}:{position.column}" if position else "trong văn bản"
    where = keypath_text(path)
    return f"{place} ({where})" if where else place


def _change_lines(old: str, new: str) -> list[str]:
    """Return in a few words what became of the text `old`; lines that were joined or split stand below each other."""
    if not old:
        return [f"thêm: {shortened(new, _LONGEST)}"]
    if not new:
        return [f"bỏ:   {shortened(old, _LONGEST)}"]
    if old == new:
        return [f"chuyển chỗ: {shortened(old, _LONGEST)}"]
    lines = [text.split("\n") for text in (old, new)]
    if len(lines[0]) != len(lines[1]):
        return [
            f"{word} {shortened(line, _LONGEST)}"
            for word, side in zip(("cũ:  ", "nay: "), lines, strict=True)
            for line in side
        ]
    return [f"{_quoted(before)} → {_quoted(after)}" for before, after in _stretches(old, new)]


def _stretches(old: str, new: str) -> list[tuple[str, str]]:
    """Return (old, new) for each stretch that differs, in whole words, with a few words around."""
    pieces = _joined(word_diff(old, new))
    found = []
    for at, piece in enumerate(pieces):
        if piece.kept:
            continue
        above = pieces[at - 1].new if at else ""
        below = pieces[at + 1].new if at + 1 < len(pieces) else ""
        around = _AROUND_OTHERS if piece.old.strip() and piece.new.strip() else _AROUND
        before, behind = _last_words(above, around), _first_words(below, around)
        found.append((f"{before}{piece.old}{behind}", f"{before}{piece.new}{behind}"))
    return found


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with changes that stand a word or two apart as one."""
    joined: list[Piece] = []
    for piece in pieces:
        shown = piece
        if len(joined) > 1 and joined[-1].kept and not piece.kept and len(joined[-1].new) <= _ISLAND:
            island, before = joined.pop(), joined.pop()
            shown = Piece(before.old + island.new + piece.old, before.new + island.new + piece.new)
        joined.append(shown)
    return joined


def _first_words(text: str, room: int) -> str:
    """Return the words at the beginning of `text` that have room, the first one whatever its length."""
    if len(text) <= room:
        return text
    return text[: room + 1].rpartition(" ")[0] or text.partition(" ")[0]


def _last_words(text: str, room: int) -> str:
    """Return the words at the end of `text` that have room, the last one whatever its length."""
    if len(text) <= room:
        return text
    return text[-room - 1 :].partition(" ")[2] or text.rpartition(" ")[2]


def _quoted(text: str) -> str:
    return f"“{shortened(text, _LONGEST)}”"


def _show_consequences(result: Reconciliation) -> None:
    if result.consequences:
        click.echo(click.style("Tạo lại văn bản thì các chỗ sau cũng đổi theo", bold=True))
        counts = Counter(stretch for old, new in result.consequences for stretch in _stretches(old, new))
        for (before, after), count in counts.items():
            times = f" ({count} chỗ)" if count > 1 else ""
            change = f"{_quoted(before)} → {_quoted(after)}" if before else f"in thêm {_quoted(after)}"
            click.echo(f"  {change}{times}")
        click.echo()


def _show_clashes(result: Reconciliation) -> None:
    """Print the lines that both the document and the plan's file have changed, side by side; the file's stay."""
    for clash in result.clashes:
        click.echo(
            f"{shown_path(result.plan_file)}:{clash.line}: cả văn bản và tệp kế hoạch đều đã sửa chỗ này"
        )
        for name, lines in (("tệp nay", clash.ours), ("văn bản", clash.theirs)):
            click.echo(f"    {name}: {_clash_text(clash.base, lines)}")
        click.echo("    Cách làm: tệp kế hoạch được giữ như nay; chọn một trong hai rồi sửa tay.")
        click.echo()


def _clash_text(base: Sequence[str], lines: Sequence[str]) -> str:
    """Return what became of the lines `base`: the words that changed, or all of what was put in or is left."""
    old, new = ("\n".join(each) for each in (base, lines))
    if not old.strip():
        return f"thêm {_quoted(new)}"
    if not new.strip():
        return f"bỏ {_quoted(old)}"
    return "; ".join(f"{_quoted(before)} → {_quoted(after)}" for before, after in _stretches(old, new))


def _show_file(result: Reconciliation, *, plan_named: bool) -> None:
    show_diff(result.diff)
    plan, typed = shown_path(result.plan_file), typed_path(result.plan_file)
    count = sum(bool(edit.steps) for edit in result.edits)
    if result.problems:
        click.echo(f"Chưa ghi gì vào {plan}: phải sửa các lỗi trên trước.")
    elif result.refusal:
        click.echo(f"Chưa ghi gì vào {plan}. {result.refusal}")
    elif result.written:
        click.echo(f"Đã ghi vào {plan}: {count} chỗ.")
        click.echo(f"Tạo lại văn bản (bản đã sửa được giữ một bản sao): sinhkehoach sinh {typed} --ghi-de")
    elif result.diff:
        click.echo(f"Đưa về được {count} trên {len(result.edits)} chỗ. Để ghi vào {plan}:")
        named = f" --ke-hoach {typed}" if plan_named else ""
        click.echo(f"    sinhkehoach doi-chieu {typed_path(result.document)}{named} --ap-dung")


def reconciliation_record(result: Reconciliation) -> dict[str, Any]:
    """Return the result as JSON has it."""
    return {
        "văn bản": str(result.document),
        "kế hoạch": str(result.plan_file),
        "chỗ sửa": [
            {
                "nhóm": str(edit.group),
                "cũ": edit.old,
                "mới": edit.new,
                "chỗ": keypath_text(edit.path),
                "dòng": edit.position.line if edit.position else None,
                "cột": edit.position.column if edit.position else None,
                "đưa về được": bool(edit.steps),
                "cách làm": sentence_case(edit.advice),
            }
            for edit in result.edits
        ],
        "đổi theo": [{"cũ": old, "mới": new} for old, new in result.consequences],
        "xung đột": [
            {"dòng": each.line, "lúc tạo": each.base, "tệp nay": each.ours, "văn bản": each.theirs}
            for each in result.clashes
        ],
        "ghi chú": [{"người": each.author, "ở": each.on, "chữ": each.text} for each in result.comments],
        "lưu ý": list(result.remarks),
        "tệp kế hoạch đổi": result.diff.splitlines(),
        "vấn đề": [problem_record(problem) for problem in result.problems],
        "đã ghi": result.written,
        "chưa ghi vì": result.refusal,
    }


def exit_code(result: Reconciliation) -> int:
    """Return 1 where something was changed or remarked by hand, or could not be compared, else 0."""
    return PROBLEMS if result.edits or result.comments or result.problems else 0
