"""Plan + office → Facts: who issues and signs, what units are called, what things cost, where references point."""

from itertools import chain
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.base.text import fold
from sinhkehoach.model.office import CitedDocument, Issuer, Office, Recipient, Signer, unit_names
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.table import FreeTable
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.amounts import Amounts, work_out_amounts
from sinhkehoach.resolve.columns import table_problems
from sinhkehoach.resolve.document_form import FORMS, DocumentForm
from sinhkehoach.resolve.document_kind import PLAN, DocumentKind
from sinhkehoach.resolve.figures import table_figures
from sinhkehoach.resolve.references import References, collect_references
from sinhkehoach.resolve.reports import PlanReport, read_reports
from sinhkehoach.resolve.results import result_problems
from sinhkehoach.resolve.spending import spending_problems
from sinhkehoach.resolve.structure import structure_problems
from sinhkehoach.resolve.submission import Submitter, find_submitter
from sinhkehoach.resolve.text_checks import AMOUNT_NOT_FIXED, text_problems
from sinhkehoach.resolve.times import read_times
from sinhkehoach.resolve.units import named, unit_problems
from sinhkehoach.values.periods import When


class Facts(NamedTuple):
    """What a plan says together with its office's facts; every name in it has been found.

    `units` gives a unit's full name by each of its folded names; `amounts` is None for a plan without a budget;
    `times` gives the time of each task that states one, by the task's key path; `kind` is the kind of document;
    `submitter` is who submits the plan, None where it says nothing of that; `reports` are those on how the plan is
    carried out.
    """

    issuer: Issuer
    signers: tuple[Signer, ...]
    recipients: tuple[Recipient, ...]
    archive: str | None
    units: dict[str, str]
    documents: dict[str, CitedDocument]
    amounts: Amounts | None
    times: dict[KeyPath, When]
    references: References
    kind: DocumentKind = PLAN
    submitter: Submitter | None = None
    reports: tuple[PlanReport, ...] = ()

    @property
    def form(self) -> DocumentForm:
        """The form in which the issuer writes."""
        return FORMS[self.issuer.form]

    def template(self, plan: Plan) -> str:
        """Return the name of the template that `plan` is printed with."""
        return plan.template or self.form.template

    def unit_name(self, typed: str) -> str:
        """Return the full name of the unit that `typed` means, `typed` itself for a unit of no list."""
        return self.units.get(fold(typed), typed)


def find_facts(
    plan: Plan, office: Office, kind: DocumentKind = PLAN
) -> tuple[Facts | None, tuple[Problem, ...]]:
    """Return the facts of `plan` and all problems found on the way; no facts where one is an error."""
    figures = table_figures(plan)
    amounts, amount_problems = work_out_amounts(plan.budget, figures)
    times, time_problems = read_times(plan)
    issuer, issuer_problems = _issuer(plan, office)
    signers, signer_problems = _signers(plan, office)
    tables = (table_problems(table, path) for path, table in walk(plan, (FreeTable,)))
    problems = [
        *structure_problems(plan, kind),
        *chain.from_iterable(tables),
        *amount_problems,
        *time_problems,
    ]
    submitter, submitter_problems = find_submitter(plan, office)
    problems += [*issuer_problems, *signer_problems, *submitter_problems]
    reports, report_problems = read_reports(plan, office.signers)
    problems += report_problems
    of_results = tuple(result_problems(plan))
    problems += of_results or spending_problems(plan.budget, plan.period)
    units, documents = _unit_names(office), office.documents | plan.documents
    problems += unit_problems(plan, units, list(office.units))
    references = collect_references(plan, amounts, figures, units, documents)
    of_texts = text_problems(plan, references)
    # An amount that could not be read is reported where it stands, not at every reference to it as well.
    problems += [each for each in of_texts if not (amount_problems and each.code == AMOUNT_NOT_FIXED)]
    if issuer is None or has_errors(problems):
        return None, tuple(problems)
    facts = Facts(
        issuer=issuer,
        signers=signers,
        recipients=plan.recipients or office.recipients,
        archive=plan.archive or office.archive,
        units=units,
        documents=documents,
        amounts=amounts,
        times=times,
        references=references,
        kind=kind,
        submitter=submitter,
        reports=reports,
    )
    return facts, tuple(problems)


def _unit_names(office: Office) -> dict[str, str]:
    return {fold(name): full for _, name, full in unit_names(office.units)}


def _issuer(plan: Plan, office: Office) -> tuple[Issuer | None, list[Problem]]:
    if isinstance(plan.issuer, Issuer):
        return plan.issuer, []
    return named(plan.issuer, office.issuers, ("cơ quan",), "cơ quan")


def _signers(plan: Plan, office: Office) -> tuple[tuple[Signer, ...], list[Problem]]:
    signers: list[Signer] = []
    problems: list[Problem] = []
    for path, typed in plan.signers:
        if isinstance(typed, Signer):
            signers.append(typed)
            continue
        known, unknown = named(typed, office.signers, path, "người ký")
        signers += [known] if known else []
        problems += unknown
    return tuple(signers), problems
