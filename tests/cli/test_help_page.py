import click
from click.testing import CliRunner

from sinhkehoach.cli.help_page import command, example_text


@command("thu", "sinhkehoach thu " + "x" * 90, "sinhkehoach thu")
@click.option("--tuy-chon", help="Tệp plans/co-quan.yaml " * 8)
def _trial():
    """Lời về templates/ke-hoach.docx và tệp co-quan.yaml, dài hơn một dòng và không được gãy giữa tên tệp nào."""


def test_names_with_hyphens_stay_whole():
    page = CliRunner().invoke(_trial, ["--help"]).output
    assert not [line for line in page.splitlines() if line.endswith("-")]
    assert "\u2011" not in page


def test_examples_are_kept_as_typed():
    page = CliRunner().invoke(_trial, ["--help"]).output
    assert page.endswith(f"  Ví dụ:\n    sinhkehoach thu {'x' * 90}\n    sinhkehoach thu\n")
    assert example_text(["a"]) == "\b\nVí dụ:\n  a"
