"""The PreparedTemplate: a Word template checked and taken apart, as plain data that can be kept on disk."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sinhkehoach.opc.package import Member


class Style(NamedTuple):
    """A style's id in this template, and how it sets its paragraphs (the value of w:jc)."""

    id: str
    align: str


class Slot(NamedTuple):
    """The place of a tag: how wide in twips, and the face of what is printed there, size in pt."""

    width: int
    size: float
    bold: bool
    italic: bool


class Geometry(NamedTuple):
    """Where the tags stand, by name, and the text width in twips of a landscape appendix."""

    slots: Mapping[str, Slot]
    landscape_width: int


class JinjaFacts(NamedTuple):
    """What is known of a template that only Jinja fills: where each tag stands, part by part, and the names in them."""

    places: Mapping[str, Sequence[str]]
    names: Sequence[str]


class PreparedTemplate(NamedTuple):
    """What a document needs of its template.

    `name` and `digest` are the name of the template's file and its SHA-256. `sources` are the parts with tags, as
    text; `document_part` names the one that holds the body, `notes_part` is where the footnotes go, `origin_part` where
    it is said what a document was made from; `properties` are the w:property elements of the template's own, as text.
    `jinja` is None where our own pass fills it.
    """

    digest: str
    document_part: str
    notes_part: str
    origin_part: str
    properties: str
    sources: Mapping[str, str]
    static: tuple[Member, ...]
    styles: Mapping[str, Style]
    geometry: Geometry
    name: str = ""
    jinja: JinjaFacts | None = None
