"""Text inside a sentence → nodes: plain, bold and italic stretches, footnote marks, references."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.inline_marks import MARK, has_marks
from sinhkehoach.base.lazy_pattern import lazy_pattern


class Words(NamedTuple):
    """A stretch of text in one face."""

    text: str
    bold: bool = False
    italic: bool = False


class NoteMark(NamedTuple):
    """A footnote mark `[^key]`; `offset` is its place in the text, counted from 0."""

    key: str
    offset: int


class Reference(NamedTuple):
    """A reference `[[name]]` that prints what it points to."""

    name: str
    offset: int
    bold: bool = False
    italic: bool = False


Node = Words | NoteMark | Reference


@dataclass(frozen=True, slots=True)
class Inline:
    """One paragraph's text: `typed` as the author wrote it, `nodes` as it is understood.

    `start` is the place of its first character in the value it was taken from, counted from 0.
    """

    typed: str
    nodes: tuple[Node, ...]
    start: int = field(default=0, compare=False)

    @property
    def plain(self) -> str:
        """The words alone, references shown by their names."""
        if len(self.nodes) == 1 and isinstance(words := self.nodes[0], Words):
            return words.text
        return "".join(_plain(node) for node in self.nodes)


_TOKEN = lazy_pattern(rf"{MARK}|(?P<open>\[\[|\[\^)")
# The faces that each mark switches: (bold, italic).
_FACES = {"*": (False, True), "**": (True, False), "***": (True, True)}
_SPACES = lazy_pattern(r"[ \t\r\n]+")
# No word begins with one of these: the stars of `(*)` and of `Số liệu*, …` mark a remark, not a face.
_CLOSING_MARKS = ").,;:"


def parse_inline(text: str, start: int = 0) -> Inline:
    """Return the nodes of `text`, whose first character stands at `start` of the value it was taken from.

    Raises BadValue where a `**` or `*` is not closed, or a `[[` or `[^` has no end.
    """
    return Inline(text, _nodes(text, start), start)


def plain_inline(text: str) -> Inline:
    """Return `text` as a single stretch of words, with no mark-up read in it."""
    return Inline(text, _words_alone(text))


def _nodes(text: str, start: int) -> tuple[Node, ...]:
    return _InlineParser(text, start).nodes() if has_marks(text) else _words_alone(text)


def _words_alone(text: str) -> tuple[Node, ...]:
    return (Words(text),) if text else ()


class _InlineParser:
    """One pass over the text; bold and italic are switched by their marks."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._start = start
        self._nodes: list[Node] = []
        self._words: list[str] = []
        self._bold_at: int | None = None
        self._italic_at: int | None = None

    def nodes(self) -> tuple[Node, ...]:
        done = 0
        for token in _TOKEN.finditer(self._text):
            self._words.append(self._text[done : token.start()])
            self._take(token)
            done = token.end()
        self._words.append(self._text[done:])
        self._end_words()
        self._check_closed()
        return tuple(self._nodes)

    def _take(self, token: re.Match[str]) -> None:
        if token["escaped"]:
            self._words.append(token["escaped"])
        elif token["stars"]:
            self._switch(token)
        elif token["note"]:
            self._end_words()
            self._nodes.append(NoteMark(token["note"], self._start + token.start()))
        elif token["reference"] is not None:
            self._refer(token)
        else:
            message = f"Dấu “{token['open']}” mở ra nhưng không có dấu đóng"
            hint = "viết [[tên]] cho tham chiếu, [^1] cho chú thích cuối trang"
            raise BadValue(message, hint, self._start + token.start())

    def _refer(self, token: re.Match[str]) -> None:
        name = _SPACES.sub(" ", token["reference"]).strip()
        if not name:
            raise BadValue("Tham chiếu [[ ]] để trống", "ghi tên cần tham chiếu", self._start + token.start())
        self._end_words()
        bold, italic = self._bold_at is not None, self._italic_at is not None
        self._nodes.append(Reference(name, self._start + token.start(), bold, italic))

    def _switch(self, token: re.Match[str]) -> None:
        bold, italic = _FACES[token["stars"]]
        opens = not (bold and self._bold_at is not None) and not (italic and self._italic_at is not None)
        if not self._flanks(token, opens=opens):
            self._words.append(token["stars"])
            return
        self._end_words()
        place = self._start + token.start() if opens else None
        if bold:
            self._bold_at = place
        if italic:
            self._italic_at = place

    def _flanks(self, token: re.Match[str], *, opens: bool) -> bool:
        """Return True when the stars touch the word they mark on its inner side and not a letter on the outer."""
        before = self._text[token.start() - 1 : token.start()]
        after = self._text[token.end() : token.end() + 1]
        inner, outer = (after, before) if opens else (before, after)
        if opens and inner in _CLOSING_MARKS:
            return False
        return bool(inner) and not inner.isspace() and not outer.isalnum()

    def _end_words(self) -> None:
        text = "".join(self._words)
        self._words.clear()
        if text:
            self._nodes.append(Words(text, self._bold_at is not None, self._italic_at is not None))

    def _check_closed(self) -> None:
        for place, mark, face in ((self._bold_at, "**", "đậm"), (self._italic_at, "*", "nghiêng")):
            if place is not None:
                hint = rf"viết {mark}chữ{mark}; nếu cần chính dấu sao thì viết \*"
                raise BadValue(f"Dấu {mark} mở chữ {face} nhưng không được đóng", hint, place)


def _plain(node: Node) -> str:
    if isinstance(node, Words):
        return node.text
    return f"[[{node.name}]]" if isinstance(node, Reference) else ""
