"""What documents were made from → text for people, or records for machines."""

from collections.abc import Sequence
from typing import Any, Final

import click

from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.failure import sentence
from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.jobs.provenance import MadeFrom, OriginReport, OriginResult, Since
from sinhkehoach.jobs.provenance_revisions import GitRevision

_SINCE: Final = {
    Since.SAME: "đến nay vẫn như vậy",
    Since.CHANGED: "đến nay đã sửa khác",
    Since.GONE: "nay không còn ở chỗ cũ",
    Since.UNKNOWN: "không rõ nay ra sao",
    Since.ELSEWHERE: "tên này không ở trong chỗ làm việc nên không mở",
    Since.OF_TABLE: "lập từ kế hoạch chung và bảng đơn vị, chưa tách thành tệp riêng",
}
_SHORT: Final = 10
_LABEL_WIDTH: Final = 14
# So many revisions are shown one by one; one plan restored again and again would fill the screen.
_MOST_SHOWN: Final = 5


def show_origin(result: OriginResult) -> None:
    """Print what is known of one file, a line for each fact."""
    click.echo(click.style(str(result.file), bold=True))
    if result.report is not None:
        for label, text in _lines(result.report):
            click.echo(f"  {label:<{_LABEL_WIDTH}}{text}")
        if not result.report.intact:
            click.echo(f"  Xem các chỗ đã sửa: sinhkehoach doi-chieu {typed_path(result.file)}")
    if result.taken_out:
        click.echo("  Đã lấy lại, đúng từng chữ:")
    for file in result.taken_out:
        click.echo(f"    {shown_path(file)}")
    if result.error is not None:
        click.echo(sentence(result.error))
    click.echo()


def _lines(report: OriginReport) -> list[tuple[str, str]]:
    enclosed = "có kèm trong văn bản" if report.encloses else "không kèm trong văn bản"
    lines = [("Kế hoạch:", f"{_made_from(report.plan)}; {enclosed}")]
    if report.paper:
        lines.insert(0, ("Đây là:", report.paper))
    if report.common is not None and report.table is not None:
        lines.append(("Lập từ:", f"kế hoạch chung {_made_from(report.common)}"))
        lines.append(("", f"đơn vị “{report.unit}” của bảng {_made_from(report.table)}"))
    if report.office is not None:
        lines.append(("Cơ quan:", _made_from(report.office)))
    lines += zip(("Hình:", *[""] * len(report.pictures)), _pictures(report.pictures), strict=False)
    which = "bản đang chạy" if report.is_this_program else "không phải bản đang chạy"
    lines += [
        ("Mẫu Word:", _made_from(report.template)),
        ("Chương trình:", f"sinhkehoach {report.program} ({which})"),
        (
            "Văn bản:",
            "còn nguyên như lúc tạo ra" if report.intact else "đã sửa hoặc lưu lại sau khi tạo ra",
        ),
    ]
    revisions = [_revision(each) for each in report.revisions.found[:_MOST_SHOWN]]
    if further := len(report.revisions.found) - len(revisions):
        revisions.append(f"và {further} bản nữa, cũ hơn")
    revisions = revisions or [report.revisions.absence]
    return lines + list(zip(("Trong git:", *[""] * len(revisions)), revisions, strict=False))


def _pictures(pictures: Sequence[MadeFrom]) -> list[str]:
    """Return a line for each picture that is not as it was, and one that counts the others."""
    told = [_made_from(each) for each in pictures if each.since is not Since.SAME]
    if same := len(pictures) - len(told):
        told.append(f"{same} hình ({_SINCE[Since.SAME]})")
    return told


def _made_from(made: MadeFrom) -> str:
    return f"{made.name} ({_SINCE[made.since]})"


def _revision(revision: GitRevision) -> str:
    year, month, day = revision.day.split("-")
    return f"bản {revision.id[:_SHORT]} ngày {day}/{month}/{year}: {revision.subject}"


def origin_record(result: OriginResult) -> dict[str, Any]:
    """Return what is known of one file as JSON has it."""
    report = result.report
    return {
        "tệp": str(result.file),
        "lỗi": result.error.message if result.error else None,
        "cách sửa": result.error.hint if result.error else None,
        "nguồn gốc": _report_record(report) if report else None,
        "đã lấy lại": [str(file) for file in result.taken_out],
    }


def _report_record(report: OriginReport) -> dict[str, Any]:
    return {
        "văn bản": report.paper or None,
        "kế hoạch": _made_from_record(report.plan),
        "kế hoạch chung": _made_from_record(report.common) if report.common else None,
        "bảng đơn vị": {**_made_from_record(report.table), "đơn vị": report.unit} if report.table else None,
        "cơ quan": _made_from_record(report.office) if report.office else None,
        "hình": [_made_from_record(each) for each in report.pictures],
        "mẫu": _made_from_record(report.template),
        "chương trình": report.program,
        "bản đang chạy": report.is_this_program,
        "kèm nguồn": report.encloses,
        "còn nguyên": report.intact,
        "git": [{"bản": each.id, "ngày": each.day, "lời": each.subject} for each in report.revisions.found],
        "git không có vì": report.revisions.absence or None,
    }


def _made_from_record(made: MadeFrom) -> dict[str, str]:
    return {"tệp": made.name, "đến nay": str(made.since)}


def exit_code(results: list[OriginResult]) -> int:
    """Return 1 where a file tells no origin or its sources could not be taken out, else 0."""
    return PROBLEMS if any(result.error for result in results) else 0
