"""The runs of a Word file → the words that people have typed there and still mean."""

from collections.abc import Iterable

from sinhkehoach.base.text import nfc
from sinhkehoach.docx.content import DocxRun


def is_meant(run: DocxRun) -> bool:
    """Return False for words that are struck through, and for those that only ask for what belongs in their place."""
    return not (run.face.struck or run.is_placeholder)


def typed(run: DocxRun) -> str:
    """Return what was typed in a run, composed; a footnote's number is read as `[^1]`, a held blank as a blank.

    What is no text is named in brackets: `[công thức: x=5]`.
    """
    text = f"[^{run.note}]" if run.note else f"[{run.foreign}]" if run.foreign else run.typed or run.text
    return nfc(text).replace("\xa0", " ")


def typed_text(runs: Iterable[DocxRun]) -> str:
    """Return what was typed in `runs` and is meant."""
    return "".join(typed(run) for run in runs if is_meant(run))
