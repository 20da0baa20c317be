"""Help pages: the Vietnamese frame around each command, and examples set as they are typed."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

import click

OPTIONS: Final = "[TÙY CHỌN]"
_HYPHEN: Final = "-"
_UNBREAKABLE_HYPHEN: Final = "\u2011"


class _Formatter(click.HelpFormatter):
    """Breaks lines at spaces only: `co-quan.yaml` and `--help` stay whole."""

    def write(self, string: str) -> None:
        super().write(string.replace(_UNBREAKABLE_HYPHEN, _HYPHEN))

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, _whole(args), prefix)

    def write_text(self, text: str) -> None:
        super().write_text(_whole(text))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(term, _whole(text)) for term, text in rows], col_max, col_spacing)


class PageContext(click.Context):
    """A context whose help pages are set by our formatter."""

    formatter_class = _Formatter


class _Command(click.Command):
    context_class = PageContext


def command(
    name: str, *examples: str, lists: Iterable[Sequence[str]] = ()
) -> Callable[[Callable[..., Any]], click.Command]:
    """Return the decorator that makes a function the command `name`; its help page ends with `lists` and `examples`.

    The first line of a list is its title.
    """
    epilog = "\n\n".join([*map(_as_it_is, lists), example_text(examples)])
    return click.command(name, cls=_Command, options_metavar=OPTIONS, epilog=epilog)


def example_text(examples: Sequence[str]) -> str:
    """Return the end of a help page, marked so that click keeps the lines as they are."""
    return _as_it_is(["Ví dụ:", *examples])


def _as_it_is(lines: Sequence[str]) -> str:
    """Return a title and the lines below it, marked so that click breaks none anew."""
    return "\n".join(["\b", lines[0], *(f"  {line}" for line in lines[1:])])


def _whole(text: str) -> str:
    return text.replace(_HYPHEN, _UNBREAKABLE_HYPHEN)
