"""`sinhkehoach the-thuc`: shows where a Word file departs from the decree."""

from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_format


@named_command(
    "the-thuc",
    "sinhkehoach the-thuc van-ban.docx",
    "sinhkehoach the-thuc van-ban.docx --ghi-chu",
)
@click.argument("files", metavar="TỆP.docx...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--chi-tiet", "all_rules", is_flag=True, help="In cả những điều đạt, không áp dụng, chưa xét.")
@click.option(
    "--ghi-chu",
    "comments",
    is_flag=True,
    help="Ghi thêm bản sao TỆP-ghi-chu.docx, có ghi chú (Comments) của Word ở từng chỗ.",
)
@output_format
def command(files: tuple[Path, ...], *, all_rules: bool, comments: bool, output_format: str) -> int:
    """Xét thể thức của văn bản Word bất kỳ theo Nghị định 30/2020/NĐ-CP; không sửa tệp ấy.

    Mỗi điều có một kết quả: đạt, không đạt, không áp dụng, hoặc chưa xét (kèm lý do). Điều bắt buộc không đạt thì mã
    thoát là 1.
    """
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_conformance import conformance_record, exit_code, show_conformance
    from sinhkehoach.jobs.conformance import check_conformance
    from sinhkehoach.jobs.find_documents import chosen_documents

    results = [check_conformance(file, comments=comments) for file in chosen_documents(files)]
    if output_format == JSON:
        show_json([conformance_record(result) for result in results])
    else:
        for result in results:
            show_conformance(result, all_rules=all_rules)
    return exit_code(results)
