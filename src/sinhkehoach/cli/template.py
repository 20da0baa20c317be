"""`sinhkehoach mau`: checks a Word template, or lists the names that a template may use."""

from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import output_format


@named_command("mau", "sinhkehoach mau", "sinhkehoach mau templates/ke-hoach.docx")
@click.argument("template", metavar="[TỆP.docx]", required=False, type=click.Path(path_type=Path))
@output_format
def command(template: Path | None, output_format: str) -> int:
    """Kiểm tra một mẫu Word: thẻ sai, thẻ thiếu, chỗ đặt thẻ không đúng.

    Không ghi TỆP thì liệt kê các thẻ dùng được trong mẫu.
    """
    from sinhkehoach.cli.show_templates import show_names, show_template

    if template is None:
        show_names(output_format)
        return 0
    return show_template(template, output_format)
