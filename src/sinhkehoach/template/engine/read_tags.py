"""The tags of a part of a template → Jinja's tree of them, and which of them only Jinja understands."""

from collections.abc import Iterable
from functools import cache
from typing import Final

from jinja2 import TemplateSyntaxError, nodes

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.template.engine.allowed import refusal
from sinhkehoach.template.engine.numbered import numbered
from sinhkehoach.template.engine.sandbox import TemplateEnvironment
from sinhkehoach.template.read_tag import TagError, read_tag
from sinhkehoach.template.record_names import RECORD_LISTS
from sinhkehoach.template.tag_paragraphs import TypedTag

# Nobody types a longer one, and deeper ones than fit in it end Python's stack.
_LONGEST_TAG: Final = 1_000
# What makes a tag whole that opens or goes on with a block.
_CLOSED: Final = {
    "for": "{}{{% endfor %}}",
    "if": "{}{{% endif %}}",
    "elif": "{{% if x %}}{}{{% endif %}}",
    "else": "{{% if x %}}{}{{% endif %}}",
    "endif": "{{% if x %}}{}",
    "endfor": "{{% for x in y %}}{}",
    "macro": "{}{{% endmacro %}}",
    "endmacro": "{{% macro x() %}}{}",
    "call": "{}{{% endcall %}}",
    "endcall": "{{% call x() %}}{}",
    "filter": "{}{{% endfilter %}}",
    "endfilter": "{{% filter upper %}}{}",
    "with": "{}{{% endwith %}}",
    "endwith": "{{% with x = 1 %}}{}",
    "endset": "{{% set x %}}{}",
}
# Jinja takes what follows for plain text, tags and all, before it reads any tag.
_OF_THE_LEXER: Final = {"raw", "endraw"}
_OPEN_SET: Final = "{}{{% endset %}}"
_WORD = lazy_pattern(r"\{%\s*(\w+)")
_ASSIGNS = lazy_pattern(r"[^=!<>]=[^=]")
_RECORD = lazy_pattern(r"[^\W\d]\w*")


@cache
def environment() -> TemplateEnvironment:
    """Return what templates are read with."""
    return TemplateEnvironment()


def needs_jinja(tag: TypedTag) -> bool:
    """Say whether `tag` is one that a template may hold and only Jinja understands; raises TagError for a wrong one."""
    try:
        content = read_tag(tag.text).content
    except TagError as plain:
        if wrong := _wrong_for_jinja(tag.text, plain):
            raise wrong from plain
        return True
    return tag.mark in {"tr", "tc"} or (content is not None and _names_records(tag.text))


def tree_of(tags: Iterable[str]) -> nodes.Template:
    """Return Jinja's tree of `tags`; raises TemplateSyntaxError, whose `lineno` `tag_at` turns into a tag's number."""
    return environment().parse(numbered("".join(tags)))


def _names_records(text: str) -> bool:
    return not RECORD_LISTS.isdisjoint(_RECORD.findall(text))


def _wrong_for_jinja(text: str, plain: TagError) -> TagError | None:
    """Return what keeps Jinja from understanding a tag as well, None for one that it understands."""
    word = _WORD.match(text)
    if word is not None and word[1] in _OF_THE_LEXER:
        return plain
    if len(text) > _LONGEST_TAG:
        return TagError("thẻ dài quá", f"Viết ngắn hơn {_LONGEST_TAG} chữ, hoặc tách thành nhiều thẻ")
    try:
        found = refusal(environment().parse(_whole(text)))
    except (TemplateSyntaxError, RecursionError, ValueError):
        return plain
    return TagError(found.message, found.hint) if found else None


def _whole(text: str) -> str:
    word = _WORD.match(text)
    if word is None:
        return text
    if word[1] == "set" and not _ASSIGNS.search(text):
        return _OPEN_SET.format(text)
    return _CLOSED.get(word[1], "{}").format(text)
