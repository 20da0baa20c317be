"""Superiors' plans put together by chance, changed by chance: ours follows, nothing that we have written is lost."""

import random

import pytest

from sinhkehoach.cascade.answers import Answers
from sinhkehoach.cascade.bring_up import brought_up
from sinhkehoach.model.validate import validate
from tests.support.cascades import HEAD, WARDS, assigned, desk, our_source
from tests.support.plans import source_of

WORDS = (
    "rà soát", "thống kê", "sửa chữa", "mua sắm", "tập huấn", "kiểm tra", "số hóa", "tuyên truyền", "lắp đặt", "bảo trì",
)  # fmt: skip
THINGS = (
    "phòng học",
    "thư viện",
    "sân chơi",
    "máy tính",
    "bếp ăn",
    "hồ sơ",
    "mạng",
    "camera",
    "sách",
    "bàn ghế",
)
TIMES = ("trước 30/6/2027", "tháng 8/2027", "Quý III/2027", "thường xuyên", "")
PRODUCTS = ("Báo cáo", "Danh sách", "Kế hoạch", "")
ROLES = (f"chủ trì: {WARDS}", f"chủ trì: Sở Nội vụ, phối hợp: {WARDS}", "chủ trì: Sở Tài chính")


def _tasks(chance, count):
    """Return so many different tasks, as lines of YAML."""
    names = chance.sample([f"{word} {thing}" for word in WORDS for thing in THINGS], count)
    return [
        [name.capitalize(), chance.choice(ROLES), chance.choice(TIMES), chance.choice(PRODUCTS)]
        for name in names
    ]


def _plan(groups, indicators):
    lines = [f"{HEAD}nhiệm vụ:\n  - {{tên: Chỉ đạo, {ROLES[0]}}}\n"]
    for number, tasks in enumerate(groups, 1):
        lines.append(f"  - tên: Nhóm việc thứ {number}\n    nhiệm vụ:\n")
        for name, role, when, product in tasks:
            lines.append(f"      - {{tên: {name}, {role}, thời gian: '{when}', sản phẩm: '{product}'}}\n")
    lines += [
        "chỉ tiêu:\n",
        *(f"  - {{tên: Tỷ lệ {name}, đơn vị: '%', đích: {value}}}\n" for name, value in indicators),
    ]
    return "".join(lines)


def _changed(chance, groups, indicators):
    """Return the pieces of the plan after some changes."""
    new = [[list(task) for task in tasks] for tasks in groups]
    for tasks in new:
        change = chance.randrange(5)
        if change == 0 and len(tasks) > 1:
            tasks.pop(chance.randrange(len(tasks)))
        elif change == 1:
            tasks.insert(
                chance.randrange(len(tasks) + 1), ["Việc thêm " + str(chance.random())[2:8], *tasks[0][1:]]
            )
        elif change == 2:
            tasks[0][2] = chance.choice(TIMES)
        elif change == 3:
            tasks[-1][3] = chance.choice(PRODUCTS)
    return new, [(name, value + chance.choice((0, 1))) for name, value in indicators]


@pytest.mark.parametrize("seed", range(12))
def test_ours_follows_whatever_the_superior_changes(seed):
    chance = random.Random(seed)
    groups = [_tasks(chance, chance.randint(2, 4)) for _ in range(chance.randint(1, 3))]
    indicators = [(name, chance.randint(60, 95)) for name in chance.sample(THINGS, 3)]
    before = _plan(groups, indicators)
    ours = our_source(before)
    text, notes = ours.text, 0
    for line in ours.text.splitlines():
        if line.strip().startswith("theo: mục") and chance.random() < 0.5:
            notes += 1
            text = text.replace(line, f"{line}\n{line[: line.index('theo')]}ghi chú: của ta {notes}", 1)
    ours = source_of(text)
    same, told = brought_up(ours, validate(ours), (assigned(before), assigned(before)), desk())
    assert (same.text, told) == (ours.text, ())

    after = _plan(*_changed(chance, groups, indicators))
    now, _ = brought_up(ours, validate(ours), (assigned(before), assigned(after)), desk())
    answers = Answers(validate(now), "kh-45")
    for each in (*assigned(after).tasks, *assigned(after).indicators):
        assert len(answers.to(each.place)) == 1, each
    assert now.text.count("ghi chú: của ta") == notes
    again, told = brought_up(now, validate(now), (assigned(after), assigned(after)), desk())
    assert (again.text, told) == (now.text, ())
