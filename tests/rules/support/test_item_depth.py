from sinhkehoach.model.prose import parse_prose
from sinhkehoach.rules.support.item_depth import item_depth

LINES = ["Đoạn.", "1. Khoản.", "1.1. Khoản.", "a) Điểm.", "- Gạch.", "+ Cộng.", "Ô\tÔ\nÔ\tÔ"]


def test_each_level_stands_deeper_than_the_one_before():
    prose, _ = parse_prose("\n".join(LINES))
    depths = [item_depth(item) for item in prose.items[:7]]
    assert depths == sorted(set(depths))
    assert depths[0] == 0
