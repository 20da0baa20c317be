"""What the office calls by short names → what an editor offers where a plan chooses one of them."""

from typing import Final, NamedTuple

from sinhkehoach.model.office import Office


class Choice(NamedTuple):
    """A short name, and what it means."""

    name: str
    meaning: str


# Model and attribute → the part of the office's file that it chooses from.
_CHOOSING: Final = {
    ("Plan", "issuer"): "cơ quan",
    ("Plan", "signer"): "người ký",
    ("Plan", "bases"): "văn bản",
    ("Task", "lead"): "đơn vị",
    ("Task", "coordinators"): "đơn vị",
    ("UnitWork", "units"): "đơn vị",
}


def office_names(office: Office) -> dict[str, list[Choice]]:
    """Return what there is to choose from in each part of `office`, by the key of the part."""
    return {
        "cơ quan": [Choice(short, each.name) for short, each in office.issuers.items()],
        "người ký": [Choice(short, each.full_name or each.post) for short, each in office.signers.items()],
        "đơn vị": [Choice(short, each.name) for short, each in office.units.items()],
        "văn bản": [
            Choice(short, " ".join(filter(None, (each.kind, each.number))))
            for short, each in office.documents.items()
        ],
    }


def office_choices(office: Office) -> dict[tuple[str, str], list[Choice]]:
    """Return for each model and attribute that chooses from `office` what there is to choose."""
    names = office_names(office)
    return {place: names[part] for place, part in _CHOOSING.items() if names[part]}
