import json
import sys

import click
import pytest

from sinhkehoach.cli.printed import Printed, print_all, text_of


def _start(colours):
    return _printed_in_colours if colours else _printed


def _printed(file):
    return Printed(f"{file}\n", {"tệp": str(file)}, {"a": 0, "b": 3}.get(str(file), 1))


def _printed_in_colours(file):
    return _printed(f"màu {file}")


@pytest.mark.parametrize("workers", [1, 2])
def test_files_are_told_in_their_order_and_the_worst_code_counts(capsys, workers):
    assert print_all(["c", "a", "b"], _start, "Đang làm", "chu", workers) == 3
    assert capsys.readouterr() == ("c\na\nb\n", "")


@pytest.mark.parametrize("workers", [1, 2])
def test_records_are_a_list_of_one_line_each(capsys, workers):
    assert print_all(["a", "c"], _start, "Đang làm", "json", workers) == 1
    out = capsys.readouterr().out
    assert json.loads(out) == [{"tệp": "a"}, {"tệp": "c"}]
    assert out.count("\n") == 4


def test_colours_are_asked_for_where_they_are_seen(capsys, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    print_all(["a"], _start, "Đang làm", "chu", None)
    assert capsys.readouterr().out == "màu a\n"


@pytest.mark.parametrize(("colours", "expected"), [(True, "\x1b[31ma\x1b[0m\n"), (False, "a\n")])
def test_text_has_colours_where_they_are_wanted(colours, expected):
    assert text_of(lambda: click.echo(click.style("a", fg="red")), colours=colours) == expected
