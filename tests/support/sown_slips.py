"""A plan → the same with slips of the hand sown at random places, each on a line of its own."""

import re
from random import Random

# What is typed instead of what, where it stands inside a line.
_SLIPS = (
    (re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])"), "  "),
    (re.compile(r"(?<=[^\W\d_]),(?= )"), " ,"),
    (re.compile(r"(?<=[^\W\d_]),(?= )"), ",,"),
    (re.compile(r"(?<= )các(?= )"), "các các"),
    (re.compile(r"(?<= )và(?= )"), "và và"),
    (re.compile(r"Đ(?=[^\W\d_])"), "\u00d0"),
    (re.compile(r"(?<=\w)trường|(?<= )trường"), "trưòng"),
    (re.compile(r"(?<= )nhiệm vụ"), "nhiêm vụ"),
    (re.compile(r"(?<= )triển khai"), "triễn khai"),
    (re.compile(r"(?<=\d),(?=\d%)"), "."),
    (re.compile(r"Ủy ban nhân dân"), "Ủy Ban Nhân Dân"),
    (re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])"), " \u200b"),
)


def sown(text: str, random: Random, count: int) -> tuple[str, list[int]]:
    """Return `text` with up to `count` slips, and the numbers of their lines, counted from 0."""
    lines = text.split("\n")
    places = [
        (number, found, wrong)
        for number, line in enumerate(lines)
        if not line.lstrip().startswith("#")
        for right, wrong in _SLIPS
        for found in right.finditer(line)
    ]
    random.shuffle(places)
    touched: list[int] = []
    for number, found, wrong in places:
        if len(touched) < count and number not in touched:
            touched.append(number)
            line = lines[number]
            lines[number] = line[: found.start()] + wrong + line[found.end() :]
    return "\n".join(lines), touched
