"""Word files broken in one place each, by chance: bytes turned, members gone, elements dropped, doubled or moved."""

import random
from collections.abc import Iterator
from copy import deepcopy
from itertools import islice

from lxml import etree

from tests.support.docx import BODY, members, packed

_LEAST_TAIL = 30


def broken_packages(data: bytes, seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """Yield (what was done, the file) for `count` files made of the good one `data`."""
    chance = random.Random(seed)
    ways = (_turned, _cut, _without_member, _dropped, _doubled, _moved, _renamed, _emptied, _garbled)
    found = ((way.__name__.strip("_"), way(data, chance)) for _ in iter(int, 1) for way in ways)
    yield from islice(found, count)


def _turned(data: bytes, chance: random.Random) -> bytes:
    turned = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        turned[chance.randrange(len(turned))] ^= 1 << chance.randrange(8)
    return bytes(turned)


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(_LEAST_TAIL, len(data))]


def _without_member(data: bytes, chance: random.Random) -> bytes:
    parts = members(data)
    del parts[chance.choice(list(parts))]
    return packed(parts)


def _edited(data: bytes, edit) -> bytes:
    parts = members(data)
    root = etree.fromstring(parts[BODY])
    edit(root, [each for each in root.iter() if each.getparent() is not None])
    return packed(parts | {BODY: etree.tostring(root)})


def _dropped(data: bytes, chance: random.Random) -> bytes:
    def edit(_, elements):
        each = chance.choice(elements)
        each.getparent().remove(each)

    return _edited(data, edit)


def _doubled(data: bytes, chance: random.Random) -> bytes:
    def edit(_, elements):
        each = chance.choice(elements)
        for _ in range(chance.randint(1, 30)):
            each.addnext(deepcopy(each))

    return _edited(data, edit)


def _moved(data: bytes, chance: random.Random) -> bytes:
    def edit(root, elements):
        each = chance.choice(elements)
        places = [other for other in root.iter() if each not in (other, *other.iterancestors())]
        chance.choice(places).append(each)

    return _edited(data, edit)


def _renamed(data: bytes, chance: random.Random) -> bytes:
    def edit(_, elements):
        one, other = chance.sample(elements, 2)
        one.tag = other.tag

    return _edited(data, edit)


def _emptied(data: bytes, chance: random.Random) -> bytes:
    def edit(_, elements):
        for each in chance.sample(elements, len(elements) // 5):
            each.text = None

    return _edited(data, edit)


def _garbled(data: bytes, chance: random.Random) -> bytes:
    words = (
        "",
        "{{ x }}",
        "[[kỳ]]",
        "**",
        "a: b # c",
        "| a | b |",
        "\t",
        "“",
        "9" * 400,
        "[^9]",
        "- ",
        "1.",
        "@",
        "'",
    )

    def edit(_, elements):
        for each in chance.sample(elements, len(elements) // 6):
            each.text = chance.choice(words)

    return _edited(data, edit)
