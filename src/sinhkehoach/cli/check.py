"""`sinhkehoach kiem-tra`: shows what is wrong with plans."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, chosen_files, output_format, plan_files, unit_table, worker_number

if TYPE_CHECKING:
    from sinhkehoach.jobs.check import CheckResult


@named_command(
    "kiem-tra",
    "sinhkehoach kiem-tra",
    "sinhkehoach kiem-tra plans/ke-hoach-2027.yaml",
    "sinhkehoach kiem-tra plans/ke-hoach-2027.yaml --sua --xem-truoc",
    "sinhkehoach kiem-tra --giai-thich SKH301",
)
@plan_files
@click.option("--nghiem", "strict", is_flag=True, help="Coi cảnh báo là lỗi.")
@click.option(
    "--giai-thich", "explained", metavar="MÃ", help="Giải thích một mã rồi thôi, không kiểm tra gì."
)
@click.option("--sua", "corrects", is_flag=True, help="Sửa trong tệp các chỗ chắc chắn là gõ nhầm.")
@click.option("--sua-ca", "asks", is_flag=True, help="Như --sua, rồi hỏi từng chỗ sửa được nhưng chưa chắc.")
@click.option(
    "--xem-truoc", "preview", is_flag=True, help="Cùng với --sua, --sua-ca: chỉ cho xem chỗ sửa, không ghi."
)
@unit_table
@worker_number
@output_format
def command(
    plan_files: tuple[Path, ...],
    output_format: str,
    explained: str | None,
    table: Path | None,
    workers: int | None,
    *,
    strict: bool,
    corrects: bool,
    asks: bool,
    preview: bool,
) -> int:
    """Kiểm tra kế hoạch, chỉ ra mọi chỗ sai và cách sửa; chỉ ghi vào tệp khi có --sua.

    TỆP là tên tệp, tên đã ghi cho lệnh tao, hoặc một thư mục; không ghi thì kiểm tra mọi kế hoạch trong thư mục plans/.
    Với --theo-bang, kế hoạch chung được kiểm tra cùng giá trị của từng đơn vị.

    Với --sua, mỗi chỗ sửa đều được đọc lại: lỗi ấy phải hết, không lỗi nào thêm, không chỗ nào khác đổi, lời ghi chú và
    cách trình bày của tệp giữ nguyên; chỗ nào không chắc được như vậy thì không sửa. co-quan.yaml chỉ được sửa khi nêu
    tên nó.
    """
    if corrects or asks:
        if table is not None:
            raise click.UsageError("--sua, --sua-ca không dùng cùng với --theo-bang.")
        return _correct(plan_files, output_format, asks=asks, strict=strict, write=not preview)
    if preview:
        raise click.UsageError("--xem-truoc chỉ dùng cùng với --sua hoặc --sua-ca.")
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_checks import check_records, exit_code, show_checks

    if explained is not None:
        return _explain(explained)
    files = chosen_files(plan_files)
    results = _checked(files, table, workers, strict=strict)
    if output_format == JSON:
        show_json(check_records(results))
    else:
        show_checks(results)
    return exit_code(results)


def _correct(
    plan_files: tuple[Path, ...], output_format: str, *, asks: bool, strict: bool, write: bool
) -> int:
    """Correct the plans and show what was done; return the exit code of what is left."""
    from sinhkehoach.cli.ask_correction import ask_correction, need_terminal
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_checks import exit_code
    from sinhkehoach.cli.show_corrections import correction_record, show_correction
    from sinhkehoach.jobs.correct_plan import correct_files

    if asks and output_format == JSON:
        raise click.UsageError("--sua-ca hỏi từng chỗ, nên không dùng cùng với --dinh-dang json.")
    if asks:
        need_terminal()
    results = correct_files(chosen_files(plan_files), ask=ask_correction if asks else None, write=write)
    if output_format == JSON:
        show_json([correction_record(result) for result in results])
    else:
        for result in results:
            show_correction(result)
    return exit_code([result.check(strict=strict) for result in results])


def _checked(files: list[Path], table: Path | None, asked: int | None, *, strict: bool) -> list[CheckResult]:
    from sinhkehoach.cli.options import common_plan
    from sinhkehoach.cli.progress import WORTH_A_BAR, with_progress
    from sinhkehoach.jobs.check import as_strict, check_files
    from sinhkehoach.jobs.workers import worker_count

    if table is None:
        return check_files(
            files,
            strict=strict,
            workers=worker_count(asked, len(files)),
            watch=lambda results, count: with_progress(results, count, "Đang kiểm tra", WORTH_A_BAR),
        )
    from sinhkehoach.jobs.check_units import check_units

    results = check_units(common_plan(files), table, asked)
    return [as_strict(each) if strict else each for each in results]


def _explain(code: str) -> int:
    """Print what the rule or the message `code` is about; raises UserError for a code of neither."""
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.cli.show_checks import show_explanation
    from sinhkehoach.jobs.explain_code import explain_code
    from sinhkehoach.jobs.explain_rule import explain_rule

    rule = explain_rule(code)
    if rule is not None:
        show_explanation(rule)
        return 0
    section = explain_code(code)
    if section is None:
        raise UserError(f"Không có mã nào là “{code}”", "ghi mã như trong thông báo, ví dụ SKH202")
    click.echo(section)
    return 0
