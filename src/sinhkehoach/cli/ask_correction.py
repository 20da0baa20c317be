"""A correction that may be wrong → what the person at the terminal says of it."""

import sys

import click

from sinhkehoach.base.problem import Problem
from sinhkehoach.cli.show import show_problems
from sinhkehoach.cli.show_corrections import shown_change

_YES, _NO, _STOP = "c", "k", "t"


def need_terminal() -> None:
    """Do nothing where somebody can be asked; raises UsageError where there is no terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError(
            "--sua-ca hỏi từng chỗ nên phải chạy trong cửa sổ lệnh; để sửa các chỗ chắc chắn, dùng --sua."
        )


def ask_correction(problem: Problem) -> bool | None:
    """Return whether the person wants the correction of `problem`, None to be asked no more."""
    show_problems([problem])
    question = f"Sửa {shown_change(problem)}? [{_YES}: có, {_NO}: không, {_STOP}: thôi, không hỏi nữa]"
    answer = ""
    while answer not in (_YES, _NO, _STOP):
        answer = click.prompt(question, default=_NO, show_default=False).strip().lower()
    click.echo()
    return None if answer == _STOP else answer == _YES
