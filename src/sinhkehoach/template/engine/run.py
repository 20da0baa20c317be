"""Sources of a template and plain values → what Jinja prints of them, in a program of its own within so much time."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.program import NO_CONSOLE, interpreter

# Text, numbers, lists and records of these; a piece of finished XML as `PIECE` has it.
Plain = str | float | Sequence["Plain"] | Mapping[str, "Plain"]
# The key of a piece: its number, whether anything is in it, its text where it is one line of text.
PIECE: Final = ""
# Around the number of a piece that is printed: no XML holds it.
HOLE: Final = "\0"

_HOLES: Final = lazy_pattern(f"{HOLE}([0-9]+){HOLE}")
_PROGRAM: Final = "sinhkehoach.template.engine.program"
# In seconds; the program ends by itself long before that.
_LONGEST: Final = 20.0
_HARD: Final = Problem(
    "SKH514",
    "mẫu chạy quá lâu hoặc quá tốn bộ nhớ nên dừng",
    "Bỏ các câu lặp không có điểm dừng, lặp quá nhiều lần hoặc nối chữ quá dài trong mẫu",
)
_WORDS: Final = {
    "deep": "macro gọi chính nó không dứt, hoặc câu lệnh lồng nhau quá nhiều tầng",
    "value": "giá trị không hợp với phép tính hoặc bộ lọc trong thẻ",
}
_HINT: Final = "Sửa thẻ đó trong mẫu; xem các tên dùng được bằng lệnh: sinhkehoach mau"


class Printed(NamedTuple):
    """What the parts print with each of the values, in their order, up to the first at which a `fault` stops it."""

    parts: tuple[Mapping[str, str], ...]
    fault: Problem | None


def run_template(
    sources: Mapping[str, str], values: Sequence[Mapping[str, Plain]], places: Mapping[str, Sequence[str]]
) -> Printed:
    """Return what `sources` print with each of `values`, holes where pieces of finished XML belong.

    `places` says of each part, tag by tag, where it stands.
    """
    answer = _answer(json.dumps({"sources": sources, "values": values}).encode())
    fault = answer.get("fault")
    return Printed(tuple(answer["printed"]), fault and _problem(fault, places))


def split_at_holes(printed: str) -> tuple[list[str], list[int]]:
    """Return the text around the holes of `printed`, and the numbers of the pieces that belong in them."""
    pieces = _HOLES.split(printed)
    return pieces[0::2], list(map(int, pieces[1::2]))


def _problem(fault: Mapping[str, Any], places: Mapping[str, Sequence[str]]) -> Problem:
    if fault["kind"] == "hard":
        return _HARD
    tags = places[fault["part"]]
    place = tags[fault["tag"]] if fault["tag"] < len(tags) else fault["part"]
    return Problem("SKH526", f"{place}: {_WORDS.get(fault['kind'], fault['words'])}", _HINT)


def _answer(asked: bytes) -> dict[str, Any]:
    command = [interpreter(), "-P", "-m", _PROGRAM]
    try:
        done = subprocess.run(  # noqa: S603 — our own program
            command, input=asked, capture_output=True, timeout=_LONGEST, check=False, creationflags=NO_CONSOLE
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return {"printed": [], "fault": {"kind": "hard"}}
    return answer
