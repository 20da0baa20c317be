"""The plan made of a Word file, and how it was proven → text for people, or a record for machines."""

from collections.abc import Iterable
from difflib import unified_diff
from typing import Any, Final, TypeVar

import click

from sinhkehoach.base.text import shortened
from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.cli.show import problem_record
from sinhkehoach.jobs.import_word import ImportResult

_LONGEST: Final = 70
_MOST_MOVED: Final = 10
_Key = TypeVar("_Key")


def exit_code(result: ImportResult) -> int:
    """Return 0 where nothing of the Word file is lost or changed, numbers that the program counts aside."""
    return PROBLEMS if result.coverage.differences or result.untaken else 0


def show_import(result: ImportResult) -> None:
    """Print how much of the Word file is in the plan and what is not, what to look at, and what to do next."""
    if not result.written:
        click.echo(result.text)
    _show_proof(result)
    _show_office(result)
    if not result.written:
        click.echo("Xem trước, chưa ghi tệp nào.")
        return
    name = shown_path(result.plan)
    click.echo(f"Đã tạo {name}; {shown_path(result.source)} giữ nguyên.")
    click.echo("Việc tiếp theo:")
    if result.doubts:
        click.echo(
            f"  - Mở {name}, xem {len(result.doubts)} chỗ có dòng “# cần xem: …”, sửa rồi xóa dòng ấy."
        )
    typed = typed_path(result.plan)
    if result.problems:
        click.echo(f"  - Có {len(result.problems)} điều cần xem: sinhkehoach kiem-tra {typed}")
    click.echo(f"  - Tạo văn bản Word:         sinhkehoach sinh {typed}")
    click.echo(f"  - Lập kế hoạch kỳ sau:      sinhkehoach nam-sau {typed}")


def _show_proof(result: ImportResult) -> None:
    proof = result.coverage
    found, whole = _number(proof.found), _number(proof.characters)
    click.echo(
        f"In thử và so từng chữ: {found} trên {whole} chữ cái, chữ số, dấu của văn bản có trong kế hoạch."
    )
    if result.left_out:
        click.echo(f"Đã bỏ số trang: {', '.join(result.left_out)}.")
    if result.old_words:
        click.echo(
            f"Đã đổi {_number(result.old_words)} chữ của bảng mã cũ (TCVN3, VNI) sang Unicode; xem lại tên riêng."
        )
    for remark in result.remarks:
        click.echo(remark)
    for each in proof.differences:
        click.echo(f"  {_difference(each.paper, each.plan)}")
    for moved in proof.moved[:_MOST_MOVED]:
        click.echo(f"  đứng ở chỗ khác: “{shortened(moved, _LONGEST)}”")
    if len(proof.moved) > _MOST_MOVED:
        click.echo(f"  và {_number(len(proof.moved) - _MOST_MOVED)} dòng nữa đứng ở chỗ khác")
    _show_renumbered(result)
    _show_untaken(result)


def _show_renumbered(result: ImportResult) -> None:
    for (paper, plan), lines in _gathered(
        ((each.paper, each.plan), each.words) for each in result.coverage.renumbered
    ):
        behind = f", trước “{shortened(lines[0], _LONGEST)}”" if lines[0] else ""
        more = f" và {len(lines) - 1} chỗ nữa" if len(lines) > 1 else ""
        click.echo(f"  do chương trình đánh: {paper or 'không số'} → {plan or 'không số'}{behind}{more}")
    if any(each.is_cited for each in result.coverage.renumbered):
        click.echo("  Lời nào dẫn tới số cũ (“theo mục 2.1”, “Phụ lục 1a”) thì sửa theo số mới.")


def _show_untaken(result: ImportResult) -> None:
    for kind, texts in _gathered((str(each.kind), each.text) for each in result.untaken):
        said = [f"“{shortened(text, _LONGEST)}”" for text in texts if text]
        count = f" ({len(texts)} chỗ)" if len(texts) > 1 else ""
        click.echo(f"  không có trong kế hoạch, {kind}{count}{': ' if said else ''}{'; '.join(said)}")


def _gathered(pairs: Iterable[tuple[_Key, str]]) -> Iterable[tuple[_Key, list[str]]]:
    """Return the texts of each key, in the order in which the keys come first."""
    found: dict[_Key, list[str]] = {}
    for key, text in pairs:
        found.setdefault(key, []).append(text)
    return found.items()


def _difference(paper: str, plan: str) -> str:
    paper, plan = shortened(paper, _LONGEST), shortened(plan, _LONGEST)
    if not plan.strip():
        return f"không có trong kế hoạch: “{paper}”"
    if not paper.strip():
        return f"kế hoạch in thêm: “{plan}”"
    return f"“{paper}” → kế hoạch in “{plan}”"


def _show_office(result: ImportResult) -> None:
    if result.office_after == result.office_before:
        return
    name = shown_path(result.office_file)
    if result.is_office_written:
        click.echo(f"Đã thêm vào {name}:")
    else:
        click.echo(f"Nên thêm vào {name} (thêm --ca-co-quan thì chương trình ghi giúp):")
    for line in unified_diff(
        result.office_before.splitlines(), result.office_after.splitlines(), lineterm="", n=0
    ):
        if line.startswith("+") and not line.startswith("+++"):
            click.echo(f"  {line}")


def _number(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def import_record(result: ImportResult) -> dict[str, Any]:
    """Return the files, the proof, the marks and the problems, as JSON has them."""
    return {
        "văn bản": str(result.source),
        "kế hoạch": str(result.plan) if result.written else None,
        "nội dung": result.text,
        "số chữ": result.coverage.characters,
        "số chữ có trong kế hoạch": result.coverage.found,
        "chỗ khác": [
            {"văn bản": each.paper, "kế hoạch in": each.plan} for each in result.coverage.differences
        ],
        "chữ bảng mã cũ": result.old_words,
        "đã làm khi đọc": list(result.remarks),
        "số chương trình đánh": [
            {"văn bản": each.paper, "kế hoạch in": each.plan, "lời": each.words}
            for each in result.coverage.renumbered
        ],
        "đứng chỗ khác": list(result.coverage.moved),
        "không lấy": [{"loại": str(each.kind), "chữ": each.text} for each in result.untaken],
        "cần xem": [{"mục": list(each.path), "điều thấy": each.seen} for each in result.doubts],
        "co-quan.yaml": result.office_after if result.office_after != result.office_before else None,
        "vấn đề": [problem_record(each) for each in result.problems],
    }
