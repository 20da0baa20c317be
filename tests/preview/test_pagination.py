from random import Random
from typing import NamedTuple

import pytest

from sinhkehoach.preview.pagination import Paginated, SectionPage, paginate
from sinhkehoach.preview.words import NOWHERE

ROOM = 10


class Block(NamedTuple):
    """A block of so many lines, with so many notes; blocks of one name are the same."""

    name: str
    lines: int
    keeps_next: bool = False
    notes: tuple = ()

    @property
    def digest(self):
        return repr(self)


class Section:
    def __init__(self, *blocks, frame="a"):
        self.blocks = blocks
        self.frame = frame

    def notes_up_to(self, end):
        return sum(len(block.notes) for block in self.blocks[:end])


class Layout:
    """Fills pages of ten lines; blocks that keep with the next one go with it to the next page."""

    def __init__(self, section):
        self.section = section
        self.laid = 0

    def __call__(self, begin, end, number):
        pages, room, at = [[]], ROOM, begin
        while at < end:
            chain = [at]
            while self.section.blocks[chain[-1]].keeps_next and chain[-1] + 1 < end:
                chain.append(chain[-1] + 1)
            head = sum(self.section.blocks[each].lines for each in chain[:-1]) + 1
            if head > room and pages[-1]:
                pages.append([])
                room = ROOM
            for each in chain:
                for line in range(self.section.blocks[each].lines):
                    if room == 0:
                        pages.append([])
                        room = ROOM
                    pages[-1].append((each, line))
                    room -= 1
            at = chain[-1] + 1
        self.laid += end - begin
        return [self._page(lines, number + count) for count, lines in enumerate(pages)]

    def _page(self, lines, number):
        block, line = lines[0] if lines else (NOWHERE, 1)
        places = tuple(dict.fromkeys((each, 0) for each, _ in lines))
        notes = self.section.notes_up_to(lines[0][0]) if lines else 0
        svg = f"{number}:{notes}:" + ",".join(
            f"{self.section.blocks[each].name}{line}" for each, line in lines
        )
        return SectionPage(1.0, 2.0, svg, places, block if line == 0 else NOWHERE)


def _whole(section):
    return tuple(Layout(section)(0, len(section.blocks), 1))


def _again(old, new):
    layout = Layout(new)
    return paginate(new, Paginated(old, _whole(old)), layout), layout.laid


LONG = [Block(f"b{number}", 3 if number % 4 else 2) for number in range(60)]


def test_without_an_earlier_version_all_is_laid_out():
    section = Section(*LONG)
    layout = Layout(section)
    assert paginate(section, None, layout) == _whole(section)
    assert layout.laid == 60


def test_another_frame_lays_out_all():
    pages, laid = _again(Section(*LONG), Section(*LONG, frame="b"))
    assert pages == _whole(Section(*LONG, frame="b"))
    assert laid == 60


@pytest.mark.parametrize("at", [0, 1, 20, 40, 58, 59])
def test_a_change_lays_out_a_few_pages(at):
    new = Section(*LONG[:at], Block("mới", LONG[at].lines), *LONG[at + 1 :])
    pages, laid = _again(Section(*LONG), new)
    assert pages == _whole(new)
    assert laid < 30


def test_pages_that_follow_under_other_numbers_are_laid_out():
    old = Section(*(Block(f"b{number}", ROOM) for number in range(12)))
    new = Section(*old.blocks[:5], Block("thêm", ROOM), *old.blocks[5:])
    pages, laid = _again(old, new)
    assert pages == _whole(new)
    assert laid >= 8


def test_notes_that_count_on_otherwise_are_laid_out():
    noted = [Block(f"n{number}", ROOM, notes=(1,)) for number in range(8)]
    new = [*noted[:2], Block("không còn chú thích", ROOM), *noted[3:]]
    pages, _ = _again(Section(*noted), Section(*new))
    assert pages == _whole(Section(*new))


def test_a_page_begun_by_blocks_that_keep_with_the_changed_one_is_laid_out():
    blocks = [
        *LONG[:3],
        Block("đầu", 1, keeps_next=True),
        Block("đầu nữa", 1, keeps_next=True),
        Block("dài", 8),
        *LONG[4:20],
    ]
    new = [*blocks[:5], Block("ngắn", 1), *blocks[6:]]
    pages, _ = _again(Section(*blocks), Section(*new))
    assert pages == _whole(Section(*new))


@pytest.mark.parametrize("seed", range(300))
def test_any_changes_give_the_pages_that_the_whole_gives(seed):
    random = Random(seed)

    def block():
        return Block(
            random.choice("abcdefgh"),
            random.randint(1, 14),
            random.random() < 0.2,
            (1,) * (random.random() < 0.1),
        )

    blocks = [block() for _ in range(random.randint(0, 40))]
    pages, section = _whole(Section(*blocks)), Section(*blocks)
    for _ in range(4):
        changed = list(blocks)
        for _ in range(random.randint(1, 2)):
            at = random.randint(0, len(changed))
            changed[at : at + random.randint(0, 2)] = [block() for _ in range(random.randint(0, 2))]
        new = Section(*changed)
        pages = paginate(new, Paginated(section, pages), Layout(new))
        assert pages == _whole(new)
        blocks, section = changed, new
