"""What is handed on of a plan → plain values for JSON: the keys of the plan itself, and what the program works out."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.plan_version import visible
from sinhkehoach.compose.indicator_blocks import target_of
from sinhkehoach.export.listing import IndicatorEntry, Listing, MoneyEntry, TaskEntry
from sinhkehoach.model.indicator import Target
from sinhkehoach.resolve.results import latest
from sinhkehoach.values.periods import Period
from sinhkehoach.values.quantity import Quantity

# Goes up when a program that reads the record would have to change.
FORMAT: Final = "sinhkehoach-xuat/1"

Record = dict[str, Any]


def json_of(listing: Listing) -> bytes:
    """Return all of it as JSON in UTF-8; what a plan does not have is left out, days are as ISO 8601 has them."""
    return (json.dumps(_record(listing), ensure_ascii=False, indent=2) + "\n").encode()


def _record(listing: Listing) -> Record:
    tasks = {each.path: _task(each, listing) for each in listing.tasks}
    return _filled(
        {
            "dạng": FORMAT,
            "tệp": listing.stem,
            **_heading(listing),
            "chỉ tiêu": [_indicator(each, listing) for each in listing.indicators],
            "nhiệm vụ": _nested(tasks, "nhiệm vụ", ()),
            "kinh phí": _budget(listing),
            "nơi nhận": [_filled({"tên": each.name, "ghi chú": each.remark}) for each in listing.recipients],
        }
    )


def _heading(listing: Listing) -> Record:
    version = listing.version
    plan, period, issued = version.plan, version.plan.period, version.plan.date and version.plan.date.full()
    return {
        "loại": version.facts.kind.name,
        "cơ quan": version.facts.issuer.name,
        "số": plan.number,
        "số và ký hiệu": visible(version.document.number_symbol) if plan.number else None,
        "ngày": issued.isoformat() if issued else None,
        "kỳ": {"chữ": period.text, "từ": period.first.isoformat(), "đến": period.last.isoformat()},
        "trích yếu": version.words(plan.title),
    }


def _indicator(entry: IndicatorEntry, listing: Listing) -> Record:
    indicator, period = entry.indicator, listing.version.plan.period
    own = target_of(indicator, "")
    return _filled(
        {
            "số in": entry.number,
            "nhóm": entry.group,
            "tên": entry.name,
            "id": indicator.id,
            "theo": list(map(str, indicator.answers)),
            "đơn vị": indicator.measure,
            **(_target(own, period) if own else {}),
            "cột": {name: _target(target, period) for name, target in indicator.by_column.items()},
            "ghi chú": listing.version.words(indicator.note),
        }
    )


def _target(target: Target, period: Period) -> Record:
    facts = {"hiện tại": target.current, "đích": target.target, "kết quả": latest(target.result, period)}
    return {key: _quantity(value) for key, value in facts.items() if value is not None}


def _quantity(quantity: Quantity) -> Record:
    bounds = {"từ": quantity.low, "đến": quantity.high}
    return {"chữ": quantity.text} | {
        key: _number(value) for key, value in bounds.items() if value is not None
    }


def _task(entry: TaskEntry, listing: Listing) -> Record:
    version, task = listing.version, entry.task
    return _filled(
        {
            "số in": entry.number,
            "tên": entry.name,
            "id": task.id,
            "theo": list(map(str, task.answers)),
            "chủ trì": list(entry.lead),
            "phối hợp": list(entry.coordinators),
            "lãnh đạo": version.words(task.leader),
            "thời gian": entry.work.when,
            "các khoảng ngày": [
                {"từ": first.isoformat(), "đến": last.isoformat()} for first, last in entry.work.spans
            ],
            "ngày cuối": entry.last_day.isoformat() if entry.last_day else None,
            "sản phẩm": version.words(task.product),
            "nội dung": version.prose_words(task.content),
            "giao việc": [
                {
                    "đơn vị": list(map(version.facts.unit_name, each.units)),
                    "nội dung": version.prose_words(each.content),
                }
                for each in task.unit_work
            ],
            "tình trạng": latest(task.state, version.plan.period),
            "kết quả": version.words(latest(task.result, version.plan.period)),
            "ghi chú": version.words(task.note),
        }
    )


def _budget(listing: Listing) -> Record | None:
    if not listing.money:
        return None
    items = {each.path: _money(each, listing) for each in listing.money}
    return _filled(
        {
            "đơn vị tính": listing.unit.text,
            "tổng (đồng)": _number(listing.total),
            "khoản": _nested(items, "khoản", ("kinh phí",)),
        }
    )


def _money(entry: MoneyEntry, listing: Listing) -> Record:
    item, amounts = entry.item, entry.amounts
    return _filled(
        {
            "số in": entry.number,
            "tên": entry.name,
            "id": item.id,
            "tính": entry.formula,
            "nguồn": item.source if isinstance(item.source, str) else None,
            "tiền (đồng)": _number(amounts.total),
            "theo năm (đồng)": {name: _number(each) for name, each in amounts.by_year.items()},
            "theo nguồn (đồng)": {name: _number(each) for name, each in amounts.by_source.items()},
            "ghi chú": listing.version.words(item.note),
        }
    )


def _nested(records: Mapping[KeyPath, Record], key: str, above: KeyPath) -> list[Record]:
    """Return the records that stand directly below `above`, each with those below it under `key`."""
    return list(_below(records, key, above))


def _below(records: Mapping[KeyPath, Record], key: str, above: KeyPath) -> Iterator[Record]:
    number = 0
    while (path := (*above, key, number)) in records:
        below = _nested(records, key, path)
        yield records[path] | ({key: below} if below else {})
        number += 1


def _filled(record: Mapping[str, Any]) -> Record:
    """Return `record` without what says nothing."""
    return {key: value for key, value in record.items() if value not in (None, "", [], {})}


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
