"""Plan + Facts → the Document of the tờ trình that submits the plan: typed reasons, and what the plan comes to."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold, join_vi
from sinhkehoach.compose.bases import set_bases
from sinhkehoach.compose.compose import Text, closed, framed
from sinhkehoach.compose.decision import in_sentence
from sinhkehoach.compose.document import Block, Document, Paragraph, ParagraphKind, Run, Runs
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.places import referred_task_places
from sinhkehoach.compose.prose import prose_blocks
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.submission import Submission
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.document_kind import SUBMISSION
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.values.money import format_money

_PATH: Final[KeyPath] = ("tờ trình",)
# Who issues the plan follows a proposal; who submits it makes one.
_PROPOSED: Final = "theo đề nghị"
_AS_ABOVE: Final = "Như trên"


def compose_submission(plan: Plan, facts: Facts, submission: Submission) -> Document:
    """Return the document of the `submission` of `plan`, laid out as a plan is (NĐ 30/2020, Phụ lục III, Mẫu 1.4)."""
    own, of_submission = _as_submitted(plan, submission), submission_facts(facts, submission)
    renderer = InlineRenderer(own, facts, referred_task_places(plan, facts))
    submitted = (Run(f"{facts.kind.name} "), *in_sentence(renderer.runs(plan.title)))
    bases = set_bases(renderer)
    body = (*_opening(submission, of_submission, submitted), *_parts(plan, facts, submission, renderer))
    usual = f"{of_submission.issuer.name} kính trình {join_vi(submission.addressees)} xem xét, quyết định"
    body = closed(body, None, usual, renderer, _PATH)
    title = (Run("Về việc ban hành "), *submitted)
    return framed(own, of_submission, Text(title, bases, body, (), renderer.notes()))._replace(
        addressees=submission.addressees
    )


def submission_facts(facts: Facts, submission: Submission) -> Facts:
    """Return the facts of a plan with what its `submission` says of itself in their place."""
    submitter = facts.submitter
    return facts._replace(
        kind=SUBMISSION,
        issuer=(submitter and submitter.issuer) or facts.issuer,
        signers=(submitter.signer,) if submitter and submitter.signer else facts.signers,
        recipients=(_AS_ABOVE, *submission.recipients),
        archive=submission.archive or facts.archive,
    )


def _as_submitted(plan: Plan, submission: Submission) -> Plan:
    """Return `plan` with what its `submission` says of itself in place of what it does."""
    return plan.replace(
        number=submission.number,
        symbol=submission.symbol,
        # It is submitted before the plan is dated, often in another month.
        date=submission.date or (plan.date and plan.date._replace(month=None, day=None)),
        place=None,
        draft=None,
        circulation=None,
        decision=None,
        bases=tuple(each for each in plan.bases if not fold(each.typed).startswith(_PROPOSED)),
    )


def _opening(submission: Submission, facts: Facts, submitted: Runs) -> Iterator[Block]:
    lead = f"{facts.issuer.name} kính trình {join_vi(submission.addressees)} xem xét, ban hành "
    end = Run(" (gửi kèm dự thảo) với các nội dung chủ yếu sau:")
    yield Paragraph(ParagraphKind.BODY, (Run(lead), *submitted, end))


def _parts(plan: Plan, facts: Facts, submission: Submission, renderer: InlineRenderer) -> Iterator[Block]:
    """Yield the parts that have something in them, numbered through; texts of the plan keep their numbers."""
    kind = facts.kind
    parts = (
        (f"Sự cần thiết ban hành {kind.name}", _typed(submission.need, "sự cần thiết", renderer)),
        (f"Mục đích ban hành {kind.name}", prose_blocks(plan.purpose, renderer, ("mục đích",))),
        (f"Quá trình xây dựng {kind.name}", _typed(submission.process, "quá trình xây dựng", renderer)),
        (f"Mục tiêu của {kind.name}", prose_blocks(plan.goals, renderer, ("mục tiêu",))),
        (
            f"Nội dung chủ yếu của {kind.name}",
            [*_sentence(_counted(plan, facts)), *_sentence(_money(plan, facts))],
        ),
        ("Nội dung xin ý kiến", _typed(submission.asked, "xin ý kiến", renderer)),
    )
    given = [(heading, blocks) for heading, blocks in parts if blocks]
    for place, (heading, blocks) in enumerate(given, start=1):
        number = f"{kind.numbering.part(place)}."
        yield Paragraph(ParagraphKind.PART, text_runs(heading.upper()), number)
        yield from blocks


def _typed(prose: Prose | None, key: str, renderer: InlineRenderer) -> list[Block]:
    return prose_blocks(prose, renderer, (*_PATH, key))


def _sentence(words: str) -> list[Block]:
    return [Paragraph(ParagraphKind.BODY, text_runs(words))] if words else []


def _counted(plan: Plan, facts: Facts) -> str:
    indicators = sum(1 for _ in walk(plan.indicators, (Indicator,)))
    tasks = sum(1 for _, task in walk(plan.tasks, (Task,)) if not task.tasks)
    counts = ((indicators, "chỉ tiêu"), (tasks, "nhiệm vụ"))
    told = [f"{count:02d} {what}" for count, what in counts if count]
    return f"Dự thảo {facts.kind.name} đề ra {join_vi(told)}." if told else ""


def _money(plan: Plan, facts: Facts) -> str:
    total = facts.amounts.total if facts.amounts else None
    if plan.budget is None or total is None:
        return ""
    return f"{facts.kind.total_sentence(format_money(total, plan.budget.unit))}."
