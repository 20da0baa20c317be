"""Sources of a template and values on the standard input → what they print, on the standard output: a program of its own.

A template may be made to run for ever, or to take all memory: the program ends by itself before that.
"""

import faulthandler
import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from jinja2 import UndefinedError

from sinhkehoach.template.engine.numbered import numbered, tag_at, with_lines
from sinhkehoach.template.engine.run import HOLE, PIECE
from sinhkehoach.template.engine.sandbox import RefusedOperation, TemplateEnvironment

# Of processor time, in seconds: the longest plan takes a tenth.
_LONGEST: Final = 3
# In seconds by the clock, where no one counts processor time.
_LONGEST_WAIT: Final = 5.0
_MOST_MEMORY: Final = 2**29
_MOST_PRINTED: Final = 20_000_000
_TEMPLATE_FILE: Final = "<template>"


class Piece(str):
    """Finished XML: printed, it leaves a hole with its number; in a filter it is its text."""

    __slots__ = ("is_there", "number")
    number: int
    is_there: bool

    def __new__(cls, number: int, *, is_there: bool, text: str) -> Self:
        """Make the piece of this number, which reads `text`."""
        made = super().__new__(cls, text)
        made.number, made.is_there = number, is_there
        return made

    def __html__(self) -> str:
        return f"{HOLE}{self.number}{HOLE}"

    def __bool__(self) -> bool:
        return self.is_there


def main() -> None:
    """Write what each part prints, or why not: `{"fault": …}`."""
    bound()
    asked = json.loads(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(answer(asked["sources"], asked["values"])))


def bound() -> None:
    """Let memory and time end soon, and no copy of memory be written where the program is ended."""
    try:
        import resource  # noqa: PLC0415 — Windows has none
    except ImportError:
        faulthandler.dump_traceback_later(_LONGEST_WAIT, exit=True)
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_LONGEST, _LONGEST))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def answer(sources: Mapping[str, str], values: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return what the `sources`, parts by name, print with each of `values`, and the first fault in that."""
    environment = TemplateEnvironment()
    printed: list[dict[str, str]] = []
    for each in map(_value, values):
        texts: dict[str, str] = {}
        for part, source in sources.items():
            try:
                texts[part] = _printed(environment, source, each)
            except Exception as error:  # noqa: BLE001 — whatever a template does wrong is told where it stands
                fault = {"kind": _fault(error), "part": part, "tag": _tag_of(error), "words": str(error)}
                return {"printed": printed, "fault": fault}
        printed.append(texts)
    return {"printed": printed}


def _printed(environment: TemplateEnvironment, source: str, values: Any) -> str:  # noqa: ANN401 — JSON
    pieces, length = [], 0
    for piece in environment.from_string(numbered(source)).generate(values):
        length += len(piece)
        if length > _MOST_PRINTED:
            raise MemoryError
        pieces.append(piece)
    return with_lines("".join(pieces))


def _fault(error: Exception) -> str:
    if isinstance(error, MemoryError | OverflowError):
        return "hard"
    if isinstance(error, RecursionError):
        return "deep"
    return "told" if isinstance(error, RefusedOperation | UndefinedError) else "value"


def _tag_of(error: Exception) -> int:
    """Return the number of the tag in which `error` was raised, as far as Python's stack tells."""
    line, step = getattr(error, "lineno", None) or 0, error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == _TEMPLATE_FILE:
            line = step.tb_lineno
        step = step.tb_next
    return tag_at(line)


def _value(plain: Any) -> Any:  # noqa: ANN401 — JSON
    if isinstance(plain, list):
        return tuple(map(_value, plain))
    if not isinstance(plain, dict):
        return plain
    if PIECE in plain:
        number, is_there, text = plain[PIECE]
        return Piece(number, is_there=is_there, text=text)
    return {name: _value(each) for name, each in plain.items()}


if __name__ == "__main__":
    main()
