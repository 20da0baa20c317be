"""What every model of the plan format has in common."""

from pydantic import BaseModel, ConfigDict, model_validator


class PlanModel(BaseModel):
    """A frozen model whose Vietnamese YAML keys are aliases of English attributes; unknown keys are errors.

    A key with nothing behind it (`số:`) counts as not given.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_empty_values(cls, data: object) -> object:
        if isinstance(data, dict) and None in data.values():
            return {key: value for key, value in data.items() if value is not None}
        return data
