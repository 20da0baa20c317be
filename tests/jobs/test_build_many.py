import pytest

from sinhkehoach.jobs.build_many import built, done_for_units
from sinhkehoach.jobs.build_places import BuildSettings
from tests.support.units import TABLE, lay_units, units_of
from tests.support.workspaces import PLAN, TODAY, lay_down, template_cache

PLANS = {
    "a": PLAN,
    "b": PLAN.replace("mục đích", "mục đich"),
    "c": PLAN + "nhiệm vụ:\n  - tên: A\n    nội dung: |\n      1. Một\n      3. Ba\n",
    "d": PLAN.replace("giáo dục", "thể thao"),
}


def _settings(root):
    return BuildSettings(TODAY, root / "ra", cache=template_cache())


def _files(root):
    (root / "plans" / "e").mkdir(exist_ok=True)
    (root / "plans" / "e" / "a.yaml").write_text(PLAN, encoding="utf-8")
    return [*(root / "plans" / f"{name}.yaml" for name in PLANS), root / "plans" / "e" / "a.yaml"]


def _run(root, workers):
    results = list(built(_files(root), _settings(root), workers))
    return results, {file.name: file.read_bytes() for file in sorted((root / "ra").iterdir())}


def test_report_and_bytes_do_not_depend_on_the_number_of_processes(tmp_path):
    lay_down(tmp_path, **PLANS)
    alone, bytes_alone = _run(tmp_path, 1)
    for file in (tmp_path / "ra").iterdir():
        file.unlink()
    for workers in (2, 3):
        assert _run(tmp_path, workers)[1] == bytes_alone
        for file in (tmp_path / "ra").iterdir():
            file.unlink()
        assert _run(tmp_path, workers)[0] == alone
        for file in (tmp_path / "ra").iterdir():
            file.unlink()
    assert [len(each.problems) for each in alone] == [0, 1, 1, 0, 1]
    assert "cùng tạo ra tệp" in alone[-1].problems[0].message


@pytest.mark.parametrize("workers", [1, 2])
def test_what_has_not_changed_is_not_made_again(tmp_path, workers):
    lay_down(tmp_path, **PLANS)
    _run(tmp_path, workers)
    again, _ = _run(tmp_path, workers)
    assert [each.unchanged is not None for each in again] == [True, False, True, True, False]


@pytest.mark.parametrize("work", ["build", "write_plan", "check"])
def test_units_are_done_by_several_processes_as_by_one(tmp_path, work):
    lay_units(tmp_path / "một", table=TABLE + "xã An Phú;;;\n")
    lay_units(tmp_path / "hai", table=TABLE + "xã An Phú;;;\n")
    alone = list(done_for_units(*units_of(tmp_path / "một"), work, 1))
    many = list(done_for_units(*units_of(tmp_path / "hai"), work, 2))
    assert str(many).replace("hai", "một") == str(alone)
    files = [
        sorted((each.name, each.read_bytes()) for each in (tmp_path / name).rglob("khung/*"))
        for name in ("một", "hai")
    ]
    assert files[0] == files[1]
    assert len(files[0]) == (0 if work == "check" else 2)


def test_a_unit_with_which_processes_are_killed_is_told(tmp_path):
    builder, (task, _) = units_of(lay_units(tmp_path))
    result = builder.lost(task)
    assert (result.unit, result.problems[0].code) == ("xã An Bình", "SKH727")
