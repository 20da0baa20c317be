"""The office's facts → how the texts of the kinds call the issuer, the signers, the units, the documents.

What the office has not written down becomes a placeholder in square brackets, which the check names (SKH344).
"""

from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper, fold
from sinhkehoach.jobs.office_entries import BODY, entries, missing_entries, typed
from sinhkehoach.model.office import Issuer, Office, Unit
from sinhkehoach.yaml.edit.write_scalar import Surroundings, typed_scalar

_IN_BRACKETS: Final = Surroundings(flow=True, column=0, line_end="\n")
_AREAS: Final = ("xã", "phường", "đặc khu", "tỉnh", "thành phố", "huyện", "quận", "thị trấn", "thị xã")
_HAMLETS: Final = lazy_pattern(
    r"(?:^|\bcác )(thôn|tổ dân phố|khu phố|khu dân cư|khóm|ấp|bản|làng|buôn|xóm)\b"
)
_HAMLET_OF: Final = {"xã": "thôn", "phường": "tổ dân phố"}


class _Role(NamedTuple):
    """A part that a unit plays in the texts of the kinds: words that tell such a unit, and what is asked for."""

    words: tuple[str, ...]
    missing: str


_ROLES: Final = {
    "culture": _Role(
        ("văn hóa", "văn hoá", "giáo dục", "văn xã", "khoa giáo"), "đơn vị phụ trách văn hóa, giáo dục"
    ),
    "economy": _Role(("kinh tế", "tài chính", "kế toán"), "đơn vị phụ trách kinh tế, tài chính"),
    "office": _Role(("văn phòng", "hành chính", "tổng hợp"), "văn phòng"),
    "schools": _Role(("các trường", "trường"), "các trường"),
    "villages": _Role((), "các thôn, tổ dân phố"),
    "police": _Role(("công an",), "công an"),
    "front": _Role(("mặt trận", "mttq"), "Mặt trận Tổ quốc"),
}


class OfficeWords(NamedTuple):
    """What the names in the texts of the kinds stand for, and of those that are missing, what they ask for."""

    words: dict[str, str]
    missing: dict[str, str]


def office_words(office: Office) -> OfficeWords:
    """Return the words for every name that the texts of the kinds hold, years apart."""
    issuer_id = next(iter(office.issuers), None)
    area = _area(office.issuers.get(issuer_id or ""))
    units, missing = _units(office.units)
    hamlet = _hamlet(office, area)
    words = {
        **units,
        **entries(office, issuer_id, area),
        **_documents(office),
        "area": area,
        "hamlet": hamlet,
        "Hamlet": first_upper(hamlet),
    }
    return OfficeWords(words, missing | missing_entries(office))


def _units(units: dict[str, Unit]) -> tuple[dict[str, str], dict[str, str]]:
    words, missing, taken = {}, {}, set[str]()
    for role, (telling, label) in _ROLES.items():
        free = {id_: unit for id_, unit in units.items() if id_ not in taken}
        found = _hamlets(free) if role == "villages" else _unit_told_by(telling, free)
        if found is None:
            missing[role] = label
        else:
            taken.add(found)
        words[role] = typed_scalar(found or f"[{label}]", _IN_BRACKETS, "" if found else '"')
        words[f"{role}_text"] = f"[[{found}]]" if found else f"[{label}]"
    return words, missing


def _unit_told_by(telling: tuple[str, ...], units: dict[str, Unit]) -> str | None:
    """Return the short name of the first unit that the first of the words `telling` names, None for no such unit."""
    return next((id_ for word in telling for id_, unit in units.items() if word in _names(unit)), None)


def _names(unit: Unit) -> str:
    return fold("; ".join((unit.name, *unit.short_names)))


def _hamlets(units: dict[str, Unit]) -> str | None:
    return next((id_ for id_, unit in units.items() if _HAMLETS.search(fold(unit.name))), None)


def _hamlet(office: Office, area: str) -> str:
    """Return what the smallest places of the office's area are called."""
    found = (_HAMLETS.search(fold(unit.name)) for unit in office.units.values())
    return next((each[1] for each in found if each), _HAMLET_OF.get(area, "khu dân cư"))


def _area(issuer: Issuer | None) -> str:
    """Return `xã` for the committee of a xã, words that fit everywhere for an office that governs no area."""
    name = fold(issuer.name).removeprefix(f"{fold(BODY)} ") if issuer else ""
    return next((area for area in _AREAS if name.startswith(f"{area} ")), "địa phương")


def _documents(office: Office) -> dict[str, str]:
    law = _document(office, None, "tổ chức chính quyền địa phương")
    resolution = _document(office, "71-NQ/TW", "")
    in_full = "Nghị quyết số 71-NQ/TW ngày 22 tháng 8 năm 2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo"
    return {
        "law": typed(law or "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
        "resolution": typed(resolution or in_full),
        "resolution_text": f"[[{resolution}]]" if resolution else in_full,
    }


def _document(office: Office, number: str | None, title: str) -> str | None:
    """Return the short name of the document in force with this number, or, of a law, with this title."""
    return next(
        (
            id_
            for id_, each in office.documents.items()
            if each.number == number
            and not each.repealed
            and each.title
            and fold(each.title.plain).startswith(title)
        ),
        None,
    )
