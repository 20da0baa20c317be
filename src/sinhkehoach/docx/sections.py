"""Sections: pages, and which headers are in force, inherited ones too."""

from collections.abc import Callable, Iterable
from typing import Final

from sinhkehoach.docx.content import DocxParagraph, Page, Section, Story
from sinhkehoach.docx.measures import points, whole_number
from sinhkehoach.docx.package import Package
from sinhkehoach.docx.wordml import Element, R, W, child, is_on, value

# Reads the paragraphs of a header or footer: (name of the part, which of both it is, the number of the section).
StoryReader = Callable[[str, Story, int], tuple[DocxParagraph, ...]]
_KINDS: Final = (
    ("headerReference", "default", Story.HEADER),
    ("headerReference", "even", Story.HEADER),
    ("headerReference", "first", Story.HEADER),
    ("footerReference", "default", Story.FOOTER),
    ("footerReference", "even", Story.FOOTER),
    ("footerReference", "first", Story.FOOTER),
)


def read_sections(package: Package, properties: Iterable[Element], read: StoryReader) -> tuple[Section, ...]:
    """Return the sections whose w:sectPr are `properties`, in order."""
    relations = package.relations()
    even = "even" if is_on(child(package.related("settings"), "evenAndOddHeaders")) else "default"
    in_force: dict[tuple[str, str], tuple[DocxParagraph, ...]] = {}
    found = []
    for number, each in enumerate(properties):
        for tag, kind, story in _KINDS:
            target = relations.get(_reference(each, tag, kind), ("", ""))[0]
            if target in package.parts:
                in_force[tag, kind] = read(target, story, number)
        found.append(_section(number, each, in_force, even))
    return tuple(found)


def _reference(properties: Element, tag: str, kind: str) -> str:
    for each in properties.iter(W + tag):
        if (value(each, "type") or "default") == kind:
            return each.get(f"{R}id", "")
    return ""


def _section(
    number: int, properties: Element, in_force: dict[tuple[str, str], tuple[DocxParagraph, ...]], even: str
) -> Section:
    numbers = child(properties, "pgNumType")
    start = value(numbers, "start")
    return Section(
        number=number,
        page=read_page(properties),
        title_page=is_on(child(properties, "titlePg")),
        header=in_force.get(("headerReference", "default"), ()),
        even_header=in_force.get(("headerReference", even), ()),
        first_header=in_force.get(("headerReference", "first"), ()),
        footer=in_force.get(("footerReference", "default"), ()),
        even_footer=in_force.get(("footerReference", even), ()),
        first_footer=in_force.get(("footerReference", "first"), ()),
        number_format=value(numbers, "fmt") or "decimal",
        start=None if start is None else whole_number(start, 1),
    )


def read_page(properties: Element) -> Page:
    """Return the page that a w:sectPr sets."""
    size, margins = child(properties, "pgSz"), child(properties, "pgMar")
    width, height = points(value(size, "w")), points(value(size, "h"))
    sides = {name: points(value(margins, name)) for name in ("top", "bottom", "left", "right", "header")}
    return Page(
        width=width,
        height=height,
        top=sides["top"],
        bottom=sides["bottom"],
        left=sides["left"],
        right=sides["right"],
        gutter=points(value(margins, "gutter")) or 0.0,
        header=sides["header"],
        landscape=width is not None and height is not None and width > height,
    )
