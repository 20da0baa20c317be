"""A Word template → what is wrong with it; the tags that a template may hold."""

from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.template.preflight import read_package
from sinhkehoach.template.prepare import checked
from sinhkehoach.template.template_file import read_template_file
from sinhkehoach.template.template_parts import take_apart
from sinhkehoach.template.vocabulary import NAMES, Presence, tag_form

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
    return [
        KnownTag(entry.name, tag_form(entry), entry.presence.value, entry.description, entry.example)
        for entry in NAMES
    ]


def check_template(file: Path) -> tuple[Problem, ...]:
    """Return all that is wrong with the template `file`; raises UserError when it cannot be read."""
    try:
        problems = checked(take_apart(read_package(read_template_file(file))))
    except ProblemsFound as found:
        problems = found.problems
    return tuple(problem._replace(file=str(file)) for problem in problems)
