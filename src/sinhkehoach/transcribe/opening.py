"""What stands between the title and the first part → bases and opening; the last sentence → closing."""

from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.resolve.document_kind import PLAN
from sinhkehoach.transcribe.draft import Draft
from sinhkehoach.transcribe.notation import typed_notation
from sinhkehoach.transcribe.outline import Node
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.transcribe.prose import prose_of
from sinhkehoach.transcribe.sheet import Block, SheetLine

# A text that its author has ended with this gets no closing from the program.
_TYPED_END: Final = "./."
_CLOSING: Final = lazy_pattern(r"(Trên đây là|Yêu cầu các|Đề nghị các|Kế hoạch này)\b")
# What an author types where the program shall write no sentence of its own.
NO_SENTENCE: Final = "không"
_BASIS: Final = lazy_pattern(r"(?:[-–]\s*)?Căn cứ\s+")


def set_opening(paper: Paper, before: list[Block], draft: Draft, issuer: str, title: str) -> None:
    """Write bases and opening into `draft`; the sentence that the program writes by itself is left to it."""
    document = paper.document
    bases = {each.index for each in document.bases}
    typed = [_basis(typed_notation(each)) for each in document.bases]
    draft.set({"căn cứ": [paper.known.document(each) or each for each in typed]})
    lines = [block for block in before if block.index not in bases]
    usual = PLAN.opening_sentence(issuer, title)
    if not lines and document.attached is not None:
        return
    if len(lines) == 1 and isinstance(lines[0], SheetLine) and lines[0].words == usual:
        return
    draft.set({"mở đầu": prose_of(lines) or NO_SENTENCE})


def _basis(text: str) -> str:
    return _BASIS.sub("", text.rstrip(" .;,/"), count=1)


def take_closing(paper: Paper, root: Node, draft: Draft, issuer: str, title: str) -> None:
    """Take the last sentence out of the last part and write it into `draft`.

    What the program writes by itself is left to it; of a paper that ends without such a sentence it is told so.
    """
    blocks = (root.sections[-1] if root.sections else root).blocks
    last = blocks[-1] if blocks else None
    is_closing = isinstance(last, SheetLine) and _CLOSING.match(last.words)
    is_sentence = (
        isinstance(last, SheetLine) and not last.rank.value and last.words.endswith(paper.form.end_mark)
    )
    # What a part is left empty without belongs to it.
    if not isinstance(last, SheetLine) or not (is_closing or (is_sentence and len(blocks) > 1)):
        if not (isinstance(last, SheetLine) and last.words.endswith(_TYPED_END)):
            draft.set({"kết": NO_SENTENCE})
        return
    blocks.pop()
    text = last.text.rstrip(" .;,/")
    if text != PLAN.closing_sentence(issuer, title):
        draft.set({"kết": text})
