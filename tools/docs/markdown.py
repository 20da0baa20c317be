"""A page of documentation → its fenced blocks with the hidden comments above them, and its generated regions."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_FENCE = re.compile(
    r"(?:^<!--(?P<comment>(?:(?!-->).)*)-->\n\n?)?^```(?P<language>\w*)\n(?P<content>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_REGION = re.compile(
    r"(?P<begin>^<!-- tự sinh: (?P<name>[^>]+?) -->\n)(?P<content>.*?)(?P<end>^<!-- hết phần tự sinh -->$)",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block; `comment` is the hidden comment right above it, `start` and `end` enclose `content`."""

    language: str
    comment: str
    content: str
    line: int
    start: int
    end: int


def blocks(page: str) -> Iterator[Block]:
    """Yield the fenced blocks of `page` from top to bottom."""
    for found in _FENCE.finditer(page):
        start, end = found.span("content")
        line = page.count("\n", 0, start) + 1
        yield Block(found["language"], (found["comment"] or "").strip(), found["content"], line, start, end)


def regions(page: str) -> list[str]:
    """Return the names of the generated regions of `page`."""
    return [found["name"] for found in _REGION.finditer(page)]


def with_regions(page: str, make: Callable[[str], str]) -> str:
    """Return `page` with each generated region holding what `make` returns for its name."""
    return _REGION.sub(
        lambda found: f"{found['begin']}\n{make(found['name']).strip()}\n\n{found['end']}", page
    )
