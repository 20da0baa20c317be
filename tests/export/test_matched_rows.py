from sinhkehoach.export.filled_sheet import FilledCell, FilledRow
from sinhkehoach.export.matched_rows import matched_rows
from sinhkehoach.export.row_mark import Origin, RowMark
from tests.support.exports import table_of


def _plan(*tasks):
    return table_of("Nhiệm vụ", "nhiệm vụ:\n" + "".join(f"  - {{{each}}}\n" for each in tasks))


def _matched(before, after):
    """Return the rows of `before`, by number, as they are found in `after`."""
    rows = [
        (
            FilledRow(number, {"Tên nhiệm vụ": FilledCell("C1", before.words(row)["Tên nhiệm vụ"])}, None),
            RowMark("nv", Origin("a", "b"), row.keys, {}),
        )
        for number, row in enumerate(before.rows)
    ]
    found = matched_rows(rows, after)
    return (
        {row.number: place for row, place in found.pairs},
        [row.number for row, _ in found.by_likeness],
        [row.number for row in found.unknown],
        list(found.missing),
    )


def test_rows_are_known_wherever_they_have_gone():
    before = _plan("tên: A", "tên: B", "tên: C, id: c")
    after = _plan("tên: Mới", "tên: Khác hẳn, id: c", "tên: B", "tên: A")
    assert _matched(before, after) == ({0: 3, 1: 2, 2: 1}, [], [], [0])


def test_task_that_went_to_another_group_is_known_by_its_name():
    after = _plan("tên: Nhóm, nhiệm vụ: [{tên: A}, {tên: B}]")
    assert _matched(_plan("tên: A", "tên: B"), after) == ({0: 1, 1: 2}, [], [], [0])


def test_task_that_was_renamed_is_known_by_likeness():
    before = _plan("tên: Lắp mạng cho 14 trường", "tên: Mua máy tính")
    after = _plan("tên: Lắp mạng cho 15 trường", "tên: Tuyên truyền")
    assert _matched(before, after) == ({0: 0}, [0], [1], [1])


def test_those_of_one_name_are_told_apart_while_they_stand_in_one_place():
    twice = _plan("tên: A", "tên: A")
    assert _matched(twice, twice) == ({0: 0, 1: 1}, [], [], [])


def test_name_that_two_tasks_have_is_no_key():
    after = _plan("tên: M, nhiệm vụ: [{tên: A}]", "tên: N, nhiệm vụ: [{tên: A}]")
    assert _matched(_plan("tên: A"), after) == ({0: 3}, [0], [], [0, 1, 2])
