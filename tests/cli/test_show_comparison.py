import click
import pytest

from sinhkehoach.cli.show_comparison import show_comparison
from sinhkehoach.compare.changes import Change, ChangeKind
from sinhkehoach.jobs.compare import Comparison
from tests.support.comparing import PROSE, version_of


def _comparison(old, new):
    sides = (version_of(PROSE), version_of(PROSE))
    return Comparison(("a", "b"), sides, (Change(ChangeKind.CHANGED, "Số", "Số", "Số", "", old, new),))


def test_old_words_are_red_and_new_ones_green_on_a_terminal(monkeypatch, capsys):
    monkeypatch.setattr(click.utils, "should_strip_ansi", lambda *_: False)
    assert show_comparison(_comparison("15", "16"), "chu") == 1
    out = capsys.readouterr().out
    assert "\x1b[31m15\x1b[0m → \x1b[32m16\x1b[0m" in out


@pytest.mark.parametrize(("typed", "shown"), [("a*b_c", r"a\*b\_c"), ("[x]", r"\[x\]"), ("<5%", r"\<5%")])
def test_marks_of_markdown_in_a_text_are_shown_as_they_are(typed, shown, capsys):
    show_comparison(_comparison(typed, "16"), "markdown")
    assert f"~~{shown}~~" in capsys.readouterr().out


def test_same_plans_in_markdown(capsys):
    sides = (version_of(PROSE), version_of(PROSE))
    assert show_comparison(Comparison(("a", "b"), sides, ()), "markdown") == 0
    assert capsys.readouterr().out.endswith("Hai kế hoạch giống nhau.\n")
