from sinhkehoach.jobs.check_units import check_units
from tests.support.units import TABLE, lay_units


def _checked(root, asked=None):
    return list(check_units(root / "plans" / "khung.yaml", root / "plans" / "xa.csv", asked))


def test_each_unit_is_checked_and_nothing_written(tmp_path):
    lay_units(tmp_path, table=TABLE.replace(";980", ";"))
    assert [(each.unit, len(each.problems)) for each in _checked(tmp_path)] == [
        ("xã An Bình", 0),
        ("xã An Lạc", 1),
    ]
    assert not (tmp_path / "output").exists()


def test_several_processes_find_the_same(tmp_path):
    lay_units(tmp_path, table=TABLE.replace(";980", ";"))
    assert _checked(tmp_path, 2) == _checked(tmp_path, 1)


def test_a_table_without_a_column_is_told_once(tmp_path):
    lay_units(tmp_path, table="tên;x\nxã A;5\nxã B;5\n")
    (result,) = _checked(tmp_path)
    assert [each.code for each in result.problems] == ["SKH723"]
