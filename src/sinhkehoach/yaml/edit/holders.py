"""A map or list of a file → how its entries are written, for another one that is to stand among them."""

from yaml.events import ScalarEvent

from sinhkehoach.yaml.edit.scalar import Found
from sinhkehoach.yaml.edit.write_scalar import Surroundings
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
