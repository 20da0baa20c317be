"""Runs of the Document → w:r elements."""

from typing import Final

from sinhkehoach.compose.document import Run, Runs
from sinhkehoach.opc.xml_text import TEXT_START, attribute_xml, text_xml

RUN_START: Final = f"<w:r>{TEXT_START}"
RUN_END: Final = "</w:t></w:r>"


def run_xml(text: str, *, bold: bool = False, italic: bool = False, struck: bool = False) -> str:
    """Return a w:r; without `bold`, `italic` and `struck` the format is the paragraph style's."""
    if not (bold or italic or struck):
        return RUN_START + text_xml(text) + RUN_END
    properties = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + ("<w:strike/>" if struck else "")
    return f"<w:r><w:rPr>{properties}</w:rPr>{TEXT_START}{text_xml(text)}{RUN_END}"


def runs_xml(runs: Runs, reference_style: str, *, bold: bool = False, italic: bool = False) -> str:
    """Return the w:r elements of `runs`; `bold` and `italic` weigh on all of them.

    `reference_style` is the id of the character style of a footnote's number.
    """
    if len(runs) == 1 and not (bold or italic):
        text, is_bold, is_italic, note, struck = runs[0]
        if note is None and not (is_bold or is_italic or struck):
            return f"{RUN_START}{text_xml(text)}{RUN_END}"
    return "".join(
        [
            _reference_xml(run.note, reference_style)
            if run.note is not None
            else run_xml(run.text, bold=run.bold or bold, italic=run.italic or italic, struck=run.struck)
            for run in runs
        ]
    )


def plain_text(runs: Runs) -> str:
    """Return what is read in `runs`, footnote references left out."""
    return "".join(run.text for run in runs)


def with_text(run: Run, text: str) -> Run:
    """Return `run` with `text` in its own format."""
    return run._replace(text=text)


def _reference_xml(note: int, reference_style: str) -> str:
    style = attribute_xml(reference_style)
    return f'<w:r><w:rPr><w:rStyle w:val="{style}"/></w:rPr><w:footnoteReference w:id="{note}"/></w:r>'
