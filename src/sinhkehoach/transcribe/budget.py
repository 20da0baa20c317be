"""A table of amounts, or sentences with formulas → the budget as a tree of items."""

from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.resolve.derived_columns import NUMBER_COLUMN
from sinhkehoach.sheets.parts import TableParts, is_total
from sinhkehoach.sheets.sheet import SheetCell, SheetTable
from sinhkehoach.transcribe.derived_heads import ShownColumn, chosen_columns, shown_columns
from sinhkehoach.transcribe.draft import Values, filled
from sinhkehoach.transcribe.outline import Node
from sinhkehoach.transcribe.prose import prose_of
from sinhkehoach.transcribe.sheet import Block, SheetLine
from sinhkehoach.yaml.edit.write_value import NewValue

_LETTER: Final = lazy_pattern(r"[A-ZĐ]")
_ROMAN: Final = lazy_pattern(r"[IVXLC]+")
_TOTAL: Final = lazy_pattern(r"Tổng kinh phí thực hiện .* là (?P<total>.*?)(?:, gồm:|\.)")
_MEASURED: Final = lazy_pattern(r"\d ((?:triệu|nghìn|tỷ) đồng)$")
_ITEM: Final = lazy_pattern(
    r"(?P<name>.*?)(?:: (?P<money>[^:]*?\d[^:]*?))?(?: \(nguồn: (?P<source>[^()]*)\))?(?:, gồm:|[.;])?"
)


def budget_of(table: SheetTable, unit: str) -> tuple[Values, list[NewValue]] | None:
    """Return the budget in `table`, and the columns to be chosen for it; None where it tells no amounts by items."""
    parts = TableParts(table)
    shown = shown_columns(parts, DerivedFrom.BUDGET)
    if shown is None or not {NUMBER_COLUMN, "nội dung"} <= {each.shows for each in shown}:
        return None
    rows = [row for row in parts.rows if not is_total(row)]
    items = budget_tree([(_depth(row[0].text, rows), budget_item(row, shown)) for row in rows])
    values: Values = {"đơn vị tính": unit, "khoản": items}
    return filled(values), chosen_columns(parts, shown, DerivedFrom.BUDGET)


def _depth(number: str, rows: list[tuple[SheetCell, ...]]) -> int:
    """Return how deep a number stands: A, I, 1, 1.1 in a deep table, I, 1, 1.1 or 1, 1.1 in others."""
    numbers = [row[0].text for row in rows]
    first = numbers[0]
    levels = 2 if first == "A" else 1 if first == "I" else 0
    if number[:1].isdigit():
        return levels + number.count(".")
    return 1 if levels > 1 and (number != "I" or "A" in numbers) and _is_roman_inside(number, numbers) else 0


def _is_roman_inside(number: str, numbers: list[str]) -> bool:
    """Say whether a letter that may be either counts as a Roman number: all but the letters in their turn."""
    letters = [each for each in numbers if _LETTER.fullmatch(each) and not _ROMAN.fullmatch(each)]
    return bool(_ROMAN.fullmatch(number)) and number not in letters


def budget_item(row: tuple[SheetCell, ...], shown: list[ShownColumn]) -> Values:
    """Return the item that a row tells; `shown` says what its columns show, "" for none; amounts of parts come first."""
    values: Values = {}
    years, sources = dict[str, NewValue](), dict[str, NewValue]()
    for cell in row:
        shows, part = shown[cell.column]
        text = cell.text
        if not text or shows in ("", NUMBER_COLUMN):
            continue
        if shows == "nội dung":
            values["tên"] = text
        elif part:
            (years if shows == "năm" else sources)[part] = text
        else:
            values[{"số tiền": "tiền", "cách tính": "tính"}.get(shows, shows)] = text
    if years or sources or "tính" in values:
        values.pop("tiền", None)
    if sources:
        values["nguồn"] = sources
    if years:
        values["năm"] = years
    return values


