"""The styles of a template by the names that people give them."""

from sinhkehoach.docx.numbering import Numbering
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.theme import Theme
from sinhkehoach.docx.wordml import Element, child, value
from sinhkehoach.template.prepared_template import Style

_KINDS = {"paragraph", "character"}


def style_sheet(styles: Element) -> StyleSheet:
    """Return what the styles part of a template says; our own paragraphs need neither its lists nor its theme."""
    return StyleSheet(styles, Theme({}), Numbering())


def named_styles(sheet: StyleSheet) -> dict[str, Style]:
    """Return the paragraph and character styles of `sheet` by name, what each is based on followed."""
    return {
        value(child(style, "name")) or "": Style(id_, sheet.style_setting(id_).align)
        for id_, style in sheet.styles.items()
        if value(style, "type") in _KINDS
    }
