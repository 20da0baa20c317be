"""`sinhkehoach xuat`: hands plans on as data, or as PDF."""

from datetime import date
from pathlib import Path
from typing import Final

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, chosen_files, output_format, plan_files

_KINDS: Final = ("xlsx", "ics", "csv", "json", "pdf")


@named_command(
    "xuat",
    "sinhkehoach xuat giao-duc-2027",
    'sinhkehoach xuat giao-duc-2027 --dang ics --don-vi "Phòng Văn hóa - Xã hội"',
    "sinhkehoach xuat --dang pdf --pdf-a",
)
@plan_files
@click.option(
    "-o",
    "output",
    metavar="TỆP",
    type=click.Path(path_type=Path),
    help="Ghi vào tệp này (chỉ với một kế hoạch); đuôi tệp cho biết dạng. Không ghi thì vào output/.",
)
@click.option(
    "--dang",
    "kind",
    type=click.Choice(_KINDS),
    help="Bảng tính để điền, lịch hạn chót, bảng CSV, JSON cho máy đọc, PDF. Không ghi: theo đuôi tệp, hoặc xlsx.",
)
@click.option("--don-vi", "unit", metavar="TÊN", default="", help="Lịch (.ics) chỉ gồm việc của đơn vị này.")
@click.option("--pdf-a", "archival", is_flag=True, help="PDF/A-2b để lưu trữ lâu dài; cần LibreOffice.")
@output_format
def command(
    plan_files: tuple[Path, ...],
    output: Path | None,
    kind: str | None,
    unit: str,
    output_format: str,
    *,
    archival: bool,
) -> int:
    """Xuất kế hoạch thành bảng tính Excel, lịch, CSV, JSON hoặc PDF. Không ghi TỆP thì xuất mọi kế hoạch.

    Bảng tính gửi được cho các đơn vị điền tình trạng, kết quả, ghi chú; nhận về thì đưa vào kế hoạch bằng lệnh nhap-bang.
    Xuất lại thì tệp cũ được thay; tệp đã có người sửa thì giữ nguyên, bản mới mang tên khác.
    """
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_export import exit_code, export_record, show_export
    from sinhkehoach.jobs.export import ExportSettings, export_plans

    chosen = _kind(kind, output, unit, archival=archival)
    plans = chosen_files(plan_files)
    if output is not None and len(plans) != 1:
        raise click.UsageError("-o dùng cho một kế hoạch: ghi tên một TỆP, hoặc bỏ -o.")
    today = date.today()  # noqa: DTZ011 — the office's day
    settings = ExportSettings(chosen, today, output, unit, archival, cache_folder())
    results = []
    for result in export_plans(plans, settings):
        results.append(result)
        if output_format != JSON:
            show_export(result)
    if output_format == JSON:
        show_json([export_record(each) for each in results])
    return exit_code(results)


def _kind(typed: str | None, output: Path | None, unit: str, *, archival: bool) -> str:
    """Return the kind of file that is asked for; raises UsageError where the options do not agree."""
    named = output.suffix.lower().lstrip(".") if output is not None else ""
    if named and named not in _KINDS:
        raise click.UsageError(f"Không xuất được tệp “.{named}”; đặt đuôi .{', .'.join(_KINDS)}.")
    usual = "pdf" if archival else "ics" if unit else "xlsx"
    kind = typed or named or usual
    if named and named != kind:
        raise click.UsageError(f"-o ghi đuôi .{named}, --dang lại là {kind}: bỏ một trong hai.")
    if output is not None and not named:
        raise click.UsageError(f"Tên tệp sau -o cần có đuôi .{', .'.join(_KINDS)}.")
    if unit and kind != "ics":
        raise click.UsageError("--don-vi chỉ dùng cho lịch: thêm --dang ics.")
    if archival and kind != "pdf":
        raise click.UsageError("--pdf-a chỉ dùng cho PDF: thêm --dang pdf.")
    return kind
