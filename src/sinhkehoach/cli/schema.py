"""`sinhkehoach luoc-do`: prints the JSON Schema of plans."""

from typing import Final

import click

from sinhkehoach.cli.help_page import command as named_command

# The values of schema.json_schema.SchemaOf, which is not loaded for a help page; a test compares them.
SCHEMAS: Final = ("ke-hoach", "co-quan", "plan", "office")


@named_command(
    "luoc-do",
    "sinhkehoach luoc-do > schema/ke-hoach.schema.json",
    "sinhkehoach luoc-do --ghi",
)
@click.argument(
    "what", metavar="[ke-hoach|co-quan|plan|office]", default="ke-hoach", type=click.Choice(SCHEMAS)
)
@click.option(
    "--ghi",
    "renew",
    is_flag=True,
    help="Ghi lại mọi lược đồ trong schema/ của chỗ làm việc, kèm các tên trong plans/co-quan.yaml để gợi ý.",
)
def command(what: str, *, renew: bool) -> int:
    """In lược đồ JSON, nhờ đó trình soạn thảo gợi ý và báo lỗi ngay khi gõ.

    ke-hoach: tệp kế hoạch; co-quan: tệp co-quan.yaml; plan, office: cũng hai tệp ấy nhưng viết bằng tên mục tiếng Anh.
    """
    from sinhkehoach.jobs.schema import schema_of

    if renew:
        return _renew()
    click.echo(schema_of(what), nl=False)
    return 0


def _renew() -> int:
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.paths import shown_path
    from sinhkehoach.jobs.schema import renew_schemas
    from sinhkehoach.jobs.workspace import current_workspace

    files = renew_schemas(current_workspace(current_folder()))
    for file in files:
        click.echo(f"Đã ghi {shown_path(file)}")
    if not files:
        click.echo("Các lược đồ đã đúng, không có gì phải ghi.")
    return 0
