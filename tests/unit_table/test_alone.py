from sinhkehoach.jobs.open_plan import Offices, open_plan
from tests.support.units import COMMON, lay_units


def _found(tmp_path, common=COMMON):
    opened = open_plan(lay_units(tmp_path, common) / "plans" / "khung.yaml", Offices())
    assert opened.facts is None
    return [(each.code, each.position.line) for each in opened.problems]


def test_a_common_plan_tells_what_it_asks_for(tmp_path):
    assert _found(tmp_path) == [("SKH721", 4)]


def test_what_no_value_can_mend_is_told(tmp_path):
    assert _found(tmp_path, COMMON.replace("kỳ: 2027", "kỳ: 20277")) == [("SKH205", 3), ("SKH721", 4)]
    assert _found(tmp_path, COMMON.replace("ký: chủ tịch", "ký: ai đó"))[-1] == ("SKH231", 10)


def test_a_key_that_is_none_is_told_though_its_value_is_the_units(tmp_path):
    wrong = COMMON + 'mục tieu: "[[đơn vị: tên]]"\n'
    assert _found(tmp_path, wrong)[-1] == ("SKH202", len(wrong.splitlines()))


def test_what_depends_on_the_values_is_not(tmp_path):
    dates = COMMON.replace("kỳ: 2027", 'ngày: "[[đơn vị: ngày]]"\nkỳ: 2027')
    assert _found(tmp_path, dates) == [("SKH721", 3)]


def test_a_comment_asks_for_nothing(tmp_path):
    plain = "# [[đơn vị: tên]]\ncơ quan: ubnd\nkỳ: 2027\ntrích yếu: Phát triển giáo dục\nký: chủ tịch\n"
    lay_units(tmp_path, plain)
    assert open_plan(tmp_path / "plans" / "khung.yaml", Offices()).facts is not None


def test_shared_parts_of_yaml_are_refused(tmp_path):
    shared = COMMON.replace('trích yếu: "', 'trích yếu: &a "') + "mở đầu: *a\n"
    assert "SKH724" in [code for code, _ in _found(tmp_path, shared)]
