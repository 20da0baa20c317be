"""`sinhkehoach luoc-do`: prints the JSON Schema of plans."""

from typing import Final

import click

from sinhkehoach.cli.help_page import command as named_command

# The values of schema.json_schema.SchemaOf, which is not loaded for a help page; a test compares them.
SCHEMAS: Final = ("ke-hoach", "co-quan", "plan", "office")


@named_command(
    "luoc-do",
    "sinhkehoach luoc-do > schema/ke-hoach.schema.json",
    "sinhkehoach luoc-do co-quan > schema/co-quan.schema.json",
)
@click.argument(
    "what", metavar="[ke-hoach|co-quan|plan|office]", default="ke-hoach", type=click.Choice(SCHEMAS)
)
def command(what: str) -> int:
    """In lược đồ JSON, nhờ đó trình soạn thảo gợi ý và báo lỗi ngay khi gõ.

    ke-hoach: tệp kế hoạch; co-quan: tệp co-quan.yaml; plan, office: cũng hai tệp ấy nhưng viết bằng tên mục tiếng Anh.
    """
    from sinhkehoach.jobs.schema import schema_of

    click.echo(schema_of(what), nl=False)
    return 0
