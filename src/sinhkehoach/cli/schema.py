"""`sinhkehoach luoc-do`: prints the JSON Schema of plans."""

import click

from sinhkehoach.cli.show import show_json
from sinhkehoach.plan.schema import SchemaOf, json_schema


@click.command("luoc-do", epilog="Ví dụ: sinhkehoach luoc-do > schema/ke-hoach.schema.json")
@click.argument("what", metavar="[ke-hoach|co-quan]", default="ke-hoach", type=click.Choice(list(SchemaOf)))
def command(what: str) -> int:
    """In lược đồ JSON của tệp kế hoạch (hoặc của co-quan.yaml), để trình soạn thảo gợi ý và báo lỗi khi gõ."""
    show_json(json_schema(SchemaOf(what)))
    return 0
