"""A plan's YAML file -> Source: its values as typed, where each stands, and the problems met on the way."""

import re
from collections.abc import Callable
from pathlib import Path

import yaml

from sinhkehoach.base.correction import known
from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem
from sinhkehoach.yaml.events import Loader, events, fastest_loader
from sinhkehoach.yaml.mistakes.characters import FORBIDDEN, bad_character, without_character
from sinhkehoach.yaml.mistakes.pitfalls import pitfalls, unused_anchors
from sinhkehoach.yaml.mistakes.recover import without_line, without_section
from sinhkehoach.yaml.mistakes.typed_layout import mend_layout
from sinhkehoach.yaml.read.builder import Built, ValueBuilder, is_known_key
from sinhkehoach.yaml.read.decode import decode, old_letters
from sinhkehoach.yaml.read.plan_file import read_plan_file
from sinhkehoach.yaml.read.source import Source, in_order
from sinhkehoach.yaml.source_text import SourceText

EMPTY_FILE = "SKH101"
ONLY_COMMENTS = "SKH102"

_MOST_CHARACTERS = 20
_MOST_READINGS = 20
# Longer texts are read once: nobody waits for twenty readings of them.
_LONG_TEXT = 1_000_000


def read_source(path: Path, canonical_key: Callable[[str], str]) -> Source:
    """Return the values of the file at `path`.

    UserError when the file cannot be opened; ProblemsFound when its content cannot become values.
    """
    return parse_source(decode(read_plan_file(path), str(path)), str(path), canonical_key)


def parse_source(
    text: str, name: str, canonical_key: Callable[[str], str], loader: Loader | None = None
) -> Source:
    """Return the values of `text`, the content of the file called `name`; ProblemsFound when it has none.

    `canonical_key` folds the spellings of a key and gives unknown ones back unchanged.
    """
    typed = SourceText(name, text.removeprefix("\ufeff"))
    reading = _Reading(typed, canonical_key, loader or fastest_loader())
    built = reading.read()
    if built is None or built.value is None:
        raise ProblemsFound(in_order(tuple(reading.problems)) or (_nothing_to_read(typed),))
    problems = in_order(tuple(dict.fromkeys(reading.problems)))
    return Source(name, typed.text, built.value, problems, frozenset(reading.lost_keys), typed, built)


class _Reading:
    """Reads a text once, and after each fault that ends the reading once more without the section at fault.

    Sections that share a part by `&` and `*` hang together: there the first such fault is the last.
    """

    def __init__(self, typed: SourceText, canonical_key: Callable[[str], str], loader: Loader) -> None:
        self.problems: list[Problem] = _strange_characters(typed)
        self.lost_keys: set[str] = set()
        self._canonical_key = canonical_key
        self._loader = loader
        self._rest = SourceText(typed.name, FORBIDDEN.sub(" ", typed.text)) if self.problems else typed
        found, text = mend_layout(self._rest, self._is_key)
        if found:
            self.problems += found
            self._rest = SourceText(typed.name, text)
        self._most_readings = _MOST_READINGS if len(typed.text) < _LONG_TEXT else 1

    def read(self) -> Built | None:
        """Return the values of what can be read; everything found on the way is in `problems`."""
        for _ in range(self._most_readings):
            builder = ValueBuilder(self._rest, self._canonical_key)
            built, fatal = _build(builder, self._rest, self._loader)
            self.problems += _all_problems(builder, self._rest, fatal)
            if fatal is None:
                return built
            if builder.anchors or not self._leave_out(fatal):
                return None
        return None

    def _leave_out(self, fatal: Problem) -> bool:
        """Blank the section in which `fatal` stands; return False when there is nothing left to blank."""
        position = fatal.position or Position(1, 1)
        at = self._rest.line_start(position.line) + position.column - 1
        rest = without_line(self._rest, position.line, self._is_key) or without_section(self._rest.text, at)
        if rest is None:
            return False
        # The key of the line itself may stand within the section of another: its indentation is the fault.
        at_fault = self._rest.line(position.line).split(":")[0].strip()
        self._rest = SourceText(self._rest.name, rest.text)
        self.lost_keys.update(map(self._canonical_key, (rest.lost_key, at_fault)))
        return True

    def _is_key(self, typed: str) -> bool:
        return is_known_key(typed, self._canonical_key)


def _strange_characters(typed: SourceText) -> list[Problem]:
    found = list(FORBIDDEN.finditer(typed.text)) if FORBIDDEN.search(typed.text) else []
    problems = []
    for number, match in enumerate(found[:_MOST_CHARACTERS], start=1):
        mistake = bad_character(match[0])
        # The last one that is told mends those that are not told as well.
        meant = found[number - 1 : number if number < _MOST_CHARACTERS else None]
        corrections = typed.located(known([without_character(each) for each in meant]))
        problem = typed.problem(mistake.code, match.start(), mistake.message, mistake.hint)
        problems.append(problem._replace(corrections=corrections))
    return problems


def _build(builder: ValueBuilder, typed: SourceText, loader: Loader) -> tuple[Built | None, Problem | None]:
    try:
        return builder.build(events(typed.text, loader)), None
    except yaml.MarkedYAMLError as error:
        from sinhkehoach.yaml.mistakes.yaml_messages import explain  # noqa: PLC0415 — most files are YAML

        return None, explain(error, typed, loader, builder.is_key)
    except ProblemsFound:
        return None, builder.problems.pop()


def _all_problems(builder: ValueBuilder, typed: SourceText, fatal: Problem | None) -> tuple[Problem, ...]:
    """Return everything found; on the line where reading stopped, only the reason for that."""
    found = [*builder.problems, *pitfalls(builder.scalars, typed, builder.is_key), *old_letters(typed)]
    if fatal is None:
        found += unused_anchors(builder.anchors, builder.used_anchors, typed)
        return in_order(tuple(found))
    line = fatal.position.line if fatal.position else 0
    others = (problem for problem in found if problem.position and problem.position.line != line)
    return in_order((fatal, *others))


def _nothing_to_read(typed: SourceText) -> Problem:
    hint = "Viết nội dung vào tệp, hoặc tạo kế hoạch có sẵn lời hướng dẫn bằng lệnh: sinhkehoach tao TÊN"
    if re.search(r"^\s*#", typed.text, re.MULTILINE):
        return typed.problem(ONLY_COMMENTS, 0, "Tệp chỉ có lời ghi chú (các dòng bắt đầu bằng #)", hint)
    return typed.problem(EMPTY_FILE, 0, "Tệp trống, chưa có nội dung", hint)
