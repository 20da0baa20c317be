"""Plan + office → who submits the plan: names found, as for the plan itself."""

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem
from sinhkehoach.model.office import Issuer, Office, Signer
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.units import named

Known = TypeVar("Known", Issuer, Signer)
_PATH: KeyPath = ("tờ trình",)


class Submitter(NamedTuple):
    """Who submits the plan; None stands for who issues and who signs the plan."""

    issuer: Issuer | None
    signer: Signer | None


def find_submitter(plan: Plan, office: Office) -> tuple[Submitter | None, tuple[Problem, ...]]:
    """Return who submits the plan, None where it says nothing of that, and the names that are not found."""
    submission = plan.submission
    if submission is None:
        return None, ()
    issuer, no_issuer = _found(submission.issuer, office.issuers, "cơ quan", "cơ quan")
    signer, no_signer = _found(submission.signer, office.signers, "ký", "người ký")
    return Submitter(issuer, signer), (*no_issuer, *no_signer)


def _found(
    typed: str | Known | None, known: Mapping[str, Known], key: str, kind: str
) -> tuple[Known | None, tuple[Problem, ...]]:
    """Return what is `typed`, or is `known` under that name; where there is none, the problem at its key."""
    if not isinstance(typed, str):
        return typed, ()
    found, problems = named(typed, known, (*_PATH, key), kind)
    return found, tuple(problems)