def budget_tree(rows: list[tuple[int, Values]]) -> list[NewValue]:
    """Return the items, each below the last one that stands higher; what has items below has their sum."""
    result: list[NewValue] = []
    way: list[tuple[int, Values]] = []
    for depth, item in rows:
        while way and way[-1][0] >= depth:
            way.pop()
        if way:
            holder = way[-1][1]
            for key in ("tiền", "năm", "tính"):
                holder.pop(key, None)
            if isinstance(holder.get("nguồn"), dict):
                holder.pop("nguồn")
            below = holder.setdefault("khoản", [])
            if isinstance(below, list):
                below.append(item)
        else:
            result.append(item)
        way.append((depth, item))
    return result


def budget_in_words(node: Node) -> Values | None:
    """Return the budget that the sections and `-` lines of `node` tell; None where none of them tells an amount."""
    note = _take_note(node)
    values = _below(node)
    items = values.get("khoản")
    if not isinstance(items, list) or not any(_tells_amount(item) for item in items):
        return None
    lead = str(values.pop("nội dung", "")).strip()
    opening = "" if _TOTAL.fullmatch(lead) else f"{lead}\n" if lead else ""
    measure = _measure(node)
    _strip_measure(items, measure)
    values = {"đơn vị tính": measure, "mở đầu": opening, **values, "ghi chú": note}
    return filled(values)


def _measure(node: Node) -> str:
    """Return what all amounts below `node` are told in (`triệu đồng`), "" where they differ."""
    lines = [block.heading for each in node.walk() for block in each.blocks if isinstance(block, SheetLine)]
    texts = [*lines, *(each.name for each in node.walk())]
    told = [found["money"] for text in texts if (found := _ITEM.fullmatch(text)) and found["money"]]
    measures = {found[1] if (found := _MEASURED.search(money)) else "" for money in told}
    return measures.pop() if len(measures) == 1 else ""


def _strip_measure(items: NewValue, measure: str) -> None:
    """Take `measure`, which is said once for all, off the amounts of `items`."""
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            if isinstance(amount := item.get("tiền"), str) and measure:
                item["tiền"] = amount.removesuffix(measure).rstrip()
            _strip_measure(item.get("khoản"), measure)


def _take_note(node: Node) -> str:
    """Take the plain lines behind the last item off `node`; return them. Those of an item of words only stay its own."""
    last = node
    while last.sections:
        last = last.sections[-1]
    if last is not node and "tiền" not in _money(last.name) and _is_plain(last):
        return ""
    lines: list[Block] = []
    while last.blocks and isinstance(line := last.blocks[-1], SheetLine) and line.rank is Rank.PLAIN:
        if last is node and len(last.blocks) == 1:
            break
        lines.insert(0, last.blocks.pop())
    return prose_of(lines)


def _is_plain(node: Node) -> bool:
    """Say whether nothing but words stands below a heading."""
    return all(isinstance(block, SheetLine) and block.rank is Rank.PLAIN for block in node.blocks)


def _below(node: Node) -> Values:
    """Return the words and the items below a heading."""
    lines = [block for block in node.blocks if isinstance(block, SheetLine)]
    first = next((at for at, line in enumerate(lines) if line.rank is Rank.DASH), len(lines))
    items = [*map(_section, node.sections), *(_money(line.heading) for line in lines[first:])]
    values: Values = {"nội dung": prose_of(lines[:first]), "khoản": list(items)}
    return filled(values)


def _section(section: Node) -> Values:
    values = _money(section.name)
    below = _below(section)
    if "khoản" in below:
        for key in ("tiền", "tính"):
            values.pop(key, None)
    return values | below


def _tells_amount(item: NewValue) -> bool:
    return isinstance(item, dict) and bool(item.keys() & {"tính", "tiền", "khoản"})


def _money(text: str) -> Values:
    """Return an item as its sentence tells it: `Tên: 300 người x 1 triệu đồng/người = 300 triệu đồng.`."""
    found = _ITEM.fullmatch(text)
    if found is None or found["money"] is None:
        return {"tên": text.rstrip(".;")}
    formula, _, amount = found["money"].rpartition(" = ")
    key, value = ("tính", formula) if formula else ("tiền", amount)
    values: Values = {"tên": found["name"], key: value}
    if found["source"]:
        values["nguồn"] = found["source"]
    return values
