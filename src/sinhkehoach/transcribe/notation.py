"""The runs of a paragraph → its text as an author types it: `**bold**`, `*italic*`, `[^1]`."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.docx.content import DocxParagraph, DocxRun
from sinhkehoach.docx.wording import is_meant, typed
from sinhkehoach.model.inline import parse_inline

_BLANKS: Final = lazy_pattern(r"[ \t\n\u00a0]+")
_STARS: Final = {(False, False): "", (False, True): "*", (True, False): "**", (True, True): "***"}


class _Stretch(NamedTuple):
    text: str
    bold: bool
    italic: bool


def typed_notation(paragraph: DocxParagraph, skipped: int = 0, *, plain: bool = False) -> str:
    """Return what is typed in `paragraph` behind its first `skipped` characters (a number and its sign).

    A face counts where it differs from that of the paragraph as a whole, or of its style. With `plain` no face does:
    that of headings is the program's. Blanks of all kinds and line ends are read as one blank.
    """
    stretches = _merged(_stretches(paragraph, skipped))
    words = _BLANKS.sub(" ", "".join(each.text for each in stretches)).strip()
    if plain or len({each[1:] for each in stretches if each.text.strip()}) < 2:  # noqa: PLR2004 — one face is none
        return words
    marked = _BLANKS.sub(" ", "".join(_marked(stretches))).strip()
    return marked if _reads_as(marked, words) else words


def without(runs: Iterable[DocxRun], skipped: int) -> Iterator[DocxRun]:
    """Yield `runs` without their first `skipped` characters, white space in front not counted."""
    lead = True
    for run in runs:
        text, own = run.text, run.typed
        if lead:
            text, own = text.lstrip(), own.lstrip()
            lead = not text
        cut = min(skipped, len(text))
        skipped -= cut
        if text[cut:] or run.note:
            yield run._replace(text=text[cut:], typed=own[cut:])


def _stretches(paragraph: DocxParagraph, skipped: int) -> Iterator[_Stretch]:
    plain = paragraph.plain
    for run in without(paragraph.runs, skipped):
        if is_meant(run):
            text = typed(run) if run.note else escaped(typed(run))
            yield _Stretch(text, run.face.bold and not plain.bold, run.face.italic and not plain.italic)


def _merged(stretches: Iterable[_Stretch]) -> list[_Stretch]:
    """Join neighbours of one face; blanks alone take that of the stretch before, so do notes."""
    found: list[_Stretch] = []
    for each in stretches:
        face = each[1:]
        if found and (not each.text.strip() or each.text.startswith("[^")):
            face = found[-1][1:]
        found.append(_Stretch(each.text, *face))
    return [
        _Stretch("".join(each.text for each in same), *face)
        for face, same in groupby(found, key=lambda each: each[1:])
    ]


def _marked(stretches: Iterable[_Stretch]) -> Iterator[str]:
    for text, *face in stretches:
        stars = _STARS[face[0], face[1]]
        words = text.strip()
        if not stars or not words:
            yield text
            continue
        before = text[: len(text) - len(text.lstrip())]
        yield f"{before}{stars}{words}{stars}{text[len(text.rstrip()) :]}"


def _reads_as(marked: str, words: str) -> bool:
    """Say whether the marks are read as faces, and none of them as text."""
    try:
        return parse_inline(marked).plain == parse_inline(words).plain
    except BadValue:
        return False


def composed(text: str) -> str:
    """Return `text` with composed letters and single blanks."""
    return _BLANKS.sub(" ", nfc(text)).strip()
