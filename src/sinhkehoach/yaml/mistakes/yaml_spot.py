"""A YAML error -> its kind and the text around it, alike for libyaml and for pure Python."""

import re
from collections import deque
from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple

import yaml
from yaml.tokens import (
    AliasToken,
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
    ScalarToken,
    Token,
)

from sinhkehoach.yaml.events import Loader, end_of, start_of, tokens_before_error
from sinhkehoach.yaml.source_text import SourceText


class Kind(Enum):
    """What the parser was doing when it gave up."""

    COLON = auto()
    QUESTION = auto()
    DASH = auto()
    TAB = auto()
    QUOTE = auto()
    ESCAPE = auto()
    FLOW = auto()
    SIMPLE_KEY = auto()
    NODE = auto()
    DIRECTIVE = auto()
    DOCUMENT = auto()
    PROPERTY = auto()
    BLOCK_SCALAR = auto()
    CHARACTER = auto()
    MAP = auto()
    LIST = auto()
    OTHER = auto()


# A piece of "context; problem" in either parser's words -> the kind; the first that fits counts.
_KINDS = (
    ("mapping values are not allowed", Kind.COLON),
    ("found unexpected ':'", Kind.COLON),
    ("mapping keys are not allowed", Kind.QUESTION),
    ("sequence entries are not allowed", Kind.DASH),
    ("tab character", Kind.TAB),
    ("'\\t' that cannot start", Kind.TAB),
    ("unexpected end of stream", Kind.QUOTE),
    ("unexpected document separator", Kind.QUOTE),
    ("unexpected document indicator", Kind.QUOTE),
    ("scanning a tag", Kind.PROPERTY),
    ("parsing a tag", Kind.PROPERTY),
    ("tag handle", Kind.PROPERTY),
    ("escape", Kind.ESCAPE),
    ("hexdecimal", Kind.ESCAPE),
    ("hexadecimal", Kind.ESCAPE),
    ("expected ',' or", Kind.FLOW),
    ("could not find expected ':'", Kind.SIMPLE_KEY),
    ("expected node content", Kind.NODE),
    ("expected the node content", Kind.NODE),
    ("directive", Kind.DIRECTIVE),
    ("<document start>", Kind.DOCUMENT),
    ("scanning an alias", Kind.PROPERTY),
    ("scanning an anchor", Kind.PROPERTY),
    ("block scalar", Kind.BLOCK_SCALAR),
    ("cannot start any token", Kind.CHARACTER),
    ("block mapping", Kind.MAP),
    ("block collection", Kind.LIST),
    ("block sequence", Kind.LIST),
)


class ErrorSpot(NamedTuple):
    """Where YAML gave up, at the character `at`, in something that begins at `context`, after `tokens`."""

    typed: SourceText
    kind: Kind
    at: int
    context: int
    tokens: tuple[Token, ...]
    is_key: Callable[[str], bool]

    @property
    def number(self) -> int:
        """The number of the line of the problem."""
        return self.typed.position(self.at).line

    @property
    def line(self) -> str:
        """The line of the problem as typed."""
        return self.typed.line(self.number)

    @property
    def before(self) -> str:
        """What stands on the line before the problem."""
        return self.typed.text[self.typed.line_start(self.number) : self.at]

    @property
    def character(self) -> str:
        """The character of the problem; empty at the end of the file."""
        return self.typed.text[self.at : self.at + 1]

    def line_above(self) -> int:
        """Return the number of the nearest line above that is not blank, 0 when there is none."""
        number = self.number - 1
        while number and not self.typed.line(number).strip():
            number -= 1
        return number

    def opens_block(self, number: int) -> bool:
        """Return True when the text above line `number + 1` ends with the `|` or `>` that opens a block of text."""
        while number and not self.typed.line(number).strip():
            number -= 1
        return re.search(r":\s+[|>][-+0-9]*$", self.typed.line(number).strip()) is not None

    def first_index(self, number: int) -> int:
        """Return the index of the first character of line `number` that is not blank."""
        line = self.typed.line(number)
        return self.typed.line_start(number) + len(line) - len(line.lstrip())

    def quoted_before(self) -> ScalarToken | None:
        """Return the quoted scalar that ends on the line of the problem, with other text right behind it."""
        for token in reversed(self.tokens):
            if isinstance(token, ScalarToken) and token.style in ("'", '"') and end_of(token) <= self.at:
                behind = self.typed.text[end_of(token) : self.at + 1].strip()
                same_line = self.typed.position(end_of(token)).line == self.number
                return token if same_line and behind and behind[0] not in ",]}:#" else None
        return None

    def open_bracket(self) -> int | None:
        """Return where the innermost bracket stands that is open before the problem, None for none."""
        closed = 0
        for token in reversed(self.tokens):
            if isinstance(token, FlowSequenceEndToken | FlowMappingEndToken):
                closed += 1
            elif isinstance(token, FlowSequenceStartToken | FlowMappingStartToken):
                if not closed:
                    return start_of(token)
                closed -= 1
        return None

    def closed_before(self) -> Token | None:
        """Return the bracket or alias that ends right before the problem on its line."""
        kinds = (AliasToken, FlowSequenceEndToken, FlowMappingEndToken)
        for token in reversed(self.tokens):
            if end_of(token) <= self.at:
                between = self.typed.text[end_of(token) : self.at]
                return token if isinstance(token, kinds) and not re.search(r"[^ \t]", between) else None
        return None


def spot_of(
    error: yaml.MarkedYAMLError, typed: SourceText, loader: Loader, is_key: Callable[[str], bool]
) -> ErrorSpot:
    """Return the place and kind of `error`."""
    words = f"{error.context or ''}; {error.problem or ''}"
    kind = next((kind for piece, kind in _KINDS if piece in words), Kind.OTHER)
    mark = error.problem_mark or error.context_mark
    at = min(mark.index if mark else 0, len(typed.text))
    context = error.context_mark.index if error.context_mark else at
    if kind is Kind.CHARACTER and typed.text[at : at + 1] == "\t":
        kind = Kind.TAB
    before = (token for token in tokens_before_error(typed.text, loader) if start_of(token) <= at)
    return ErrorSpot(typed, kind, at, context, tuple(deque(before, maxlen=24)), is_key)
