"""`sinhkehoach the-thuc`: shows where a Word file departs from the decree, or the Party's guide."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_format, worker_number

# The sets of rules, the State's first.
RULE_SETS = ("nd30", "dang")

if TYPE_CHECKING:
    from collections.abc import Callable

    from sinhkehoach.cli.printed import Printed


@named_command(
    "the-thuc",
    "sinhkehoach the-thuc van-ban.docx",
    "sinhkehoach the-thuc van-ban.docx --ghi-chu",
    "sinhkehoach the-thuc van-ban.docx --sua",
    "sinhkehoach the-thuc --giai-thich DG06",
)
@click.argument("files", metavar="TỆP.docx...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--bo",
    "rule_set",
    type=click.Choice(RULE_SETS),
    help="Xét theo bộ này: nd30 (Nhà nước), dang (Đảng); không ghi thì chọn theo tiêu đề của văn bản.",
)
@click.option("--giai-thich", "explained", metavar="MÃ", help="Giải thích một điều rồi thôi, không xét gì.")
@click.option("--chi-tiet", "all_rules", is_flag=True, help="In cả những điều đạt, không áp dụng, chưa xét.")
@click.option(
    "--ghi-chu",
    "comments",
    is_flag=True,
    help="Ghi thêm bản sao TỆP-ghi-chu.docx, có ghi chú (Comments) của Word ở từng chỗ.",
)
@click.option(
    "--sua",
    "mends",
    is_flag=True,
    help="Ghi bản sao TỆP-sua-the-thuc.docx đã sửa thể thức (trang, phông, cỡ, giãn cách, đường kẻ, số trang…); "
    "chữ giữ nguyên từng chữ.",
)
@click.option(
    "-o",
    "output",
    metavar="TỆP-MỚI",
    type=click.Path(path_type=Path),
    help="Cùng với --sua: ghi bản đã sửa vào tệp này, chưa có sẵn.",
)
@click.option("--xem-truoc", "preview", is_flag=True, help="Cùng với --sua: chỉ nói sửa được gì, không ghi.")
@worker_number
@output_format
def command(
    files: tuple[Path, ...],
    *,
    rule_set: str | None,
    explained: str | None,
    all_rules: bool,
    comments: bool,
    mends: bool,
    output: Path | None,
    preview: bool,
    workers: int | None,
    output_format: str,
) -> int:
    """Xét thể thức của văn bản Word bất kỳ theo Nghị định 30/2020/NĐ-CP, của Đảng thì theo HD 05-HD/VPTW; không sửa tệp.

    Mỗi điều có một kết quả: đạt, không đạt, không áp dụng, hoặc chưa xét (kèm lý do). Điều bắt buộc không đạt thì mã
    thoát là 1. Với --sua, chỗ sai về hình thức được sửa trong một bản sao, mỗi chỗ sửa đều được xét lại; mã thoát nói
    về bản sao ấy.
    """
    if explained is not None:
        return _explain(explained)
    if not files:
        raise click.MissingParameter(param_type="argument", param_hint="TỆP.docx")
    _refuse_what_does_not_go_together(mends=mends, comments=comments, output=output, preview=preview)
    if mends:
        return _mend(files, output, output_format, rule_set, write=not preview)
    from sinhkehoach.cli.printed import print_all
    from sinhkehoach.jobs.find_documents import chosen_documents

    start = partial(conformance_start, comments, all_rules, rule_set)
    return print_all(chosen_documents(files), start, "Đang xét thể thức", output_format, workers)


def conformance_start(
    comments: bool,  # noqa: FBT001 — from process to process
    all_rules: bool,  # noqa: FBT001 — as above
    rule_set: str | None,
    colours: bool,  # noqa: FBT001 — as above
) -> Callable[[Path], Printed]:
    """Return what says of a file where it departs from the rules of form."""
    from sinhkehoach.cli.printed import Printed, text_of
    from sinhkehoach.cli.show_conformance import conformance_record, exit_code, show_conformance
    from sinhkehoach.jobs.conformance import check_conformance

    def printed(file: Path) -> Printed:
        result = check_conformance(file, comments=comments, rule_set=rule_set)
        text = text_of(lambda: show_conformance(result, all_rules=all_rules), colours=colours)
        return Printed(text, conformance_record(result), exit_code([result]))

    return printed


def _refuse_what_does_not_go_together(
    *, mends: bool, comments: bool, output: Path | None, preview: bool
) -> None:
    if (output is not None or preview) and not mends:
        raise click.UsageError("-o và --xem-truoc chỉ dùng cùng với --sua.")
    if mends and comments:
        raise click.UsageError("--sua và --ghi-chu ghi hai bản sao khác nhau: chạy lệnh hai lần.")


def _explain(name: str) -> int:
    from sinhkehoach.cli.show_conformance import show_rule
    from sinhkehoach.jobs.explain_form_rule import explain_form_rule

    found = explain_form_rule(name)
    if found is None:
        raise click.UsageError(f"Không có điều nào mang mã “{name}”; xem các mã bằng --chi-tiet.")
    show_rule(found)
    return 0


def _mend(
    files: tuple[Path, ...], output: Path | None, output_format: str, rule_set: str | None, *, write: bool
) -> int:
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_conformance import exit_code
    from sinhkehoach.cli.show_mending import mending_record, show_mending
    from sinhkehoach.jobs.find_documents import chosen_documents
    from sinhkehoach.jobs.mend_form import mend_form

    chosen = chosen_documents(files)
    if output is not None and len(chosen) > 1:
        raise click.UsageError("-o ghi một tệp: chỉ nêu một TỆP.docx.")
    results = [mend_form(file, output, write=write, rule_set=rule_set) for file in chosen]
    if output_format == JSON:
        show_json([mending_record(result) for result in results])
    else:
        for result in results:
            show_mending(result)
    return exit_code(results)
