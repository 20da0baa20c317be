"""The names that an office's own file holds, with the place where each is typed."""

from collections.abc import Iterator, Sequence

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.office import Issuer, Office, Recipient

PlacedName = tuple[KeyPath, str]


def office_names(office: Office) -> Iterator[PlacedName]:
    """Yield (key path, words) for the names of issuers, units, recipients, and of those who issued documents."""
    for id_, issuer in office.issuers.items():
        yield from issuer_names(issuer, ("cơ quan", id_))
    for id_, unit in office.units.items():
        yield ("đơn vị", id_, "tên"), unit.name
        yield from _several(("đơn vị", id_, "tên tắt"), unit.short_names)
    for id_, document in office.documents.items():
        if document.issuer:
            yield ("văn bản", id_, "cơ quan"), document.issuer
    yield from recipient_lines(office.recipients)


def issuer_names(issuer: Issuer, path: KeyPath) -> Iterator[PlacedName]:
    """Yield (key path, words) for the names of a body that issues plans, typed at `path`."""
    yield (*path, "tên"), issuer.name
    yield from _several((*path, "cấp trên"), issuer.parent)
    yield from _several((*path, "tên tắt"), issuer.short_names)


def recipient_lines(recipients: Sequence[Recipient], above: KeyPath = ()) -> Iterator[PlacedName]:
    """Yield (key path, words) for each recipient, those behind a bracket one by one; `above` is what they belong to."""
    for index, each in enumerate(recipients):
        here: KeyPath = (*above, "nơi nhận", index)
        if isinstance(each, str):
            yield here, each
        else:
            yield from _several((*here, "nơi nhận"), each.recipients)


def _several(path: KeyPath, names: tuple[str, ...]) -> Iterator[PlacedName]:
    """Yield each of `names`; one that is typed without a list stands at `path` itself, which the locator finds."""
    yield from (((*path, index), name) for index, name in enumerate(names))
