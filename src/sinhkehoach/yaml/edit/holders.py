"""A map or list of a file → how its entries are written, and where a comment on them would stand."""

from collections.abc import Callable

from yaml.events import ScalarEvent

from sinhkehoach.yaml.edit.scalar import Found
from sinhkehoach.yaml.edit.spans import Entries, span_of, steps_of
from sinhkehoach.yaml.edit.write_scalar import Surroundings
from sinhkehoach.yaml.events import start_of
from sinhkehoach.yaml.marked import MarkedList, MarkedMap


def inside(found: Found, holder: MarkedMap | MarkedList) -> Surroundings:
    """Return what surrounds the entries of `holder`, which stands at `found`."""
    mark = holder.opening.start_mark
    flow = found.around.flow or in_brackets(holder)
    return Surroundings(flow, mark.column if mark else 0, found.around.line_end)


def in_brackets(value: object) -> bool:
    """Return True for a map in `{ }`, a list in `[ ]`."""
    return isinstance(value, MarkedMap | MarkedList) and bool(value.opening.flow_style)


def is_list_of_scalars(value: object) -> bool:
    """Return True for a list without a map or list in it."""
    return isinstance(value, MarkedList) and not any(
        isinstance(each, MarkedMap | MarkedList) for each in value
    )


def quotes_of(holder: MarkedMap | MarkedList) -> str:
    """Return the quotes that all texts in `holder` have, "" when they have none or not the same."""
    styles = {event.style for event in holder.value_events if isinstance(event, ScalarEvent)}
    return next(iter(styles)) or "" if len(styles) == 1 and styles <= {"'", '"'} else ""


def comment_place(
    found: Found, text: str, entries: Callable[[MarkedMap | MarkedList], Entries]
) -> tuple[int, int]:
    """Return where the block entry that holds `found` begins, and the end of the line a comment may follow.

    `entries` gives those of a map or list.
    """
    flow = (depth for depth, place in enumerate(found.way) if depth and in_brackets(place.value))
    depth = next(flow, len(found.way) - 1)
    place, holder = found.way[depth], found.way[max(0, depth - 1)].value
    span = span_of(place.value, place.event, text)
    start = span.start
    if place.step is not None and isinstance(holder, MarkedMap | MarkedList):
        start = entries(holder).spans[steps_of(holder).index(place.step)].start
    is_block = isinstance(place.event, ScalarEvent) and place.event.style in ("|", ">")
    is_tree = isinstance(place.value, MarkedMap | MarkedList) and not in_brackets(place.value)
    return start, (start_of(place.event) if is_block else start if is_tree else span.end)
