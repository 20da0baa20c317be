"""Tasks → a picture of who does what when, with what is over and where a unit has much to do at once."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Final, NamedTuple

from sinhkehoach.base.text import first_upper
from sinhkehoach.charts import svg
from sinhkehoach.charts.chart import Chart
from sinhkehoach.charts.load import ROW, drawn_loads, loads_of
from sinhkehoach.charts.months import MONTHS, Axis, axis_of, number_of
from sinhkehoach.charts.work import Work, works_of
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts

NAME: Final = "tien-do"
TITLE: Final = "Tiến độ thực hiện nhiệm vụ"
_WIDTH: Final = 1080.0
_MARGIN: Final = 16.0
_NAMES: Final = 340.0
_UNITS: Final = 190.0
_LEFT: Final = _MARGIN + _NAMES + _UNITS
_STRIP: Final = _WIDTH - _LEFT - _MARGIN
_TOP: Final = 88.0
_YEAR: Final = 36.0
_INDENT: Final = 12.0
_PADDING: Final = 7.0
_BAR: Final = 11.0
_DEADLINE: Final = 6.0
_LATE: Final = "#8c1515"
_DONE: Final = "#9fb3c8"
_WORK: Final = "#2f6395"


class _Row(NamedTuple):
    work: Work
    y: float
    height: float
    name: list[str]
    units: list[str]


def timeline(plan: Plan, facts: Facts, today: date) -> Chart:
    """Return the picture of the tasks of `plan` as they stand on `today`."""
    works = works_of(plan, facts)
    if not any(work.spans for work in works):
        why = (
            "chưa nhiệm vụ nào có thời gian đọc được thành ngày, tháng, quý"
            if works
            else "kế hoạch chưa có mục “nhiệm vụ”"
        )
        return Chart(NAME, TITLE, empty=why)
    axis = axis_of(plan.period, chain.from_iterable(work.spans for work in works), _LEFT, _STRIP)
    rows = list(_rows(works))
    bottom = rows[-1].y + rows[-1].height
    loads = loads_of(works, axis)
    height = bottom + (46 + ROW * len(loads) if loads else 0) + 44
    body = [
        svg.text(TITLE, _MARGIN, 28, size=svg.HEADING, bold=True),
        svg.text(
            f"{first_upper(plan.period.text)}; tính đến ngày {today:%d/%m/%Y}", _MARGIN, 48, fill=svg.QUIET
        ),
        *(_ground(row) for row in rows if row.work.is_group),
        *_heads(axis, bottom),
        *_today(axis, today, bottom),
        *(_row(row, axis, today) for row in rows),
        *drawn_loads(loads, axis, _MARGIN, bottom + 40),
        *_legend(height - 18),
    ]
    return Chart(NAME, TITLE, svg.picture(TITLE, _told(works, today), (_WIDTH, height), body))


def _rows(works: Sequence[Work]) -> Iterator[_Row]:
    y = _TOP
    for work in works:
        room = _NAMES - 10 - _INDENT * work.level
        name = svg.wrapped(work.name, room, most=3, bold=work.is_group)
        units = svg.wrapped(", ".join(work.units), _UNITS - 10, size=svg.SMALL, most=3) if work.units else []
        height = max(len(name), len(units), 1) * svg.LINE + _PADDING
        yield _Row(work, y, height, name, units)
        y += height


def _heads(axis: Axis, bottom: float) -> Iterator[str]:
    yield svg.text("Nhiệm vụ", _MARGIN, _TOP - 8, bold=True)
    yield svg.text("Đơn vị chủ trì", _MARGIN + _NAMES, _TOP - 8, bold=True)
    steps = axis.steps()
    room = axis.width * MONTHS / axis.length
    # On a long axis only every second year, every fifth and so on has room for its number.
    apart = next((each for each in (1, 2, 5, 10, 20) if each * room >= _YEAR), 50)
    for year in axis.years():
        left = axis.month(year.first)
        yield svg.rule(left, _TOP - 38, left, bottom, svg.RULE)
        if int(year.label) % apart:
            continue
        yield svg.text(
            year.label,
            (left + axis.month(year.end)) / 2,
            _TOP - 24 if steps else _TOP - 8,
            anchor="middle",
            bold=True,
        )
    for step in steps:
        left = axis.month(step.first)
        yield svg.rule(left, _TOP - 20, left, bottom, svg.FAINT)
        yield svg.text(
            step.label, (left + axis.month(step.end)) / 2, _TOP - 7, anchor="middle", size=svg.SMALL
        )
    yield svg.rule(_MARGIN, _TOP, _WIDTH - _MARGIN, _TOP, svg.INK)


def _ground(row: _Row) -> str:
    return svg.rect(_MARGIN, row.y, _WIDTH - 2 * _MARGIN, row.height, "#f2f4f7")


def _row(row: _Row, axis: Axis, today: date) -> str:
    work, y = row.work, row.y
    line = y + svg.LINE - 2
    pieces = [
        svg.lines(row.name, _MARGIN + 4 + _INDENT * work.level, line, bold=work.is_group),
        svg.lines(row.units, _MARGIN + _NAMES, line, size=svg.SMALL),
        svg.rule(_MARGIN, y + row.height, _WIDTH - _MARGIN, y + row.height, svg.FAINT),
    ]
    return svg.part(work.path, _row_told(work, today), *pieces, *_time(work, axis, y + row.height / 2, today))


def _time(work: Work, axis: Axis, middle: float, today: date) -> Iterator[str]:
    """Yield what shows when `work` is done, at the height `middle`."""
    if not work.spans:
        if work.when or not (work.is_group or work.is_part):
            yield from _undated(work, axis, middle)
        return
    is_over = work.is_over(today)
    look = {"stroke": _LATE if is_over else _WORK, "stroke_width": 2.0 if is_over else 1.0}
    fill = "#fff" if is_over else _DONE if work.is_done else _WORK
    right = 0.0
    for first, last in work.spans:
        left, right = axis.place(first), max(axis.place(last, end=True), axis.place(first) + 3)
        if work.is_deadline:
            yield svg.rule(left, middle, right, middle, look["stroke"], stroke_dasharray="1 3")  # type: ignore[arg-type]
            yield _diamond(right, middle, fill, look)
        else:
            yield svg.rect(left, middle - _BAR / 2, right - left, _BAR, fill, rx=2, **look)
    if word := "quá hạn" if is_over else "xong" if work.is_done else "":
        yield _beside(word, right, axis, middle, _LATE if is_over else svg.QUIET)


def _undated(work: Work, axis: Axis, middle: float) -> Iterator[str]:
    """Yield a faint line over the whole time, with the words in which the time was told."""
    words = svg.wrapped(work.when or "chưa ghi thời gian", axis.width - 20, size=svg.SMALL, most=1)[0]
    yield svg.rule(axis.left, middle, axis.left + axis.width, middle, svg.RULE, stroke_dasharray="2 4")
    yield svg.text(
        words,
        axis.left + 8,
        middle + 4,
        size=svg.SMALL,
        font_style="italic",
        stroke="#fff",
        stroke_width=4,
        paint_order="stroke",
    )


def _diamond(x: float, y: float, fill: str, look: Mapping[str, object]) -> str:
    x = min(x, _WIDTH - _MARGIN - _DEADLINE)
    corners = ((x - _DEADLINE, y), (x, y - _DEADLINE), (x + _DEADLINE, y), (x, y + _DEADLINE))
    points = " ".join(f"{left:.1f},{top:.1f}" for left, top in corners)
    given = {key.replace("_", "-"): value for key, value in look.items()}
    return svg.element("polygon", {"points": points, "fill": fill} | given)


def _beside(word: str, right: float, axis: Axis, middle: float, fill: str) -> str:
    """Return `word` behind a bar that ends at `right`, or in front of its end where there is no room."""
    fits = right + 60 < axis.left + axis.width
    x, anchor = (right + 10, "start") if fits else (axis.left + axis.width - 14, "end")
    return svg.text(
        word,
        x,
        middle + 4,
        size=svg.SMALL,
        bold=True,
        anchor=anchor,
        fill=fill,
        stroke="#fff",
        stroke_width=3,
        paint_order="stroke",
    )


def _today(axis: Axis, today: date, bottom: float) -> Iterator[str]:
    if 0 <= number_of(today) - axis.first < axis.length:
        x = axis.place(today)
        yield svg.rule(x, _TOP - 2, x, bottom, _LATE, stroke_width=1.5, stroke_dasharray="6 3")
        yield svg.text("hôm nay", x, bottom + 13, size=svg.SMALL, anchor="middle", fill=_LATE)


def _legend(y: float) -> Iterator[str]:
    look = {"stroke": _WORK, "stroke_width": 1.0}
    late = {"stroke": _LATE, "stroke_width": 2.0}
    marks = (
        (svg.rect(0, 0, 22, _BAR, _WORK, transform=f"translate({_MARGIN:.0f} {y - 9:.0f})"), "thời gian làm"),
        (_diamond(_MARGIN + 150, y - 4, _WORK, look), "hạn chót"),
        (
            svg.rect(0, 0, 22, _BAR, _DONE, transform=f"translate({_MARGIN + 260:.0f} {y - 9:.0f})", **look),
            "đã xong",
        ),
        (
            svg.rect(0, 0, 22, _BAR, "#fff", transform=f"translate({_MARGIN + 380:.0f} {y - 9:.0f})", **late),
            "quá hạn, chưa ghi xong",
        ),
    )
    for (mark, words), x in zip(
        marks, (_MARGIN + 30, _MARGIN + 164, _MARGIN + 290, _MARGIN + 410), strict=True
    ):
        yield mark + svg.text(words, x, y, size=svg.SMALL)


def _row_told(work: Work, today: date) -> str:
    state = "; quá hạn" if work.is_over(today) else "; xong" if work.is_done else ""
    facts = [
        work.name,
        *([f"chủ trì: {', '.join(work.units)}"] if work.units else []),
        *filter(None, [work.when]),
    ]
    return "; ".join(facts) + state


def _told(works: Sequence[Work], today: date) -> str:
    tasks = [work for work in works if work.when or not work.is_group]
    over = [work.name for work in tasks if work.is_over(today)]
    late = f" Quá hạn {len(over)}: {'; '.join(over)}." if over else ""
    return f"{len(tasks)} nhiệm vụ, mỗi hàng một nhiệm vụ với đơn vị chủ trì và thời gian.{late}"
