"""`sinhkehoach nguon-goc`: tells which plan, template and program made a document, and gives the plan back."""

from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_format


@named_command(
    "nguon-goc",
    "sinhkehoach nguon-goc output/ke-hoach-2027.docx",
    "sinhkehoach nguon-goc ke-hoach-2027.docx --lay-yaml",
)
@click.argument("files", metavar="TỆP.docx...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--lay-yaml",
    "take_out",
    is_flag=True,
    help="Lấy lại tệp kế hoạch và co-quan.yaml kèm trong văn bản, ghi vào thư mục mới bên cạnh.",
)
@click.option(
    "-o",
    "--thu-muc",
    "folder",
    metavar="THƯ-MỤC",
    type=click.Path(path_type=Path),
    help="Cùng với --lay-yaml: ghi vào thư mục này.",
)
@output_format
def command(files: tuple[Path, ...], output_format: str, folder: Path | None, *, take_out: bool) -> int:
    """Cho biết văn bản được tạo từ kế hoạch nào, mẫu nào, và từ đó đến nay có gì thay đổi.

    Chỉ đọc, không sửa văn bản. Tệp không do chương trình tạo ra thì mã thoát là 1.
    """
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_provenance import exit_code, origin_record, show_origin
    from sinhkehoach.jobs.find_documents import chosen_documents
    from sinhkehoach.jobs.provenance import trace_origin

    if folder is not None and not take_out:
        raise click.UsageError("-o chỉ dùng cùng với --lay-yaml.")
    results = [
        trace_origin(file, current_folder(), take_out=take_out, folder=folder)
        for file in chosen_documents(files, current_folder())
    ]
    if output_format == JSON:
        show_json([origin_record(result) for result in results])
    else:
        for result in results:
            show_origin(result)
    return exit_code(results)
