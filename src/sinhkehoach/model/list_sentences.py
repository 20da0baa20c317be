"""Items of lists that YAML took for maps, although they are sentences with a colon: `- Các phòng: GD&ĐT, Nội vụ`."""

from collections.abc import Mapping

from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.messages import meant_keys
from sinhkehoach.model.typed import Typed


def sentence_in_list(typed: Typed, *models: type[PlanModel]) -> str | None:
    """Return the sentence that an item of a list is, where YAML took it for a map; None for keys of `models`."""
    if (
        not typed.path
        or not isinstance(typed.path[-1], int)
        or not isinstance(typed.value, Mapping)
        or not models
    ):
        return None
    known = [key for model in models for key in model.KEYS]
    if any(meant_keys(str(key), known) for key in typed.value) or any(model.OTHERS for model in models):
        return None
    return typed.text()


def is_lone_key(typed: Typed, model: type[PlanModel]) -> bool:
    """Return True for an item of a list with nothing but one key that is none: `- "Phòng Nội vụ": theo dõi`."""
    in_list = bool(typed.path) and isinstance(typed.path[-1], int)
    if not in_list or not isinstance(typed.value, Mapping) or len(typed.value) != 1 or model.OTHERS:
        return False
    (content,) = typed.value.values()
    return isinstance(content, str) and not any(meant_keys(str(key), list(model.KEYS)) for key in typed.value)
