"""What became of papers made of a plan, beside its own document → text for people, or records for machines."""

from typing import Any

import click

from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.cli.show import problem_record, show_problems
from sinhkehoach.jobs.build_places import BuildResult
from sinhkehoach.jobs.extract import ExtractResult, UnitExtract
from sinhkehoach.jobs.report import ReportResult


def show_report(result: ReportResult) -> None:
    """Print what has to be noted in the plan, then what was written."""
    show_problems(result.problems)
    if result.time and not result.is_typed:
        click.echo(
            f"Kế hoạch chưa có mục “báo cáo” cho {result.time}: số, ngày để trống, chưa có lời đánh giá;"
            " nơi nhận, người ký như kế hoạch."
        )
    if result.built is None:
        wanted = f"điền {result.missing} chỗ còn thiếu ở trên" if result.missing else "sửa các lỗi trên trước"
        click.echo(f"Chưa lập báo cáo: hãy {wanted}.")
        if result.missing:
            click.echo("Muốn xem trước bản dự thảo, chỗ thiếu in dấu “…”: thêm --du-thao")
        return
    show_placed(f"Báo cáo {result.time}", result.built)
    if result.missing:
        click.echo(f"Đây là bản dự thảo: còn {result.missing} chỗ chưa có số liệu, in dấu “…”.")


def show_extracts(result: ExtractResult) -> None:
    """Print each extract with what is in it, then the tasks that are in none."""
    show_problems(result.problems)
    if not result.extracts:
        click.echo("Chưa trích được: hãy sửa các lỗi trên trước.")
        return
    for each in result.extracts:
        show_placed(f"{each.unit} ({_in_words(each)})", each.built, goes_back=False)
        if each.vague:
            names = "; ".join(each.vague)
            click.echo(f"    Có thể cũng liên quan, kế hoạch chỉ ghi chung chung: {names}")
    if len(result.extracts) > 1:
        click.echo(f"Đã trích cho {len(result.extracts)} đơn vị.")
    if result.of_nobody:
        click.echo(f"Không có trong bản trích nào, vì chưa ghi rõ đơn vị ({len(result.of_nobody)}):")
    for name in result.of_nobody:
        click.echo(f"  - {name}")


def _in_words(each: UnitExtract) -> str:
    """Return what an extract holds: `chủ trì 5, tham gia 12 nhiệm vụ; 1 mục tổ chức thực hiện`."""
    parts = [f"chủ trì {each.leads} nhiệm vụ", f"tham gia {each.takes_part}"]
    return ", ".join([*parts, *[f"{each.works} mục tổ chức thực hiện"] * bool(each.works)])


def extracts_record(result: ExtractResult) -> dict[str, Any]:
    """Return what became of the extracts of a plan as JSON has it."""
    return {
        "kế hoạch": str(result.file),
        "bản trích": [
            {
                "đơn vị": each.unit,
                "chủ trì": each.leads,
                "tham gia": each.takes_part,
                "tổ chức thực hiện": each.works,
                "ghi chung chung": list(each.vague),
                **placed_record(each.built),
            }
            for each in result.extracts
        ],
        "chưa rõ đơn vị": list(result.of_nobody),
        "vấn đề": [problem_record(each) for each in result.problems],
    }


def show_placed(name: str, built: BuildResult, *, goes_back: bool = True) -> None:
    """Print where the paper called `name` is, and what became of one that somebody had worked on.

    `goes_back` tells that what was changed by hand can be brought back into the plan.
    """
    show_problems(built.problems)
    document = built.written or built.unchanged
    if document is None:
        return
    click.echo(f"{name}: {shown_path(document)}{'' if built.written else ' (không đổi, giữ nguyên)'}")
    if built.spared is not None:
        spared = shown_path(built.spared)
        click.echo(f"    Giữ nguyên {spared}: tệp này không còn như lúc tạo ra, có thể đã sửa bằng tay.")
        if goes_back:
            click.echo(f"    Xem các chỗ đã sửa: sinhkehoach doi-chieu {typed_path(built.spared)}")
        click.echo("    Nếu không cần các chỗ ấy nữa: gõ lại lệnh này, thêm --ghi-de")
    if built.copy is not None:
        click.echo(f"    Bản đã sửa bằng tay được giữ lại ở {shown_path(built.copy)}")
    for removed in built.removed:
        click.echo(f"    Đã xóa {shown_path(removed)}: bản in cũ để bên cạnh, nay không cần nữa")


def report_record(result: ReportResult) -> dict[str, Any]:
    """Return what became of a report as JSON has it."""
    return {
        "kế hoạch": str(result.file),
        "kỳ báo cáo": result.time,
        "còn thiếu": result.missing,
        **placed_record(result.built),
        "vấn đề": [problem_record(each) for each in result.problems],
    }


def placed_record(built: BuildResult | None) -> dict[str, Any]:
    """Return where a paper is as JSON has it."""
    document = (built.written or built.unchanged) if built else None
    return {
        "văn bản": str(document) if document else None,
        "không đổi": built is not None and built.unchanged is not None,
        "giữ nguyên": str(built.spared) if built and built.spared else None,
        "bản sao": str(built.copy) if built and built.copy else None,
    }
