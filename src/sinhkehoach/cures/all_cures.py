"""Which cure belongs to which check; what only wants another look needs none of its own."""

from collections.abc import Mapping
from typing import Final

from sinhkehoach.conformance.checks import appendices as annexes
from sinhkehoach.conformance.checks import (
    body_numbers,
    body_setting,
    capitals,
    header,
    number_and_date,
    recipients,
    signature,
    title_and_bases,
    whole_text,
)
from sinhkehoach.conformance.checks import page as pages
from sinhkehoach.conformance.checks import tables as grids
from sinhkehoach.conformance.rule import Check
from sinhkehoach.cures import appendices, drawn_lines, letters, page, page_numbers, setting, stamps, tables
from sinhkehoach.cures.case import Cure

CURES: Final[Mapping[Check, Cure]] = {
    pages.paper: page.paper,
    pages.orientation: page.orientation,
    **{pages.margin(side): page.margin(side) for side in (pages.TOP, pages.BOTTOM, pages.LEFT, pages.RIGHT)},
    pages.landscape_margins: page.landscape_margins,
    pages.header_distance: page.header_distance,
    pages.number_height: page.number_height,
    whole_text.typeface: letters.typeface,
    whole_text.colour: letters.colour,
    whole_text.empty_paragraphs: setting.empty_paragraphs,
    header.heading_on_one_line: tables.heading_room,
    header.head_spacing: setting.head_spacing,
    number_and_date.date_look: setting.date_beside_number,
    recipients.recipients_head: setting.recipients_beside_post,
    title_and_bases.letter_subject: setting.subject_space,
    body_setting.indented: setting.indented,
    body_setting.one_indent: setting.indented,
    body_setting.spaced: setting.spaced,
    body_setting.line_spacing: setting.line_spacing,
    body_setting.fixed_line_spacing: setting.line_spacing,
    body_setting.exact_line_spacing: setting.exact_line_spacing,
    body_numbers.headings_kept: setting.kept_with_next,
    signature.signature_kept: setting.signature_kept,
    signature.room_to_sign: setting.room_to_sign,
    pages.numbered: page_numbers.numbered,
    pages.number_centred: page_numbers.number_centred,
    pages.number_look: page_numbers.number_look,
    pages.first_page_unnumbered: page_numbers.first_page_unnumbered,
    pages.number_format: page_numbers.number_format,
    header.motto_rule: drawn_lines.motto_rule,
    header.issuer_rule: drawn_lines.issuer_rule,
    title_and_bases.title_rule: drawn_lines.title_rule,
    header.head_table: tables.head_table,
    grids.tables: tables.tables,
    annexes.new_page: appendices.new_page,
    annexes.numbered_apart: appendices.numbered_apart,
    annexes.numbers_shown: appendices.numbers_shown,
    capitals.stamps: stamps.stamps,
    capitals.contacts: stamps.contacts,
}
