"""Issuer, signer and units that a plan spells out → the entries that the office's file lacks."""

from collections.abc import Iterator, Mapping
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.model.office import Office, unit_names
from sinhkehoach.transcribe.draft import Draft, Values
from sinhkehoach.yaml.edit.write_value import NewValue

_BETWEEN: Final = lazy_pattern(r"\W+")
_SHORT: Final = (("ủy ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"), ("ban chỉ đạo", "bcđ"))
_UNIT_KEYS: Final = ("chủ trì", "phối hợp", "đơn vị")
_LONGEST_NAME: Final = 80
_UNKNOWN: Final = "…"


def office_additions(draft: Draft, office: Office) -> dict[str, Values]:
    """Return section of the office's file → short name → entry, for what `draft` spells out and `office` lacks."""
    additions: dict[str, Values] = {}
    issuer = draft.values.get("cơ quan")
    if isinstance(issuer, Mapping) and _UNKNOWN not in issuer.values():
        short = _free(_short_name(str(issuer["tên"])), office.issuers)
        additions["cơ quan"] = {short: issuer}
    signers: Values = {}
    for signer in _signers(draft.values.get("ký")):
        signers[_signer_name(signer, {**office.signers, **signers})] = signer
    if signers:
        additions["người ký"] = signers
    known = {fold(name) for _, name, _ in unit_names(office.units)}
    units: Values = {}
    for name in dict.fromkeys(_units(draft.values)):
        if fold(name) not in known and ", " not in name and name[:1].isupper() and len(name) <= _LONGEST_NAME:
            known.add(fold(name))
            units[_free(_short_name(name), {**office.units, **units})] = {"tên": name}
    if units:
        additions["đơn vị"] = units
    return additions


def _signers(value: NewValue) -> Iterator[Mapping[str, NewValue]]:
    """Yield those who sign, alone or in a list, and are spelt out."""
    for each in [value] if isinstance(value, Mapping | str) or value is None else value:
        if isinstance(each, Mapping) and each.get("chức vụ") != _UNKNOWN:
            yield each


def _signer_name(signer: Mapping[str, NewValue], taken: Mapping[str, object]) -> str:
    """Return the post in small letters, with the last word of the name where the post alone is taken."""
    post = str(signer["chức vụ"]).lower()
    name = str(signer.get("họ tên", "")).lower().split()
    return _free(f"{post} {name[-1]}" if post in taken and name else post, taken)


def _short_name(name: str) -> str:
    """Return a short name: small letters with diacritics, hyphens between the words."""
    folded = fold(name)
    for long, short in _SHORT:
        folded = folded.replace(long, short)
    return _BETWEEN.sub("-", folded).strip("-")


def _free(name: str, taken: Mapping[str, object]) -> str:
    number = 2
    free = name
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free


def _units(value: NewValue, key: str = "") -> Iterator[str]:
    """Yield the names of units under the keys that hold them; the unit of a target is none."""
    if isinstance(value, Mapping):
        is_target = "đích" in value or ("tên" in value and "đơn vị" in value and "nội dung" not in value)
        for inner, child in value.items():
            if inner in _UNIT_KEYS and not (is_target and inner == "đơn vị"):
                yield from _units(child, inner)
            elif inner != "chỉ tiêu":
                yield from _units(child, "")
    elif isinstance(value, str):
        if key and value:
            yield value
    elif value is not None:
        for child in value:
            yield from _units(child, key)
