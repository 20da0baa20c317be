"""`sinhkehoach doi-chieu`: shows what was changed by hand in a document, and brings it back into the plan."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_format, worker_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from sinhkehoach.cli.printed import Printed
    from sinhkehoach.jobs.reconciliation import Reconciliation


@named_command(
    "doi-chieu",
    "sinhkehoach doi-chieu output/ke-hoach-2027.docx",
    "sinhkehoach doi-chieu output/ke-hoach-2027.docx --ap-dung",
    "sinhkehoach doi-chieu output/*.docx",
)
@click.argument("documents", metavar="TỆP.docx...", nargs=-1, required=True, type=click.Path(path_type=Path))
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
@worker_number
@output_format
def command(
    documents: tuple[Path, ...],
    plan_file: Path | None,
    workers: int | None,
    output_format: str,
    *,
    apply: bool,
    drop_much: bool,
) -> int:
    """Chỉ ra các chỗ đã sửa bằng tay trong văn bản từ khi tạo ra, và mục tương ứng trong tệp kế hoạch.

    Ghi thêm --ap-dung thì chỗ nào đưa về được sẽ được ghi vào tệp kế hoạch; lời ghi chú và cách trình bày của tệp giữ
    nguyên. Chương trình tạo thử văn bản để chắc rằng kết quả đúng như bản đã sửa rồi mới ghi. Có chỗ sửa thì mã thoát
    là 1.
    """
    if plan_file is not None and len(documents) > 1:
        raise click.UsageError("--ke-hoach dùng cho một văn bản: chỉ nêu một TỆP.docx.")
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.jobs.find_documents import called_document

    folder = current_folder()
    documents = tuple(called_document(each, folder) for each in documents)
    asked = Asked(apply, plan_file, drop_much)
    if len(documents) > 1:
        from sinhkehoach.cli.printed import print_all

        start = partial(reconcile_start, asked)
        return print_all(documents, start, "Đang đối chiếu", output_format, workers)
    if output_format == JSON:
        from sinhkehoach.cli.show import show_json

        printed = reconcile_start(asked, colours=False)(documents[0])
        show_json(printed.record)
        return printed.code
    from sinhkehoach.cli.show_reconciliation import exit_code, show_reconciliation

    result = asked.of(documents[0])
    show_reconciliation(result, plan_named=plan_file is not None)
    return exit_code(result)


class Asked(NamedTuple):
    """What is to be done with each document."""

    apply: bool
    plan_file: Path | None
    drop_much: bool

    def of(self, document: Path) -> Reconciliation:
        """Return what was changed in `document`; raises UserError where that cannot be told."""
        from sinhkehoach.cli.paths import cache_folder
        from sinhkehoach.jobs.reconcile import reconcile

        return reconcile(document, **self._asdict(), cache=cache_folder())


def reconcile_start(asked: Asked, colours: bool) -> Callable[[Path], Printed]:  # noqa: FBT001 — from process to process
    """Return what says of a document what was changed in it by hand."""
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.failure import sentence
    from sinhkehoach.cli.printed import Printed, text_of
    from sinhkehoach.cli.show import error_record
    from sinhkehoach.cli.show_reconciliation import exit_code, reconciliation_record, show_reconciliation

    def printed(document: Path) -> Printed:
        try:
            result = asked.of(document)
        except UserError as error:
            record = {"văn bản": str(document), "vấn đề": [error_record(error)]}
            return Printed(f"{document}: {sentence(error)}\n", record, PROBLEMS)
        text = text_of(
            partial(show_reconciliation, result, plan_named=asked.plan_file is not None), colours=colours
        )
        return Printed(text, reconciliation_record(result), exit_code(result))

    return printed
