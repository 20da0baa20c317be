"""A picture of a plan, or why there is none."""

from typing import NamedTuple


class Chart(NamedTuple):
    """A picture: what its file is called by, its title, its SVG; where that is "", `empty` says why."""

    name: str
    title: str
    svg: str = ""
    empty: str = ""
