"""A key as typed → the key of the format: one definition for Vietnamese and English, in any case and Unicode form."""

from functools import cache, lru_cache

from sinhkehoach.base.text import fold
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan


@lru_cache(maxsize=4096)
def canonical_key(typed: str) -> str:
    """Return the Vietnamese key that `typed` stands for, `typed` itself when the format has no such key.

    Case, `_` for a space and the Unicode form do not matter; an English key is an attribute's name.
    """
    return _keys().get(fold(typed), typed)


def english_keys() -> dict[str, str]:
    """Return English key → Vietnamese key for the whole format, sorted."""
    return dict(sorted((name, alias) for name, alias in _fields()))


@cache
def format_keys() -> frozenset[str]:
    """Return the Vietnamese keys of the whole format."""
    return frozenset(alias for _, alias in _fields())


@cache
def _keys() -> dict[str, str]:
    keys = {fold(name): alias for name, alias in _fields()}
    return keys | {fold(alias): alias for _, alias in _fields()}


@cache
def _fields() -> tuple[tuple[str, str], ...]:
    """Return (English key, Vietnamese key) of every field of every model."""
    return tuple(
        (name, field.key) for model in models_of(Plan, Office) for name, field in model.FIELDS.items()
    )


def models_of(*roots: type[PlanModel]) -> tuple[type[PlanModel], ...]:
    """Return `roots` and every model whose keys may stand somewhere below theirs."""
    found: dict[type[PlanModel], None] = {}
    waiting = list(roots)
    while waiting:
        model = waiting.pop()
        if model not in found:
            found[model] = None
            readers = [field.reader for field in model.FIELDS.values()] + list(model.OTHERS.values())
            waiting += [below for reader in readers for below in reader.models()]
    return tuple(found)
