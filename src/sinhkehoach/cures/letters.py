"""Typeface and colour of letters, wherever they stand."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from sinhkehoach.conformance.checks.whole_text import LEGACY_FACES, is_right_face, legacy_letters
from sinhkehoach.cures.case import Case
from sinhkehoach.cures.properties import own_properties, put, remove, set_typeface
from sinhkehoach.cures.stretches import runs_between, runs_with_places, visible_runs
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.docx.theme import Theme, read_theme
from sinhkehoach.docx.wordml import Element, W, child, value

_NO_COLOUR: Final = "auto"
_SLOTS: Final = ("ascii", "hAnsi")


def typeface(case: Case) -> None:
    """P14: the regime's typeface, in the styles and where they are overruled.

    Letters of an encoding of old are only to be read in its own typefaces: these stay.
    """
    wanted = case.regime.measures.typeface
    spared = LEGACY_FACES if next(legacy_letters(case.document), None) else ()
    wrong = {
        face
        for paragraph in case.places
        for run in paragraph.runs
        for face in (run.face.ascii, run.face.other)
        if not is_right_face(face, wanted) and not face.casefold().startswith(spared)
    }
    theme = read_theme(case.draft.related("theme"), case.draft.related("settings"))
    styles = case.draft.related("styles")
    of_styles = styles.iter(f"{W}rPr") if styles is not None else ()
    runs = (
        run for each in case.places for element in case.draft.elements(each) for run in visible_runs(element)
    )
    own = (properties for run in runs if (properties := run.find(f"{W}rPr")) is not None)
    for properties in chain(of_styles, own):
        if wrong & set(_faces(child(properties, "rFonts"), theme)):
            set_typeface(properties, wanted)


def _faces(fonts: Element | None, theme: Theme) -> Iterator[str]:
    for slot in _SLOTS:
        themed = value(fonts, f"{slot}Theme")
        face = (theme.face(themed) if themed else None) or value(fonts, slot)
        if face:
            yield face


def colour(case: Case) -> None:
    """P15: a colour that is allowed, no shade behind."""
    allowed = case.regime.measures.colours
    plain = _NO_COLOUR if _NO_COLOUR in allowed else min(allowed)
    coloured = case.regime.forms.text.coloured
    for paragraph in case.places:
        if paragraph.setting.shaded:
            for element in case.draft.elements(paragraph):
                _clear(own_properties(element, "pPr"))
        if coloured.match(paragraph.text):
            continue
        _blacken(case, paragraph, allowed, plain)


def _blacken(case: Case, paragraph: DocxParagraph, allowed: Iterable[str], plain: str) -> None:
    wrong = [
        (run.face, place)
        for run, place in runs_with_places(paragraph)
        if run.text.strip() and (run.face.colour not in allowed or run.face.highlighted)
    ]
    found = runs_between(case.draft, paragraph, [place for _, place in wrong])
    for (face, _), elements in zip(wrong, found, strict=True):
        for properties in (own_properties(each, "rPr") for each in elements):
            if face.colour not in allowed:
                remove(properties, "color")
                put(properties, "color", val=plain)
            if face.highlighted:
                put(properties, "highlight", val="none")
                _clear(properties)


def _clear(properties: Element) -> None:
    """Let nothing shade what `properties` set, whatever the style says."""
    remove(properties, "shd")
    put(properties, "shd", val="clear", color=_NO_COLOUR, fill=_NO_COLOUR)
