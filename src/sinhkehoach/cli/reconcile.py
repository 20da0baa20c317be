"""`sinhkehoach doi-chieu`: shows what was changed by hand in a document, and brings it back into the plan."""

from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_format


@named_command(
    "doi-chieu",
    "sinhkehoach doi-chieu output/ke-hoach-2027.docx",
    "sinhkehoach doi-chieu output/ke-hoach-2027.docx --ap-dung",
)
@click.argument("document", metavar="TỆP.docx", type=click.Path(path_type=Path))
@click.option("--ap-dung", "apply", is_flag=True, help="Ghi các chỗ đưa về được vào tệp kế hoạch.")
@click.option(
    "--ke-hoach",
    "plan_file",
    metavar="TỆP.yaml",
    type=click.Path(path_type=Path),
    help="Tệp kế hoạch, nếu không còn ở chỗ cũ, hoặc văn bản đã mất phần ghi nguồn (.doc, .odt, Google Docs, WPS).",
)
@click.option(
    "--bo-nhieu",
    "drop_much",
    is_flag=True,
    help="Cùng với --ke-hoach: cho phép bỏ hơn một phần ba lời văn của kế hoạch.",
)
@output_format
def command(
    document: Path, plan_file: Path | None, output_format: str, *, apply: bool, drop_much: bool
) -> int:
    """Chỉ ra các chỗ đã sửa bằng tay trong văn bản từ khi tạo ra, và mục tương ứng trong tệp kế hoạch.

    Ghi thêm --ap-dung thì chỗ nào đưa về được sẽ được ghi vào tệp kế hoạch; lời ghi chú và cách trình bày của tệp giữ
    nguyên. Chương trình tạo thử văn bản để chắc rằng kết quả đúng như bản đã sửa rồi mới ghi. Có chỗ sửa thì mã thoát
    là 1.
    """
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.cli.show import error_record, show_json
    from sinhkehoach.cli.show_reconciliation import exit_code, reconciliation_record, show_reconciliation
    from sinhkehoach.jobs.find_documents import called_document
    from sinhkehoach.jobs.reconcile import reconcile

    document = called_document(document, current_folder())
    try:
        result = reconcile(
            document, apply=apply, plan_file=plan_file, drop_much=drop_much, cache=cache_folder()
        )
    except UserError as error:
        if output_format != JSON:
            raise
        show_json({"văn bản": str(document), "vấn đề": [error_record(error)]})
        return PROBLEMS
    if output_format == JSON:
        show_json(reconciliation_record(result))
    else:
        show_reconciliation(result, plan_named=plan_file is not None)
    return exit_code(result)
