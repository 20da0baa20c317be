"""The styles of a template by the names that people give them."""

from sinhkehoach.docx.numbering import Numbering
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.theme import Theme
from sinhkehoach.docx.wordml import Element, child, value
from sinhkehoach.template.prepared_template import Style
from sinhkehoach.template.vocabulary import STYLE_NAMES

_KINDS = {"paragraph", "character"}
_WORDS_OWN = {name.casefold(): name for name in STYLE_NAMES if name.islower()}


def style_sheet(styles: Element) -> StyleSheet:
    """Return what the styles part of a template says; our own paragraphs need neither its lists nor its theme."""
    return StyleSheet(styles, Theme({}), Numbering())


def named_styles(sheet: StyleSheet) -> dict[str, Style]:
    """Return the paragraph and character styles of `sheet` by name, what each is based on followed.

    A style of Word's own comes under the name that Word gives it: programs write it in letters of their choice.
    """
    styles: dict[str, Style] = {}
    for id_, style in sheet.styles.items():
        if value(style, "type") in _KINDS:
            name = value(child(style, "name")) or ""
            own = _WORDS_OWN.get(name.casefold(), name)
            if own == name or own not in styles:
                styles[own] = Style(id_, sheet.style_setting(id_).align)
    return styles
