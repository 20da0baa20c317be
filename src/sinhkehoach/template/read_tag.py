"""One tag as typed → what it says.

The tags are docxtpl's (Jinja's): what is understood here prints as it does there. Whatever else Jinja offers,
calls, sums, macros, is refused, so that a template can do nothing but place the names of the vocabulary.
"""

from typing import NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.template.program import FILTERS, AllOf, AnyOf, Condition, Is, Loop, Not, Path, Print

TAG = lazy_pattern(r"(\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{#[^{}]*#\})")
_TOKEN = lazy_pattern(r"\s*([^\W\d]\w*|\S)")
_MERGING = lazy_pattern(r"\{[%{][-+]|[-+][%}]\}")
_NAME = lazy_pattern(r"[^\W\d]\w*")
_MOST_LEVELS = 20
_RESERVED = {"and", "else", "false", "if", "in", "is", "none", "not", "or", "true", "False", "None", "True"}


class TagError(ValueError):
    """A tag that cannot be understood: what is wrong, how to write it, the tag's number in the template."""

    def __init__(self, message: str, hint: str = "", tag: int = -1) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.tag = tag


class Tag(NamedTuple):
    """A tag understood by itself: `word` is print, for, if, elif, else, endif, endfor or comment."""

    word: str
    content: Print | Condition | Loop | None = None


def read_tag(tag: str, number: int = -1) -> Tag:
    """Return what `tag`, with its braces, says; raise TagError when that cannot be understood."""
    if tag.startswith("{#"):
        return Tag("comment")
    if _MERGING.search(tag):
        raise TagError("không dùng dấu “-” hay “+” sát dấu “%” hay “{”", "Viết {% … %} hoặc {%p … %}", number)
    reader = _TagParser(tag[2:-2], number)
    if tag.startswith("{{"):
        return reader.ended(Tag("print", reader.printed()))
    word = reader.name()
    if word == "for":
        return reader.ended(Tag(word, reader.loop()))
    if word in {"if", "elif"}:
        return reader.ended(Tag(word, reader.any_of()))
    if word in {"else", "endif", "endfor"}:
        return reader.ended(Tag(word))
    raise reader.error(
        f"mẫu không dùng được lệnh “{word}”", "Chỉ dùng: for … endfor, if … elif … else … endif"
    )


class _TagParser:
    """The words of one tag, read from left to right."""

    def __init__(self, text: str, number: int) -> None:
        self.tokens = [match.group(1) for match in _TOKEN.finditer(text)]
        self.number = number
        self.at = 0
        self.level = 0

    @property
    def next(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def error(self, message: str, hint: str = "") -> TagError:
        return TagError(message, hint, self.number)

    def take(self, token: str) -> bool:
        """Say whether `token` comes next, and step over it."""
        found = self.next == token
        self.at += found
        return found

    def name(self) -> str:
        token = self.next
        if not _NAME.fullmatch(token):
            raise self.error(
                f"chỗ này phải là một tên, không phải “{token}”" if token else "trong thẻ thiếu tên"
            )
        self.at += 1
        return token

    def path(self) -> Path:
        steps = [self.name()]
        if steps[0] in _RESERVED:
            raise self.error(f"“{steps[0]}” không phải là tên dùng được trong mẫu")
        while self.take("."):
            steps.append(self.name())
        return tuple(steps)

    def printed(self) -> Print:
        path = self.path()
        filters = []
        while self.take("|"):
            name = self.name()
            if name not in FILTERS:
                raise self.error(f"mẫu không dùng được bộ lọc “{name}”", f"Chỉ dùng: {', '.join(FILTERS)}")
            filters.append(name)
        return Print(path, tuple(filters), self.number)

    def loop(self) -> Loop:
        name = self.name()
        if not self.take("in"):
            raise self.error("câu lặp thiếu chữ “in”", "Viết như: {%p for c in căn_cứ %}")
        return Loop(name, self.path(), tag=self.number)

    def any_of(self) -> Condition:
        conditions = [self.all_of()]
        while self.take("or"):
            conditions.append(self.all_of())
        return conditions[0] if len(conditions) == 1 else AnyOf(tuple(conditions))

    def all_of(self) -> Condition:
        conditions = [self.one()]
        while self.take("and"):
            conditions.append(self.one())
        return conditions[0] if len(conditions) == 1 else AllOf(tuple(conditions))

    def one(self) -> Condition:
        self.level += 1
        if self.level > _MOST_LEVELS:
            raise self.error(f"câu nếu lồng nhau quá {_MOST_LEVELS} tầng", "Viết câu nếu gọn lại")
        condition: Condition
        if self.take("not"):
            condition = Not(self.one())
        elif self.take("("):
            condition = self.any_of()
            if not self.take(")"):
                raise self.error("câu nếu thiếu dấu đóng ngoặc “)”")
        else:
            condition = Is(self.path(), self.number)
        self.level -= 1
        return condition

    def ended(self, tag: Tag) -> Tag:
        """Return `tag` when nothing is left in it."""
        if self.next:
            raise self.error(f"không hiểu “{' '.join(self.tokens[self.at :])}” trong thẻ")
        return tag
