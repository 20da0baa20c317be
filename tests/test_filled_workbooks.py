"""Workbooks that go out, are worked on by many hands, and come back: everything is taken or told, nothing is lost."""

import shutil
from itertools import chain
from random import Random

import pytest

from sinhkehoach.export.listing import Listing
from sinhkehoach.export.row_mark import MARK_HEAD
from sinhkehoach.export.tables import tables_of
from sinhkehoach.jobs.compare_sides import open_side
from sinhkehoach.jobs.filled_workbook import FilledImport, import_filled
from tests.support.exports import HEAD_ROW, FilledBook, exported
from tests.support.samples import PLAN_FILES, PLANS

ROUNDS = 56
TO_BE_FILLED = ("Nhiệm vụ", "Chỉ tiêu")
SHEETS = (*TO_BE_FILLED, "Kinh phí", "Nơi nhận")
FILLED = ("Tình trạng", "Kết quả", "Ghi chú")
STATES = ("xong", "Xong", "đang làm", "chưa làm", "gần xong", "")
RESULTS = (
    "95,1",
    "≥ 12",
    "Đã *mở* 19 lớp",
    "99.5",
    "=1+1",
    "- một; [[hai]]",
    'nói "rồi": {a}',
    "42",
    7,
    98.5,
    "12%",
    "",
)


@pytest.fixture
def workspace(tmp_path):
    shutil.copytree(PLANS, tmp_path / "plans")
    return tmp_path


def _listing(file):
    return Listing(open_side(str(file), file.parent), file.stem)


def _imported(file, book, **given):
    place = file.parent.parent / "filled.xlsx"
    place.write_bytes(book.data())
    return import_filled(FilledImport(place, file, **given))


def _values(file):
    """Return what is to be filled in, as the plan has it, by path."""
    return {
        path: table.words(row)[head]
        for table in tables_of(_listing(file))
        for row in table.rows
        for head, path in row.fills
    }


@pytest.mark.parametrize("name", [file.name for file in PLAN_FILES])
def test_every_cell_that_is_filled_in_comes_back_and_is_emptied_again(workspace, name):
    file = workspace / "plans" / name
    book, wanted = FilledBook(exported(_listing(file))), {}
    for table in tables_of(_listing(file)):
        for number, row in enumerate(table.rows, HEAD_ROW + 1):
            for head, path in row.fills:
                words = {"Tình trạng": "đang làm", "Ghi chú": f"ghi {number}"}.get(head, f"{number},5")
                book.sheet(table.name).cell(number, book.heads(table.name)[head]).value = words
                wanted[path] = words
    result = _imported(file, book)
    assert (result.told, result.written) == ((), True)
    assert _values(file) == wanted
    assert _imported(file, book).diff == ""
    book = FilledBook(exported(_listing(file)))
    for sheet in (book.sheet(name) for name in TO_BE_FILLED if name in book.book.sheetnames):
        for cell in chain.from_iterable(sheet.iter_rows(HEAD_ROW + 1)):
            if str(sheet.cell(HEAD_ROW, cell.column).value).startswith(FILLED):
                cell.value = None
    assert _imported(file, book).told == ()
    assert set(_values(file).values()) <= {""}


class _Hand:
    """Somebody who works on a workbook, and remembers what must not be lost."""

    def __init__(self, book, seed):
        self.book, self.chance = book, Random(seed)
        self.name = self.chance.choice([name for name in SHEETS if name in book.book.sheetnames])
        self.sheet, self.heads = book.sheet(self.name), book.heads(self.name)

    def edit(self):
        steps = (
            self._type,
            self._type,
            self._type,
            self._retype,
            self._add,
            self._delete,
            self._sort,
            self._copy,
        )
        for step in self.chance.choices(steps, k=6):
            step()

    def _rows(self):
        return range(HEAD_ROW + 1, self.sheet.max_row + 1)

    def _put(self, head, words):
        self.sheet.cell(self.chance.choice(self._rows()), self.heads[head]).value = words

    def _type(self):
        open_heads = [each for each in self.heads if each.startswith(FILLED)]
        head = self.chance.choice(open_heads or ["TT"])
        self._put(head, self.chance.choice(STATES if head == "Tình trạng" else RESULTS))

    def _retype(self):
        others = [each for each in self.heads if not each.startswith((*FILLED, MARK_HEAD))]
        self._put(self.chance.choice(others), f"khác {self.chance.random()}")

    def _add(self):
        self.sheet.append(["", "", f"Dòng thêm {self.chance.random()}"])

    def _delete(self):
        self.sheet.delete_rows(self.chance.choice(self._rows()))

    def _copy(self):
        source = self.sheet[self.chance.choice(self._rows())]
        for target, cell in zip(self.sheet[self.sheet.max_row + 1], source, strict=False):
            target.value, target.number_format = cell.value, cell.number_format

    def _sort(self):
        rows = [
            [(cell.value, cell.number_format) for cell in row] for row in self.sheet.iter_rows(HEAD_ROW + 1)
        ]
        self.chance.shuffle(rows)
        for number, row in enumerate(rows, HEAD_ROW + 1):
            for column, (value, number_format) in enumerate(row, 1):
                cell = self.sheet.cell(number, column)
                cell.value, cell.number_format = value, number_format


def _cells(book):
    """Return the words of every row by the mark that it was sent out with, the heads with them."""
    found = {}
    for name in SHEETS:
        if name not in book.book.sheetnames:
            continue
        heads = book.heads(name)
        for row in book.sheet(name).iter_rows(HEAD_ROW + 1):
            words = {head: row[column - 1] for head, column in heads.items() if column <= len(row)}
            found.setdefault(words[MARK_HEAD].value, []).append(words)
    return found


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_whatever_is_done_to_a_workbook_is_taken_or_told(workspace, seed):
    file = workspace / "plans" / PLAN_FILES[seed % len(PLAN_FILES)].name
    data = exported(_listing(file))
    sent, book = FilledBook(data), FilledBook(data)
    _Hand(book, seed).edit()
    before = _values(file)
    result = _imported(file, book)
    known = {(each.sheet, each.place) for each in (*result.taken, *result.told)}
    original, now = _cells(sent), _cells(book)
    lost = [
        (cell.coordinate, cell.value)
        for mark, rows in now.items()
        for head, cell in chain.from_iterable(words.items() for words in rows)
        if head != MARK_HEAD
        and not _says_the_same(cell, original.get(mark, [{}])[0].get(head))
        # A row that was copied says it twice; a cell that was emptied is pointed at by its row.
        and not known & {place for words in rows for place in _places(words[head])}
    ]
    assert lost == []
    missing = [each for each in result.told if each.kind == "bảng không còn"]
    assert len(missing) == len(original.keys() - now.keys())
    after = _values(file)
    assert {path for path in after if after[path] != before[path]} == {each.path for each in result.taken}


def _places(cell):
    return (cell.parent.title, cell.coordinate), (cell.parent.title, str(cell.row))


def _says_the_same(cell, was):
    """Say whether a cell says for the plan what it said before: `Xong` is `xong`."""
    return str(cell.value or "").casefold() == str((was and was.value) or "").casefold()
