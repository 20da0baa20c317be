"""A text and what is found in it: what the proof of a correction compares, before and after."""

from collections.abc import Callable
from typing import NamedTuple

from sinhkehoach.base.problem import Problem
from sinhkehoach.yaml.read.source import Source


class Reading(NamedTuple):
    """A text with its values, None where it cannot be read, and everything that is wrong with it, or beside it.

    `name` is that of its file, as its problems have it.
    """

    name: str
    text: str
    source: Source | None
    problems: tuple[Problem, ...]


# What is found in a text that would stand in the file.
Read = Callable[[str], Reading]
