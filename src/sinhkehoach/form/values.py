"""A file's values → what a form shows of them, ready for JSON."""

from collections.abc import Mapping

FormValue = str | list["FormValue"] | dict[str, list[tuple[str, "FormValue"]]] | None


def form_values(value: object) -> FormValue:
    """Return `value` as JSON: a text, null, a list, or `{"keys": [[key, value], …]}`: JSON's own maps keep no order."""
    if isinstance(value, Mapping):
        return {"keys": [(key, form_values(each)) for key, each in value.items()]}
    if isinstance(value, list):
        return [form_values(each) for each in value]
    return None if value is None else str(value)
