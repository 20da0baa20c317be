"""A Word template → what is wrong with it; the tags that a template may hold."""

from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.template.engine.check_part import first_for_jinja
from sinhkehoach.template.preflight import read_package
from sinhkehoach.template.prepare import checked
from sinhkehoach.template.record_names import RECORD_NAMES
from sinhkehoach.template.tag_paragraphs import tagged_part
from sinhkehoach.template.template_file import read_template_file
from sinhkehoach.template.template_parts import TemplateParts, take_apart
from sinhkehoach.template.vocabulary import NAMES, Presence, TemplateName, tag_form

# Whether a template must hold a tag, in words, the strictest first.
PRESENCES: Final = tuple(presence.value for presence in Presence)


class KnownTag(NamedTuple):
    """A tag that a template may hold: as it is typed, whether it must be there, what it prints."""

    name: str
    tag: str
    presence: str
    meaning: str
    example: str


def known_tags() -> list[KnownTag]:
    """Return all tags, in the order of what they print in a document."""
    return list(map(_known, NAMES))


def known_records() -> list[KnownTag]:
    """Return the tags for the fields of indicators, tasks and the budget, which only Jinja fills."""
    return list(map(_known, RECORD_NAMES))


def _known(entry: TemplateName) -> KnownTag:
    return KnownTag(entry.name, tag_form(entry), entry.presence.value, entry.description, entry.example)


class TemplateCheck(NamedTuple):
    """All that is wrong with a template; `for_jinja` is its first tag that only Jinja fills, "" for none."""

    problems: tuple[Problem, ...]
    for_jinja: str = ""


def check_template(file: Path) -> TemplateCheck:
    """Return what is found in the template `file`; raises UserError when it cannot be read."""
    data = read_template_file(file)
    try:
        parts = take_apart(read_package(data))
        found = TemplateCheck(checked(parts), _for_jinja(parts))
    except ProblemsFound as stopped:
        found = TemplateCheck(stopped.problems)
    return found._replace(problems=tuple(each._replace(file=str(file)) for each in found.problems))


def _for_jinja(parts: TemplateParts) -> str:
    first = first_for_jinja([tagged_part(name, root) for name, root in parts.tagged.items()])
    if first is None:
        return ""
    part, number = first
    tag, paragraph = part.tags[number]
    return f"thẻ “{tag.typed}” ở {part.place(paragraph)}"
