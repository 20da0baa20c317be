"""A YAML error -> one located problem in Vietnamese: the likely cause and the cure."""

from collections.abc import Callable

import yaml

from sinhkehoach.base.problem import Problem
from sinhkehoach.yaml.events import Loader
from sinhkehoach.yaml.mistakes import layout_causes, quoting_causes
from sinhkehoach.yaml.mistakes.mistake import INDENT_HINT, QUOTE_IT, Cause
from sinhkehoach.yaml.mistakes.yaml_spot import ErrorSpot, spot_of
from sinhkehoach.yaml.source_text import SourceText

NOT_YAML = "SKH160"


def explain(
    error: yaml.MarkedYAMLError, typed: SourceText, loader: Loader, is_key: Callable[[str], bool]
) -> Problem:
    """Return `error` as a problem that says what to change; `is_key` tells the known keys of a plan."""
    spot = spot_of(error, typed, loader, is_key)
    found = next((cause for find in _CAUSES if (cause := find(spot))), None)
    code, index, message, hint, corrections = found or _unknown(spot)
    return typed.problem(code, index, message, hint)._replace(corrections=typed.located(corrections))


def _unknown(spot: ErrorSpot) -> Cause:
    message = "Chỗ này viết không đúng cách, máy không đọc tiếp được"
    return Cause(NOT_YAML, spot.at, message, f"{INDENT_HINT}. {QUOTE_IT}")


# The first that knows the cause counts.
_CAUSES: tuple[Callable[[ErrorSpot], Cause | None], ...] = (
    layout_causes.list_on_key_line,
    layout_causes.tab,
    quoting_causes.escape,
    quoting_causes.unclosed_quote,
    quoting_causes.text_after_quote,
    quoting_causes.text_after_bracket,
    layout_causes.colon_in_brackets,
    quoting_causes.bracket,
    quoting_causes.special_character,
    quoting_causes.block_mark,
    layout_causes.line_without_colon,
    layout_causes.colon,
    layout_causes.block,
    layout_causes.document,
)
