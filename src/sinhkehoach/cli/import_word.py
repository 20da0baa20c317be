"""`sinhkehoach nhap`: makes a plan of a Word file."""

import sys
from pathlib import Path
from typing import Final

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_format

_PASTED: Final = Path("-")
# What the plan is named after where the text has no file.
_NAME: Final = Path("van-ban-chep.txt")
_LARGEST: Final = 20 * 1024 * 1024


def _pasted() -> bytes:
    """Return what stands in the standard input, a little more than may be taken at most."""
    return sys.stdin.buffer.read(_LARGEST + 1)


@named_command(
    "nhap",
    "sinhkehoach nhap ke-hoach-2026.docx",
    "sinhkehoach nhap ke-hoach-2026.doc -o plans/giao-duc-2026.yaml --ca-co-quan",
)
@click.argument("document", metavar="TỆP", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--tep",
    "target",
    metavar="TỆP.yaml",
    type=click.Path(path_type=Path),
    help="Tệp kế hoạch mới; không ghi thì đặt trong plans/, theo tên tệp Word.",
)
@click.option("--xem-truoc", "preview", is_flag=True, help="Chỉ in tệp kế hoạch ra màn hình, không ghi gì.")
@click.option(
    "--ca-co-quan",
    "with_office",
    is_flag=True,
    help="Ghi cả cơ quan, người ký, đơn vị chưa có vào co-quan.yaml, trong kế hoạch chỉ dùng tên gọi tắt.",
)
@output_format
def command(
    document: Path, target: Path | None, output_format: str, *, preview: bool, with_office: bool
) -> int:
    """Lập tệp kế hoạch từ một văn bản Word có sẵn (.docx, .pdf, .txt; với .doc, .odt, .rtf máy cần có LibreOffice).

    TỆP là dấu - thì đọc chữ từ đầu vào chuẩn, chẳng hạn chữ vừa chép.

    Kế hoạch lập xong được in thử rồi so từng chữ với văn bản Word: chữ nào không có trong kế hoạch đều được nêu ra. Chỗ
    chưa chắc có dòng “# cần xem: …” ngay bên trên. Tệp đã có thì không ghi đè.
    """
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.cli.show import error_record, show_json
    from sinhkehoach.cli.show_import import exit_code, import_record, show_import
    from sinhkehoach.jobs.import_word import ImportSettings, import_word
    from sinhkehoach.jobs.workspace import workspace_of

    try:
        pasted = _pasted() if document == _PASTED else None
        settings = ImportSettings(target, not preview, with_office, cache_folder(), pasted)
        result = import_word(
            _NAME if pasted is not None else document, workspace_of(target or current_folder()), settings
        )
    except UserError as error:
        if output_format != JSON:
            raise
        show_json({"văn bản": str(document), "vấn đề": [error_record(error)]})
        return PROBLEMS
    if output_format == JSON:
        show_json(import_record(result))
    else:
        show_import(result)
    return exit_code(result)
