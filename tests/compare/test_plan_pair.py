from sinhkehoach.compare.plan_pair import in_one_line


def test_what_is_noted_for_several_stretches_stands_in_one_line():
    assert in_one_line({"6 tháng": 45, "năm": 95}, str) == "6 tháng: 45; năm: 95"
    assert in_one_line(95, str) == "95"
    assert in_one_line(None, str) == ""
