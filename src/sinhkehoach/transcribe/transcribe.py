"""A Word document → the text of its plan, written as structured as its own print proves right."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from sinhkehoach.transcribe.coverage import Coverage, coverage
from sinhkehoach.transcribe.draft import Doubt, Draft, Form, count_facts
from sinhkehoach.transcribe.draft_plan import draft_plan
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.transcribe.plan_text import plan_text

# The text of a plan file → the lines of its document, None where it cannot be printed.
Print = Callable[[str], Sequence[str] | None]
# A paper of more lines is long: its cells are lines as well.
_LONG: Final = 8000
_WAYS: Final = (
    frozenset(Form),
    frozenset({Form.SECTIONS, Form.STANDARD_PARTS, Form.IMPLEMENTATION, Form.TASKS}),
    frozenset[Form](),
)


class Transcript(NamedTuple):
    """The text of the plan, how much of the paper it prints again, the draft that it was written from."""

    text: str
    coverage: Coverage
    draft: Draft

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What a person must look at."""
        return tuple(self.draft.doubts)


def transcribe(paper: Paper, lines: Sequence[str], printed: Print) -> Transcript:
    """Return the plan of `paper`, whose text is `lines`.

    It is first written with all its text in parts of its own; then each form is tried, and kept where the print
    holds no less of the paper and adds no more to it. A long paper is written in few ways, the most telling first: a
    print of it takes seconds.
    """
    # A form that the paper does not have gives the text that stands already.
    printed = cache(printed)
    best = _at_once(paper, lines, printed) if len(lines) > _LONG else _form_by_form(paper, lines, printed)
    if best is None:
        draft = draft_plan(paper, frozenset())
        return Transcript(plan_text(draft), coverage(lines, ()), draft)
    return best


def _at_once(paper: Paper, lines: Sequence[str], printed: Print) -> Transcript | None:
    best = None
    for forms in _WAYS:
        tried = _written(paper, forms, lines, printed)
        if tried is not None and (best is None or _is_better(tried, best, gives_up=True)):
            best = tried
        if best is not None and best.coverage.is_exact:
            break
    return best


def _form_by_form(paper: Paper, lines: Sequence[str], printed: Print) -> Transcript | None:
    forms: frozenset[Form] = frozenset()
    best = _written(paper, forms, lines, printed)
    for form in Form:
        for wanted in _with(form, forms):
            tried = _written(paper, wanted, lines, printed)
            if tried is not None and (best is None or _is_better(tried, best, gives_up=not wanted >= forms)):
                best, forms = tried, wanted
    return best


def _with(form: Form, forms: frozenset[Form]) -> Iterator[frozenset[Form]]:
    """Yield `forms` with `form`; tasks that an appendix assigns may be others than those that the body tells."""
    yield forms | {form}
    if form is Form.TASK_APPENDIX:
        yield forms - {Form.TASKS, Form.UNIT_WORK} | {form}


def _written(paper: Paper, forms: frozenset[Form], lines: Sequence[str], printed: Print) -> Transcript | None:
    draft = draft_plan(paper, forms)
    text = plan_text(draft)
    made = printed(text)
    return None if made is None else Transcript(text, coverage(lines, made), draft)


def _is_better(tried: Transcript, best: Transcript, *, gives_up: bool) -> bool:
    """Say whether `tried` is to be kept; one that gives up a form must bring more for it."""
    return _rank(tried) > _rank(best) if gives_up else _rank(tried) >= _rank(best)


def _rank(each: Transcript) -> tuple[int, int, int, int]:
    proof = each.coverage
    return proof.found, -proof.added, -len(proof.renumbered) - len(proof.moved), count_facts(each.draft)
