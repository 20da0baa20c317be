"""`sinhkehoach so-sanh`: shows what is different between two plans."""

from pathlib import Path
from typing import Final

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, plan_called

MARKDOWN: Final = "markdown"


@named_command(
    "so-sanh",
    "sinhkehoach so-sanh plans/ban-cu.yaml plans/ban-moi.yaml",
    "sinhkehoach so-sanh HEAD~1:plans/ke-hoach-2027.yaml plans/ke-hoach-2027.yaml",
    "sinhkehoach so-sanh plans/ban-cu.yaml plans/ban-moi.yaml -o so-sanh.docx --theo-doi",
    "sinhkehoach so-sanh gop-y.docx plans/ban-moi.yaml -o tiep-thu.docx --tiep-thu",
)
@click.argument("old", metavar="CŨ")
@click.argument("new", metavar="MỚI")
@click.option(
    "--dinh-dang",
    "output_format",
    type=click.Choice(["chu", JSON, MARKDOWN]),
    default="chu",
    show_default=True,
    help="In kết quả bằng chữ cho người đọc, JSON cho máy đọc, hay Markdown để dán vào trang mạng.",
)
@click.option(
    "-o",
    "output",
    metavar="TỆP.docx",
    type=click.Path(path_type=Path),
    help="Ghi thêm bảng so sánh ra tệp Word: nội dung cũ, nội dung mới, ghi chú.",
)
@click.option(
    "--theo-doi",
    "tracked",
    is_flag=True,
    help="Cùng với -o: thay cho bảng, ghi văn bản mới có đánh dấu sửa đổi (Track Changes) so với văn bản cũ.",
)
@click.option(
    "--tiep-thu",
    "responses",
    is_flag=True,
    help="Cùng với -o: thay cho bảng so sánh, ghi bảng tổng hợp tiếp thu, giải trình ý kiến góp ý.",
)
def command(
    old: str, new: str, output_format: str, output: Path | None, *, tracked: bool, responses: bool
) -> int:
    """So sánh hai kế hoạch: chỉ ra chỗ thêm, bỏ, sửa, chuyển, đổi tên, theo từng phần.

    CŨ và MỚI là tệp kế hoạch, văn bản .docx do lệnh sinh tạo ra, hoặc một bản đã lưu trong git, ghi dạng BẢN:TỆP. Văn bản
    khác (.docx, .doc, .odt, .rtf, .pdf, .txt) được nhận dạng như lệnh nhap rồi so; nhận ra kém thì so theo lời văn.
    Con số do chương trình tính ra (tổng của các khoản con, số trong lời lấy từ chỗ khác) chỉ được nói ở chỗ gốc. Hai
    kế hoạch giống nhau thì mã thoát là 0, khác nhau thì 1. Với --tiep-thu, CŨ nên là bản Word có ghi chú (comment) của
    người góp ý: mỗi ghi chú vào đúng hàng của chỗ nó nói tới.
    """
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.cli.show_comparison import show_comparison
    from sinhkehoach.jobs.compare import compare

    if tracked and responses:
        raise click.UsageError("--theo-doi và --tiep-thu: chỉ chọn một.")
    if (tracked or responses) and output is None:
        option = "--theo-doi" if tracked else "--tiep-thu"
        raise click.UsageError(f"{option} cần có -o TỆP.docx: ghi văn bản vào tệp nào.")
    comparison = compare(plan_called(old), plan_called(new), Path(), cache_folder())
    if output is not None:
        from sinhkehoach.jobs.compare_document import Shown, with_document

        shown = Shown.TRACKED if tracked else Shown.RESPONSES if responses else Shown.TABLE
        comparison = with_document(comparison, output, cache_folder(), shown)
    return show_comparison(comparison, output_format)
