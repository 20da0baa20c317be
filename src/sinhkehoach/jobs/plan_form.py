"""The format, a plan's values, the office's facts → what a form shows and offers, ready for JSON."""

from functools import cache
from pathlib import Path
from typing import Any

from sinhkehoach.form.describe import describe
from sinhkehoach.form.values import FormValue, form_values
from sinhkehoach.jobs.open_plan import Offices
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.schema.office_names import Choice, office_names
from sinhkehoach.yaml.read.source import Source


@cache
def plan_form() -> dict[str, Any]:
    """Return what a form asks: the `models`, and which of them are the roots of a plan and of the office's file.

    `form/describe.py` says how it is told.
    """
    return {"roots": {"plan": Plan.__name__, "office": Office.__name__}, "models": describe(Plan, Office)}


def shown_values(source: Source | None) -> FormValue:
    """Return the values of a plan for its form, None where the text cannot be read as one."""
    return None if source is None else form_values(source.value)


def names_to_choose(plan_file: Path) -> dict[str, list[Choice]]:
    """Return what the office's file of a plan has to choose from: by the key there, short names and what they mean."""
    office = Offices().beside(plan_file).office
    return {} if office is None else office_names(office)
