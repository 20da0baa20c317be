"""Budget → a picture of what goes where and comes from where: bars by year and by item, split by source."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import zip_longest
from typing import Final, NamedTuple

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.charts import svg
from sinhkehoach.charts.budget_split import (
    NO_SOURCE,
    Bar,
    bars_by_item,
    bars_by_year,
    bars_with_parts,
    sources_of,
)
from sinhkehoach.charts.chart import Chart
from sinhkehoach.charts.scale import ticks
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.values.money import MoneyUnit, format_amount, format_money

NAME: Final = "kinh-phi"
TITLE: Final = "Kinh phí"
_WIDTH: Final = 1080.0
_MARGIN: Final = 16.0
_NAMES: Final = 300.0
_LEFT: Final = _MARGIN + _NAMES
# Behind the longest bar stands its amount.
_STRIP: Final = _WIDTH - _LEFT - _MARGIN - 110
_BAR: Final = 22.0
_PART_BAR: Final = 13.0
_GAP: Final = 10.0
_PART_GAP: Final = 5.0
# A picture with more rows than this shows the items at the top alone.
_MOST_ROWS: Final = 16
_NOT_TOLD: Final = "Chưa ghi nguồn"
_NOT_BY_YEAR: Final = "Chưa chia nguồn cho từng năm"
_OTHERS: Final = "Các nguồn khác"
# From dark to light, so that neighbours differ without colours; the last two are told by their outline.
_TONES: Final = ("#1f3f63", "#7ba6cc", "#c9dcec", "#4b7fb0", "#e9eff5")
# Where the plan tells no source there is nothing to tell apart.
_PLAIN: Final = "#7ba6cc"
_LIGHT_INK: Final = ("#1f3f63", "#4b7fb0")


class _Look(NamedTuple):
    """How the parts of bars are told apart: the tone of each source, and the unit of all amounts."""

    tones: dict[str, str]
    unit: MoneyUnit
    most: Decimal

    def width(self, dong: Decimal) -> float:
        return float(dong / self.most) * _STRIP


def budget(plan: Plan, facts: Facts) -> Chart:
    """Return the picture of the budget of `plan`."""
    if plan.budget is None or facts.amounts is None:
        return Chart(NAME, TITLE, empty="kế hoạch chưa có mục “kinh phí”")
    by_item = bars_by_item(plan.budget, facts.amounts)
    if not by_item:
        return Chart(NAME, TITLE, empty="chưa khoản nào có số tiền lớn hơn 0")
    by_year = bars_by_year(plan.budget, facts.amounts)
    sources = sources_of(by_item)
    deeper = bars_with_parts(plan.budget, facts.amounts)
    rows = deeper if len(deeper) <= _MOST_ROWS else by_item
    by_item, by_year, rows = (_few(bars, sources) for bars in (by_item, by_year, rows))
    shown = list(dict.fromkeys([*sources_of(by_item), *sources_of(by_year)]))
    tones = {source: _TONES[index] for index, source in enumerate(each for each in shown if each)}
    total = facts.amounts.total or sum((bar.total for bar in by_item), Decimal(0))
    most = ticks(max(bar.total for bar in (*by_item, *by_year)))[-1]
    look = _Look(tones | {NO_SOURCE: "#fff" if tones else _PLAIN}, plan.budget.unit, most)
    title = f"{TITLE} {' và '.join([*(['theo năm'] if by_year else []), 'theo nguồn' if tones else 'theo khoản'])}"
    head = f"Tổng {format_money(total, look.unit)}"
    return Chart(NAME, title, _drawn(title, head, by_year, rows, look))


def _drawn(title: str, head: str, by_year: list[Bar], rows: list[Bar], look: _Look) -> str:
    by_item = [bar for bar in rows if not bar.is_part]
    body = [
        svg.text(title, _MARGIN, 28, size=svg.HEADING, bold=True),
        svg.text(head, _MARGIN, 48, fill=svg.QUIET),
    ]
    y = 70.0
    if len(look.tones) > 1:
        legend, y = _legend(by_year, by_item, look, y)
        body.append(legend)
    for name, bars in (("Theo năm", by_year), ("Theo khoản", rows)):
        if bars:
            panel, y = _panel(name, bars, look, y)
            body.append(panel)
    told = f"{head}. {_told(by_year, look)}{_told(by_item, look)}".strip()
    return svg.picture(title, told, (_WIDTH, y + 6), body)


def _few(bars: list[Bar], sources: list[str]) -> list[Bar]:
    """Return `bars` with no more sources than there are tones: the smallest are put together."""
    named = [source for source in sources if source]
    if len(named) <= len(_TONES):
        return bars
    kept = {*named[: len(_TONES) - 1], NO_SOURCE}
    found = []
    for bar in bars:
        parts: dict[str, Decimal] = {}
        for source, dong in bar.parts.items():
            shown = source if source in kept else _OTHERS
            parts[shown] = parts.get(shown, Decimal(0)) + dong
        found.append(bar._replace(parts=parts))
    return found


def _legend(by_year: list[Bar], by_item: list[Bar], look: _Look, top: float) -> tuple[str, float]:
    """Return what each tone stands for with its sum, and where that ends."""
    sums = {source: _sum(by_item, source) for source in sources_of(by_item)}
    whole = sum(sums.values(), Decimal(0))
    told = [
        (source, f"{_cut(source) or _NOT_TOLD}: {format_money(dong, look.unit)} ({float(dong / whole):.0%})")
        for source, dong in sums.items()
    ]
    if NO_SOURCE not in sums and _sum(by_year, NO_SOURCE):
        told.append((NO_SOURCE, _NOT_BY_YEAR))
    pieces = []
    for row, (source, words) in enumerate(told):
        y = top + row * 20
        pieces.append(svg.rect(_MARGIN, y, 22.0, 12.0, look.tones[source], stroke=svg.QUIET))
        pieces.append(svg.text(words, _MARGIN + 30, y + 11))
    return "".join(pieces), top + len(told) * 20 + 14


def _cut(source: str) -> str:
    return svg.wrapped(source, _STRIP, most=1)[0]


def _sum(bars: list[Bar], source: str) -> Decimal:
    return sum((bar.parts.get(source, Decimal(0)) for bar in bars), Decimal(0))


def _panel(name: str, bars: list[Bar], look: _Look, top: float) -> tuple[str, float]:
    """Return the bars under their heading and where they end."""
    first = top + 34
    has_parts = any(bar.is_part for bar in bars)
    pieces, y = [], first
    for bar, following in zip_longest(bars, bars[1:]):
        thick, size = (_PART_BAR, svg.SMALL) if bar.is_part else (_BAR, svg.SIZE)
        is_bold = has_parts and not bar.is_part
        lines = svg.wrapped(bar.name, _NAMES - 14, size=size, most=3, bold=is_bold)
        height = max(thick, len(lines) * svg.LINE)
        start = y + (height - len(lines) * svg.LINE) / 2 + svg.LINE - 3
        drawn = [
            svg.lines(lines, _LEFT - 10, start, size=size, anchor="end", bold=is_bold),
            *_parts(bar, look, y + (height - thick) / 2, thick),
        ]
        pieces.append(svg.part(bar.path, f"{bar.name}: {_words(bar, look)}", *drawn))
        y += height + (_PART_GAP if following and following.is_part else _GAP)
    grid = [
        piece
        for dong in ticks(look.most)
        for piece in (
            svg.rule(_LEFT + look.width(dong), first - 6, _LEFT + look.width(dong), y - _GAP + 6, svg.FAINT),
            svg.text(
                format_amount(dong, look.unit),
                _LEFT + look.width(dong),
                first - 10,
                size=svg.SMALL,
                anchor="middle",
                fill=svg.QUIET,
            ),
        )
    ]
    heading = svg.text(f"{name} ({look.unit.text})", _MARGIN, top + 16, bold=True)
    return "".join([heading, *grid, *pieces]), y + 8


def _parts(bar: Bar, look: _Look, y: float, thick: float) -> Iterator[str]:
    """Yield the parts of a bar, each with its amount where that has room, and the whole behind it."""
    left = _LEFT
    for source in look.tones:
        if dong := bar.parts.get(source):
            width, fill = look.width(dong), look.tones[source]
            words = format_amount(dong, look.unit)
            shape = svg.rect(left, y, width, thick, fill, stroke=svg.QUIET, stroke_width=0.7)
            if len(bar.parts) > 1 and not bar.is_part and text_width(words, svg.SMALL) + 8 < width:
                ink = "#fff" if fill in _LIGHT_INK else svg.INK
                shape += svg.text(words, left + width / 2, y + 15, size=svg.SMALL, anchor="middle", fill=ink)
            told = f"{source or _NOT_TOLD}: {format_money(dong, look.unit)}"
            yield svg.part(bar.path, f"{bar.name}. {told}", shape)
            left += width
    size, middle = svg.SMALL if bar.is_part else svg.SIZE, y + thick / 2
    yield svg.text(
        format_amount(bar.total, look.unit), left + 8, middle + size / 2.8, size=size, bold=not bar.is_part
    )


def _words(bar: Bar, look: _Look) -> str:
    split = "; ".join(
        f"{source or _NOT_TOLD} {format_amount(dong, look.unit)}" for source, dong in bar.parts.items()
    )
    return f"{format_money(bar.total, look.unit)}" + (f" ({split})" if len(bar.parts) > 1 else "")


def _told(bars: list[Bar], look: _Look) -> str:
    return "".join(f"{bar.name}: {_words(bar, look)}. " for bar in bars)
