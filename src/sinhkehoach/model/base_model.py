"""What every model of the plan format has in common."""

from pydantic import BaseModel, ConfigDict, model_validator


class PlanModel(BaseModel):
    """A frozen model whose Vietnamese YAML keys are aliases of English attributes; unknown keys are errors.

    A key with nothing behind it (`số:`, `số: ""`) counts as not given.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_empty_values(cls, data: object) -> object:
        if not isinstance(data, dict) or not any(map(_is_empty, data.values())):
            return data
        own = {field.alias or name for name, field in cls.model_fields.items()}
        open_to_all = cls.model_config.get("extra") == "allow"
        return {
            key: value
            for key, value in data.items()
            if not (_is_empty(value) and (open_to_all or key in own))
        }


def _is_empty(value: object) -> bool:
    """Return True for what says nothing: no value, blanks, an empty list or map."""
    if isinstance(value, str):
        return not value or value.isspace()
    return value is None or value in ([], {})
