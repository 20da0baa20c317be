"""The facts of a plan, each under its key: what a plan taken from a Word file has of those that the paper tells."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.model.keys import canonical_key

# Running text, and what says how something is to look; the rest are names, units, times, products, targets, amounts.
_NO_FACTS: Final = frozenset(
    (
        "nội dung", "mở đầu", "kết", "ghi chú", "căn cứ", "mục đích", "yêu cầu", "mục tiêu", "trích yếu", "chú thích",
        "rộng", "căn", "khổ", "cách in", "từ", "số thứ tự", "cộng", "bảng", "gồm", "lấy", "các phần", "văn bản", "id",
        "bỏ qua", "cơ quan",
    )
)  # fmt: skip


def share_of_leaves(original: str, taken: str, printed: str) -> float:
    """Return which share of the facts of the plan `original` stands under the same key in `taken`.

    A fact made from others (`[[…]]`) counts as its parts do; a formula that the document `printed` does not show is
    asked of nobody.
    """
    words = " ".join(printed.split()).casefold()
    wanted = Counter(
        {
            fact: count
            for fact, count in _facts(original).items()
            if "[[" not in fact[1] and not (fact[0] == "tính" and fact[1] not in words)
        }
    )
    missing = wanted - _facts(taken)
    return 1 - missing.total() / wanted.total()


def _facts(text: str) -> Counter[tuple[str, str]]:
    return Counter(_leaves(values_in(text, "plan.yaml").value, ""))


def _leaves(value: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for inner, child in value.items():
            name = canonical_key(inner)
            # A column may be its name alone.
            if name not in _NO_FACTS:
                yield from _leaves(child, key if (key, name) == ("cột", "tên") else name)
    elif isinstance(value, list):
        for child in value:
            yield from _leaves(child, key)
    elif value is not None and (shown := _shown(key, str(value))):
        yield key, shown


def _shown(key: str, text: str) -> str:
    """Return a value as it prints: no end of a sentence, no zero before a day, no words before a period."""
    shown = " ".join(text.split()).strip(" .;").casefold()
    if key == "kỳ":
        shown = shown.removeprefix("giai đoạn ")
    shown = {"yes": "có", "no": "không", "true": "có"}.get(shown, shown)
    return re.sub(r"\b0(\d)/", r"\1/", shown)
