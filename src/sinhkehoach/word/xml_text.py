"""Text and runs → WordprocessingML; nothing typed by anyone reaches a document but through here."""

from sinhkehoach.typeset.document import Run, Runs

_TEXT_START = '<w:t xml:space="preserve">'
RUN_START = f"<w:r>{_TEXT_START}"
RUN_END = "</w:t></w:r>"


class Xml:
    """Finished XML in pieces: a template prints it as it is; false when there is nothing in it.

    `__html__` is what docxtpl's engine asks for, so that it prints the same.
    """

    __slots__ = ("pieces",)

    def __init__(self, *pieces: str) -> None:
        self.pieces = pieces

    @property
    def content(self) -> str:
        """The pieces as one text."""
        return "".join(self.pieces)

    def __html__(self) -> str:
        return self.content

    def __bool__(self) -> bool:
        return any(self.pieces)


def text_xml(text: str) -> str:
    """Return `text` as it stands inside w:t: escaped, a newline as w:br, a tab as w:tab."""
    # Few texts hold any of these, and looking is quicker than replacing.
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if "\n" in text or "\t" in text:
        text = text.replace("\n", f"</w:t><w:br/>{_TEXT_START}").replace("\t", f"</w:t><w:tab/>{_TEXT_START}")
    return text


def attribute_xml(text: str) -> str:
    """Return `text` as it stands between double quotes in an attribute."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def run_xml(text: str, *, bold: bool = False, italic: bool = False, struck: bool = False) -> str:
    """Return a w:r; without `bold`, `italic` and `struck` the face is the paragraph style's."""
    if not (bold or italic or struck):
        return RUN_START + text_xml(text) + RUN_END
    face = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + ("<w:strike/>" if struck else "")
    return f"<w:r><w:rPr>{face}</w:rPr>{_TEXT_START}{text_xml(text)}{RUN_END}"


def runs_xml(runs: Runs, reference_style: str, *, bold: bool = False, italic: bool = False) -> str:
    """Return the w:r elements of `runs`; `bold` and `italic` weigh on all of them.

    `reference_style` is the id of the character style of a footnote's number.
    """
    if (
        len(runs) == 1
        and not (bold or italic or (run := runs[0]).bold or run.italic or run.struck)
        and run.note is None
    ):
        return f"{RUN_START}{text_xml(run.text)}{RUN_END}"
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
    """Return `run` with `text` in its own face."""
    return run._replace(text=text)


def _reference_xml(note: int, reference_style: str) -> str:
    style = attribute_xml(reference_style)
    return f'<w:r><w:rPr><w:rStyle w:val="{style}"/></w:rPr><w:footnoteReference w:id="{note}"/></w:r>'
