"""`sinhkehoach nhap-bang`: brings a table of a workbook, a CSV or a Word file into a plan."""

import sys
from pathlib import Path
from typing import Final

import click

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_format, plan_called

_PASTED: Final = Path("-")
_NAME: Final = Path("bang-chep.txt")
_LARGEST: Final = 20 * 1024 * 1024
# A drive of Windows (`C:\…`) has a colon as well.
_INTO: Final = lazy_pattern(r"(?P<plan>.*?\.ya?ml|(?:[A-Za-z]:(?=[\\/]))?[^:]*)(?::(?P<target>.*))?", 2 | 16)


def plan_and_target(typed: str) -> tuple[str, str]:
    """Return the plan and the place in it that `typed` names: `plans/x.yaml:phụ lục 2`; no place is ""."""
    found = _INTO.fullmatch(typed)
    if found is None:
        return typed, ""
    return found["plan"], (found["target"] or "").strip(" \"'“”")


@named_command(
    "nhap-bang",
    'sinhkehoach nhap-bang so-lieu.xlsx --vao plans/giao-duc-2027.yaml:"phụ lục 2"',
    "sinhkehoach nhap-bang phan-cong.docx --bang 3 --vao plans/giao-duc-2027.yaml:nhiệm-vụ --xem-truoc",
)
@click.argument("document", metavar="TỆP", type=click.Path(path_type=Path))
@click.option(
    "--vao",
    "into",
    metavar="TỆP.yaml:CHỖ",
    required=True,
    help="Kế hoạch và chỗ nhập: phụ lục (số, tên, id), tên phần, nhiệm vụ, chỉ tiêu, kinh phí. Không ghi chỗ: liệt kê.",
)
@click.option(
    "--bang",
    "--trang",
    "table",
    metavar="SỐ|TÊN",
    default="",
    help="Bảng thứ mấy hay vài chữ trong tên bảng; với Excel là tên trang tính. Tệp chỉ có một bảng thì không cần.",
)
@click.option("--xem-truoc", "preview", is_flag=True, help="Chỉ cho xem chỗ thay đổi, không ghi gì.")
@click.option("--bo-dong-thua", "drop", is_flag=True, help="Xóa khỏi kế hoạch các hàng mà bảng không còn.")
@output_format
def command(document: Path, into: str, table: str, output_format: str, *, preview: bool, drop: bool) -> int:
    """Nhập một bảng (.xlsx, .csv, .docx) vào kế hoạch: thành hàng của bảng, chỉ tiêu, nhiệm vụ hay khoản kinh phí.

    TỆP là dấu - thì đọc từ đầu vào chuẩn bảng vừa chép (ô cách nhau bằng Tab, dấu |, dấu chấm phẩy hay dấu phẩy).

    Cột được nhận theo tên. Hàng cùng tên được cập nhật tại chỗ, hàng mới được thêm, ghi chú và thứ tự cũ giữ nguyên;
    hàng mà bảng không còn thì được kể ra. Ghi xong, chương trình đọc lại và so từng ô; không khớp thì không ghi.

    Bảng do lệnh xuat tạo ra, các đơn vị đã điền: không ghi CHỖ, chỉ nhập tình trạng, kết quả, ghi chú.
    """
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.show import error_record, show_json

    plan, target = plan_and_target(into)
    try:
        called = Path(plan_called(plan))
        if not target and document != _PASTED:
            code = _bring_back(document, called, table, output_format, preview=preview)
            if code is not None:
                return code
        return _bring_in(document, called, target, table, output_format, preview=preview, drop=drop)
    except UserError as error:
        if output_format != JSON:
            raise
        show_json({"tệp": str(document), "vấn đề": [error_record(error)]})
        return PROBLEMS


def _bring_back(document: Path, plan: Path, sheet: str, output_format: str, *, preview: bool) -> int | None:
    """Bring in a workbook that `xuat` has made and others have filled in; return None for any other file."""
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_filled import exit_code, filled_record, show_filled
    from sinhkehoach.jobs.filled_workbook import FilledImport, import_filled

    result = import_filled(FilledImport(document, plan, sheet, not preview))
    if result is None:
        return None
    if output_format == JSON:
        show_json(filled_record(result))
    else:
        show_filled(result)
    return exit_code(result)


def _bring_in(
    document: Path, plan: Path, target: str, table: str, output_format: str, *, preview: bool, drop: bool
) -> int:
    """Bring in a table of any origin."""
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_table_import import exit_code, show_table_import, table_import_record
    from sinhkehoach.jobs.import_table import TableImport, import_table

    pasted = sys.stdin.buffer.read(_LARGEST + 1) if document == _PASTED else None
    file = _NAME if pasted is not None else document
    result = import_table(TableImport(file, plan, target, table, pasted, not preview, drop))
    if output_format == JSON:
        show_json(table_import_record(result))
    else:
        show_table_import(result)
    return exit_code(result)
