"""The lines under motto, issuer and title: drawn, as long as they should be, and not typed."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.conformance.line import Line, all_lines, is_typed_rule
from sinhkehoach.conformance.requirements import Bounds
from sinhkehoach.conformance.rule import Deviation, Undecided
from sinhkehoach.conformance.style_requirement import is_centred, longest_width, number
from sinhkehoach.docx.content import DocxParagraph, DrawnLine

BROKEN: Final = "đường kẻ không phải nét liền"


def typed_rule_below(document: Examined, last: Line) -> Line | None:
    """Return the line right below `last` in its column where it is typed in place of a drawn one, else None."""
    below = line_below(document, last)
    return below if below is not None and is_typed_rule(below.text) else None


def line_below(document: Examined, last: Line) -> Line | None:
    """Return the line of the head right below `last` in its column, None where it is the last."""
    own, column = last.paragraph, _column(last.paragraph)
    beneath = [
        line
        for line in all_lines(document.document.paragraphs[own.index : document.letterhead.end])
        if _column(line.paragraph) == column
    ]
    at = next((at for at, line in enumerate(beneath) if last.text in line.text), len(beneath))
    return next(iter(beneath[at + 1 : at + 2]), None)


def _column(paragraph: DocxParagraph) -> tuple[int, int] | None:
    cell = paragraph.cell
    return (cell.table.number, cell.column) if cell else None


def no_rule(document: Examined, last: Line, name: str) -> str:
    """Say that no line is drawn below `last`, and what is typed there in place of it."""
    typed = typed_rule_below(document, last)
    return f"đường kẻ dưới {name} gõ bằng ký tự “{typed.text}”" if typed else f"không có đường kẻ dưới {name}"


def wrong_rule(
    document: Examined, lines: tuple[Line, ...], rules: tuple[DrawnLine, ...], name: str, bounds: Bounds
) -> Iterator[Deviation]:
    """Yield what is wrong with the drawn line below `lines`, whose share of their width has `bounds`."""
    last = lines[-1]
    if not rules:
        yield Deviation(last.paragraph, first_text(lines), no_rule(document, last, name))
        return
    shares = shares_of(rules, longest_width(lines))
    if not any(bounds[0] <= each <= bounds[1] for each in shares):
        share = number(100 * shares[0], 0)
        yield Deviation(last.paragraph, first_text(lines), f"đường kẻ dài {share}% dòng chữ")
    elif not any(rule.solid for rule in rules):
        yield Deviation(last.paragraph, first_text(lines), BROKEN)
    elif not last.beside and not any(is_centred(rule, last.paragraph.width) for rule in rules):
        yield Deviation(last.paragraph, first_text(lines), "đường kẻ không nằm giữa")


def shares_of(rules: tuple[DrawnLine, ...], width: float) -> list[float]:
    """Return the known lengths as shares of `width`; Undecided when neither is to be measured."""
    lengths = [rule.length for rule in rules if rule.length is not None]
    if not lengths or not width:
        raise Undecided("không đo được độ dài đường kẻ")
    return [length / width for length in lengths]
