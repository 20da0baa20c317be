"""A part of a template → what its tags say, and what is wrong: no sense, no partner, or no such name."""

from collections.abc import Iterator
from dataclasses import dataclass

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.template.program import Program
from sinhkehoach.template.program_names import ProgramNames, program_names
from sinhkehoach.template.read_program import program_of
from sinhkehoach.template.read_tag import Tag, TagError, read_tag
from sinhkehoach.template.tag_paragraphs import TaggedPart

_LOOSE = lazy_pattern(r"\{[{%#]|[}%#]\}")
# Beside a tag even a single brace is a slip of the hand.
_ANY_BRACE = lazy_pattern(r"[{}]")
FORMS = "Viết thẻ liền trong một đoạn: {{ tên }}, {{r tên }}, {{p tên }}, {%p for … %}, {%p if … %}"


@dataclass(frozen=True, slots=True)
class ReadTags:
    """The tags of a part as understood; with a problem in them, `tags` and `names` are empty."""

    tags: tuple[Tag, ...]
    names: ProgramNames
    problems: tuple[Problem, ...]


def read_tags(part: TaggedPart) -> ReadTags:
    """Return what the tags of `part` say, and every problem found on the way."""
    problems = list(loose_braces(part))
    tags: list[Tag] = []
    for number, (tag, paragraph) in enumerate(part.tags):
        try:
            tags.append(read_tag(tag.text, number))
        except TagError as error:
            problems.append(part.problem("SKH510", paragraph, error.message, error.hint or FORMS))
    if problems:
        return ReadTags((), ProgramNames(), tuple(problems))
    try:
        program = program_of(tags, [""] * (len(tags) + 1))
    except TagError as error:
        wrong = part.problem("SKH511", part.tags[error.tag][1], error.message, error.hint)
        return ReadTags((), ProgramNames(), (wrong,))
    return _with_names(part, tuple(tags), program)


def _with_names(part: TaggedPart, tags: tuple[Tag, ...], program: Program) -> ReadTags:
    names = program_names(program)
    problems = (
        part.problem("SKH512", part.tags[fault.tag][1], fault.message, fault.hint) for fault in names.faults
    )
    return ReadTags(tags, names, tuple(problems))


def loose_braces(part: TaggedPart) -> Iterator[Problem]:
    """Yield a problem for every paragraph with a brace that belongs to no tag."""
    for paragraph in part.paragraphs:
        loose = (_ANY_BRACE if paragraph.tags else _LOOSE).search(paragraph.rest)
        if loose:
            side = "đóng" if loose.group().startswith("{") else "mở"
            yield part.problem(
                "SKH510", paragraph, f"dấu “{loose.group()}” không có dấu {side} đi cùng trong đoạn", FORMS
            )
