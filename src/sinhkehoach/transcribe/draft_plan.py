"""A paper + the forms to write it in → the draft of its plan."""

from collections.abc import Iterator
from itertools import groupby

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.transcribe.appendices import set_appendices
from sinhkehoach.transcribe.closing import set_closing
from sinhkehoach.transcribe.draft import Draft, Form
from sinhkehoach.transcribe.letterhead import issuer_name, set_letterhead
from sinhkehoach.transcribe.notation import typed_notation
from sinhkehoach.transcribe.opening import set_opening, take_closing
from sinhkehoach.transcribe.outline import parts_of
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.transcribe.parts import PartsWriter
from sinhkehoach.transcribe.sheet import blocks_of


def draft_plan(paper: Paper, forms: frozenset[Form]) -> Draft:
    """Return the plan that `paper` is, written in `forms`; what these do not cover stands in parts of its own."""
    draft = Draft()
    set_letterhead(paper, draft)
    root = parts_of(list(blocks_of(paper.document, paper.body)))
    issuer, title = issuer_name(paper), str(draft.values.get("trích yếu", ""))
    take_closing(root, draft, issuer, title)
    set_opening(paper, root.blocks, draft, issuer, title)
    PartsWriter(paper, draft, forms).write(root.sections)
    set_closing(paper, draft)
    set_appendices(paper, draft, forms)
    draft.set({"chú thích": dict(_notes(paper.document))})
    return draft


def _notes(document: Examined) -> Iterator[tuple[str, str]]:
    """Yield the number and the text of each footnote that the text refers to."""
    counted = sorted((each for each in document.document.notes if each.note), key=lambda each: each.note)
    for number, note in groupby(counted, key=lambda each: each.note):
        yield str(number), " ".join(map(typed_notation, note))
