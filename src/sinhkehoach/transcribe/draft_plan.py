"""A paper + the forms to write it in → the draft of its plan."""

from collections.abc import Iterator
from itertools import groupby

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.sheets.sheet import SheetTable
from sinhkehoach.transcribe.appendices import set_appendices
from sinhkehoach.transcribe.closing import set_closing
from sinhkehoach.transcribe.decision import set_decision
from sinhkehoach.transcribe.draft import Draft, Form
from sinhkehoach.transcribe.letterhead import set_letterhead
from sinhkehoach.transcribe.notation import typed_notation
from sinhkehoach.transcribe.opening import set_opening, take_closing
from sinhkehoach.transcribe.outline import parts_of
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.transcribe.parts import PartsWriter
from sinhkehoach.transcribe.sheet import blocks_of
from sinhkehoach.transcribe.tables import wrong_sums


def draft_plan(paper: Paper, forms: frozenset[Form]) -> Draft:
    """Return the plan that `paper` is, written in `forms`; what these do not cover stands in parts of its own."""
    draft = Draft()
    set_letterhead(paper, draft)
    attached = paper.document.attached
    if attached is not None:
        set_decision(paper, draft, attached)
    root = parts_of(list(blocks_of(paper.document, paper.body)))
    issuer, title = paper.issuer, str(draft.values.get("trích yếu", ""))
    take_closing(paper, root, draft, issuer, title)
    set_opening(paper, root.blocks, draft, issuer, title)
    PartsWriter(paper, draft, forms).write(root.sections)
    set_closing(paper, draft)
    set_appendices(paper, draft, forms)
    _doubt_totals(paper, draft)
    draft.set({"chú thích": dict(_notes(paper.document))})
    return draft


def _doubt_totals(paper: Paper, draft: Draft) -> None:
    """Mark the totals typed by hand that are not the sums of their columns, above the key they stand under."""
    for block in blocks_of(paper.document, paper.document.document.paragraphs):
        for name, typed, found in wrong_sums(block) if isinstance(block, SheetTable) else ():
            seen = f"dòng tổng của cột “{name}” ghi {typed}, cộng các dòng được {found}"
            key = next((key for key, value in draft.values.items() if typed in str(value)), "các phần")
            draft.doubt((key,), seen)


def _notes(document: Examined) -> Iterator[tuple[str, str]]:
    """Yield the number and the text of each footnote that the text refers to."""
    counted = sorted((each for each in document.document.notes if each.note), key=lambda each: each.note)
    for number, note in groupby(counted, key=lambda each: each.note):
        yield str(number), " ".join(map(typed_notation, note))
