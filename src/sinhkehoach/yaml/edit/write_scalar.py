"""A text -> how it is typed as a YAML scalar, tried on the parser itself before it is given out."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import yaml

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.events import events, fastest_loader
from sinhkehoach.yaml.mistakes.characters import FORBIDDEN
from sinhkehoach.yaml.mistakes.pitfalls import pitfalls
from sinhkehoach.yaml.read.builder import ValueBuilder, as_sentence
from sinhkehoach.yaml.source_text import SourceText

_INDENTATION = 2
_LINE_END = lazy_pattern(r"\r\n|\r|\n")
_BLOCK_MARK = lazy_pattern(r"[|>][-+0-9]*")
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a scalar stands: in `[ ]` or `{ }` or not, the column of what holds it, the file's line end."""

    flow: bool
    column: int
    line_end: str

    def inside(self) -> "Surroundings":
        """Return what surrounds the entries of a map or list that stands here."""
        return Surroundings(self.flow, self.column + _INDENTATION, self.line_end)


def typed_scalar(value: str | None, around: Surroundings, style: str = "", old: str = "") -> str:
    """Return `value` as typed in `around`: in `style` (`""`, `'`, `"`, `|`, `>`) where it fits, else in another.

    `old` is the scalar that it replaces, as typed; the comment beside its `|` and its indentation are kept.
    Raises CannotEdit for characters that no plan may hold.
    """
    if value is None:
        return "~" if around.flow else ""
    if FORBIDDEN.search(value):
        raise CannotEdit("Nội dung mới có ký tự không in được")
    for typed in _spellings(nfc(value), around, style, old):
        if reads_as(typed, value, around):
            return typed
    raise CannotEdit("Không ghi được nội dung mới vào chỗ này")


def reads_as(typed: str, value: str, around: Surroundings, *, as_list: bool = False) -> bool:
    """Return True when `typed` means `value` in `around`, to the parser and to an author who reads it.

    With `as_list`, it may be a map or list to the parser as long as it stands for that sentence.
    """
    text = f"[{typed}]" if around.flow else " " * around.column + f"- {typed}\n"
    return _only_item_is(text, value, as_list=as_list)


# What is written again and again, to be proven, has mostly the same texts in it.
@lru_cache(maxsize=4096)
def _only_item_is(text: str, value: str, *, as_list: bool) -> bool:
    builder = ValueBuilder(SourceText("", text), lambda key: key)
    try:
        built = builder.build(events(text, fastest_loader()))
    except (yaml.YAMLError, ProblemsFound):
        return False
    items = built.value if built else None
    if not isinstance(items, list) or len(items) != 1 or builder.problems:
        return False
    means = as_sentence(items[0]) if as_list and not isinstance(items[0], str) else items[0]
    return means == nfc(value) and not pitfalls(builder.scalars, SourceText("", text), lambda _: True)


def piece_in_style(new: str, style: str, indentation: str, line_end: str) -> str | None:
    """Return the characters `new` as they are typed inside a scalar of `style`; None when they cannot be."""
    if style == '"':
        return new.translate(_ESCAPES)
    if style == "'":
        return new.replace("'", "''")
    if style == "|":
        return new.replace("\n", line_end + indentation)
    return None if "\n" in new else new


def _spellings(value: str, around: Surroundings, style: str, old: str) -> Iterator[str]:
    """Yield ways to type `value`, the most wanted first."""
    block = None if around.flow else _literal(value, around, old)
    if block and (style == "|" or "\n" in value):
        yield block
    if style == ">" and value and "\n" not in value and not around.flow:
        yield _header(old, ">-") + around.line_end + _indentation(old, around) + value
    if style in ("", "|", ">") and "\n" not in value:
        yield value
    single, double = "'" + value.replace("'", "''") + "'", '"' + value.translate(_ESCAPES) + '"'
    prefer_single = style == "'" or (style != '"' and ('"' in value or "\\" in value) and "'" not in value)
    yield from (single, double) if prefer_single and "\n" not in value else (double, single)
    if block:
        yield block


def _literal(value: str, around: Surroundings, old: str) -> str | None:
    """Return `value` after a `|`; None when white space at its ends leaves no way to do so."""
    body = value.rstrip("\n")
    if not body.strip():
        return None
    indentation = _indentation(old, around)
    chomping = {0: "-", 1: ""}.get(len(value) - len(body), "+")
    indicator = str(len(indentation) - around.column) if body[0] in " \n" else ""
    mark = _BLOCK_MARK.match(old)
    if chomping == "+" and not (mark and "+" in mark.group()):
        return None  # empty lines that follow already would join those of the value
    header = _header(old, f"|{indicator}{chomping}")
    lines = "".join(
        around.line_end + (indentation + line if line else "")
        for line in value.removesuffix("\n").split("\n")
    )
    return header + lines


def _header(old: str, mark: str) -> str:
    """Return the line that opens a block, with the comment that stood beside the mark of the block `old`."""
    header = _LINE_END.split(old, maxsplit=1)[0] if old[:1] in ("|", ">") else "|"
    return _BLOCK_MARK.sub(lambda _: mark, header, count=1)


def _indentation(old: str, around: Surroundings) -> str:
    """Return the white space before the first line of the block `old`, or what a new block gets."""
    first = next((line for line in _LINE_END.split(old)[1:] if line.strip()), "")
    typed = first[: len(first) - len(first.lstrip(" "))]
    return typed if old[:1] in ("|", ">") and typed else " " * (around.column + _INDENTATION)
