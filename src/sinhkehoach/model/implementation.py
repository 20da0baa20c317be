"""The implementation part: which unit does what."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.fields import ProseText, shape_of
from sinhkehoach.model.task import UnitWork


class Implementation(PlanModel):
    """Who carries the plan out."""

    opening: ProseText | None = Field(
        None, alias="mở đầu", description="Lời dẫn in trước việc của các đơn vị."
    )
    unit_work: tuple[UnitWork, ...] = Field((), alias="giao việc", description="Việc của từng đơn vị.")


def _short_form(value: object) -> object:
    """Return the full form of a plain text, or of a plain list of units with their work."""
    shape = shape_of(value)
    if shape == "@text":
        return {"mở đầu": value}
    return {"giao việc": value} if shape == "@list" else value


ImplementationEntry = Annotated[Implementation, BeforeValidator(_short_form)]
