"""Indicators → a picture of how far it is from the present value to the target."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.charts import svg
from sinhkehoach.charts.chart import Chart
from sinhkehoach.charts.scale import ticks
from sinhkehoach.model.indicator import Indicator, Indicators
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.results import latest
from sinhkehoach.values.periods import Period
from sinhkehoach.values.quantity import Quantity

NAME: Final = "chi-tieu"
TITLE: Final = "Chỉ tiêu: từ hiện tại đến đích"
_WIDTH: Final = 1080.0
_MARGIN: Final = 16.0
_NAMES: Final = 380.0
_COLUMNS: Final = 60.0
_WORDS: Final = 200.0
_LEFT: Final = _MARGIN + _NAMES + _COLUMNS + 10
_STRIP: Final = _WIDTH - _LEFT - _WORDS - _MARGIN
_TOP: Final = 96.0
_PADDING: Final = 9.0
_PERCENT: Final = "%"
_HUNDRED: Final = Decimal(100)
_DARK: Final = "#1f3f63"
_WAY: Final = "#7ba6cc"


class _Value(NamedTuple):
    """One target: the column it stands in ("" for the only one), the place in the plan, from where to where."""

    column: str
    path: KeyPath
    target: Quantity
    current: Quantity | None
    result: Quantity | None


class _Row(NamedTuple):
    """An indicator with its values, or the heading of a group, which has none."""

    name: str
    path: KeyPath
    measure: str
    values: tuple[_Value, ...] = ()


def indicators(plan: Plan) -> Chart:
    """Return the picture of the indicators of `plan`."""
    rows = tuple(_rows(plan.indicators, plan.period)) if isinstance(plan.indicators, Indicators) else ()
    values = [value for row in rows for value in row.values]
    if not any(value.target.numeric or _is_fraction(value.target) for value in values):
        why = "chưa chỉ tiêu nào có số" if values else "kế hoạch chưa có mục “chỉ tiêu”"
        return Chart(NAME, TITLE, empty=why)
    most = _most_percent(rows)
    body, y = [], _TOP
    for row in rows:
        drawn, height = _drawn(row, most, y)
        body.append(drawn)
        y += height
    head = [*_heads(most, y), *_legend(values, rows)]
    return Chart(NAME, TITLE, svg.picture(TITLE, _told(rows), (_WIDTH, y + 14), [*head, *body]))


def _rows(found: Indicators, period: Period) -> Iterator[_Row]:
    for place, group in enumerate(found.groups):
        path: KeyPath = ("chỉ tiêu", "nhóm", place)
        yield _Row(group.name.plain, path, "")
        for index, each in enumerate(group.indicators):
            yield _row(each, (*path, "chỉ tiêu", index), period)
    for index, each in enumerate(found.indicators):
        yield _row(each, ("chỉ tiêu", "chỉ tiêu", index), period)


def _row(indicator: Indicator, path: KeyPath, period: Period) -> _Row:
    values = [
        _Value(column, (*path, column), each.target, each.current, latest(each.result, period))
        for column, each in indicator.by_column.items()
    ]
    if indicator.target is not None:
        result = latest(indicator.result, period)
        values.insert(0, _Value("", path, indicator.target, indicator.current, result))
    return _Row(indicator.name.plain, path, indicator.measure or "", tuple(values))


def _most_percent(rows: tuple[_Row, ...]) -> Decimal:
    """Return where the common axis of all percentages ends."""
    return ticks(
        max(
            [
                _HUNDRED,
                *(_most(row, value) for row in rows for value in row.values if _is_percent(row, value)),
            ]
        )
    )[-1]


def _is_percent(row: _Row, value: _Value) -> bool:
    """Return True for what stands on the common axis; a part of a whole does: 12 of 14."""
    return value.target.percent or row.measure == _PERCENT or _is_fraction(value.target)


def _is_fraction(quantity: Quantity) -> bool:
    return not quantity.numeric and quantity.fraction is not None


def _most(row: _Row, value: _Value) -> Decimal:
    return max(
        (
            number
            for each in (value.target, value.current, value.result)
            for number in _numbers(row, value, each)
        ),
        default=Decimal(0),
    )


def _numbers(row: _Row, value: _Value, quantity: Quantity | None) -> list[Decimal]:
    """Return the one or two numbers that a quantity gives on the axis of `value`, none where it has no place there."""
    if quantity is None:
        return []
    if quantity.fraction and _is_fraction(quantity):
        part, whole = quantity.fraction
        return [part / whole * _HUNDRED] if _is_percent(row, value) else []
    if _is_fraction(value.target) and not quantity.percent and row.measure != _PERCENT:
        return []
    return [each for each in dict.fromkeys((quantity.low, quantity.high)) if each is not None]


def _heads(most: Decimal, bottom: float) -> Iterator[str]:
    yield svg.text(TITLE, _MARGIN, 28, size=svg.HEADING, bold=True)
    yield svg.text("Chỉ tiêu", _MARGIN, _TOP - 10, bold=True)
    yield svg.text("Hiện tại → đích", _WIDTH - _MARGIN, _TOP - 10, anchor="end", bold=True)
    for mark in ticks(most):
        x = _LEFT + float(mark / most) * _STRIP
        yield svg.rule(x, _TOP - 4, x, bottom, svg.FAINT)
        yield svg.text(f"{mark:f}%", x, _TOP - 10, size=svg.SMALL, anchor="middle", fill=svg.QUIET)
    yield svg.rule(_MARGIN, _TOP, _WIDTH - _MARGIN, _TOP, svg.INK)


def _legend(values: list[_Value], rows: tuple[_Row, ...]) -> Iterator[str]:
    y, x = 54.0, _MARGIN
    marks = [(_circle, "hiện tại"), (_diamond, "đích")]
    if any(value.result for value in values):
        marks.append((_square, "kết quả"))
    for mark, words in marks:
        yield mark(x + 8, y - 4) + svg.text(words, x + 22, y, size=svg.SMALL)
        x += 100
    if any(value.target.numeric and not _is_percent(row, value) for row in rows for value in row.values):
        words = "Chỉ tiêu không tính bằng % có thang riêng, từ 0 đến số lớn nhất của hàng."
        yield svg.text(words, x, y, size=svg.SMALL, fill=svg.QUIET)


def _drawn(row: _Row, most: Decimal, top: float) -> tuple[str, float]:
    """Return a row and its height."""
    name = svg.wrapped(row.name, _NAMES - 8, most=3, bold=not row.values)
    step = svg.LINE + 5
    height = max(len(name) * svg.LINE, len(row.values) * step) + _PADDING
    others = [_most(row, value) for value in row.values if not _is_percent(row, value)]
    own = max([Decimal(0), *others]) or Decimal(1)
    pieces = [svg.lines(name, _MARGIN + 4, top + svg.LINE, bold=not row.values)]
    if not row.values:
        pieces.insert(0, svg.rect(_MARGIN, top, _WIDTH - 2 * _MARGIN, height, "#f2f4f7"))
    first = top + svg.LINE - 4  # the middle of the first line of the name
    for place, value in enumerate(row.values):
        scale = most if _is_percent(row, value) else own
        pieces.append(_value(row, value, scale, first + place * step))
    pieces.append(svg.rule(_MARGIN, top + height, _WIDTH - _MARGIN, top + height, svg.FAINT))
    return svg.part(row.path, row.name, *pieces), height


def _value(row: _Row, value: _Value, most: Decimal, middle: float) -> str:
    """Return one line from the present value to the target, with both in words at its end."""
    line = middle + 4
    pieces = [svg.text(value.column, _LEFT - 14, line, size=svg.SMALL, anchor="end")] if value.column else []
    goal = _numbers(row, value, value.target)
    if not goal:
        words = svg.wrapped(value.target.text, _STRIP + _WORDS, size=svg.SMALL, most=1)
        pieces.append(
            svg.lines(words, _WIDTH - _MARGIN, line, size=svg.SMALL, anchor="end", font_style="italic")
        )
        return svg.part(value.path, _value_told(row, value), *pieces)
    places = [_place(number, most) for number in goal]
    pieces.append(svg.rule(_LEFT, middle, _LEFT + _STRIP, middle, svg.RULE, stroke_dasharray="1 4"))
    if now := [_place(number, most) for number in _numbers(row, value, value.current)]:
        pieces += [
            svg.rule(now[-1], middle, places[0], middle, _WAY, stroke_width=4),
            _circle(now[-1], middle),
        ]
    if len(places) > 1:
        pieces.append(svg.rule(places[0], middle, places[-1], middle, _DARK, stroke_width=4))
    pieces += [_square(_place(number, most), middle) for number in _numbers(row, value, value.result)[:1]]
    pieces += [_diamond(place, middle) for place in places]
    pieces.append(svg.text(_way(row, value), _WIDTH - _MARGIN, line, size=svg.SMALL, anchor="end"))
    return svg.part(value.path, _value_told(row, value), *pieces)


def _place(number: Decimal, most: Decimal) -> float:
    return _LEFT + float(min(max(number, Decimal(0)), most) / most) * _STRIP


def _way(row: _Row, value: _Value) -> str:
    """Return `92 → ≥ 96 %`, as long as it has room."""
    now = f"{value.current.text} → " if value.current else ""
    unit = "" if value.target.text.endswith(row.measure) else row.measure
    words = f"{now}{value.target.text}{unit if unit == _PERCENT else f' {unit}'}".strip()
    return svg.wrapped(words, _WORDS - 14, size=svg.SMALL, most=1)[0]


def _value_told(row: _Row, value: _Value) -> str:
    now = f", hiện tại {value.current.text}" if value.current else ""
    done = f", kết quả {value.result.text}" if value.result else ""
    column = f" ({value.column})" if value.column else ""
    unit = f"; đơn vị: {row.measure}" if row.measure else ""
    return f"{row.name}{column}: đích {value.target.text}{now}{done}{unit}"


def _told(rows: tuple[_Row, ...]) -> str:
    return ". ".join(_value_told(row, value) for row in rows for value in row.values) + "."


def _circle(x: float, y: float) -> str:
    look: dict[str, object] = {
        "cx": x,
        "cy": y,
        "r": 4.5,
        "fill": "#fff",
        "stroke": _DARK,
        "stroke-width": 1.6,
    }
    return svg.element("circle", look)


def _diamond(x: float, y: float) -> str:
    points = " ".join(f"{x + right:.1f},{y + down:.1f}" for right, down in ((-6, 0), (0, -6), (6, 0), (0, 6)))
    return svg.element("polygon", {"points": points, "fill": _DARK})


def _square(x: float, y: float) -> str:
    return svg.rect(x - 4.5, y - 4.5, 9.0, 9.0, "#c9dcec", stroke=_DARK, stroke_width=1.2)
