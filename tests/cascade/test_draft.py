from sinhkehoach.base.text import fold
from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.answers import Answers
from sinhkehoach.cascade.draft import draft_text, superior_entry
from sinhkehoach.model.validate import validate
from tests.support.cascades import SUPERIOR, WARD, assigned, desk, our_source


def test_everything_assigned_is_answered_once():
    answers = Answers(validate(our_source()), "kh-45")
    made = assigned()
    for each in (*made.tasks, *made.indicators):
        (answering,) = answers.to(each.place)
        assert fold(answering.ours.name.plain).endswith(fold(each.name))


def test_head_bases_and_opening_are_set():
    text = draft_text(assigned(), desk())
    assert "kỳ: 2027\n" in text
    assert "trích yếu: Chuyển đổi số trong giáo dục năm 2027\n" in text
    assert "căn cứ:\n  - kh-45\n" in text
    assert 'mở đầu: "Thực hiện [[kh-45]], [[cơ quan]] xây dựng kế hoạch thực hiện như sau:"\n' in text
    assert "  kh-45:\n    danh mục: ke-hoach.yaml\n" in text


def test_a_person_is_asked_about_everything_taken_over():
    lines = draft_text(assigned(), desk()).splitlines()
    marked = {
        lines[at + 1].strip() for at, line in enumerate(lines) if line.strip().startswith("# cần xem: ")
    }
    assert marked == {
        "trích yếu: Chuyển đổi số trong giáo dục năm 2027",
        "căn cứ:",
        "chỉ tiêu:",
        "- tên: Lắp mạng cho trường học",
        "- tên: Phối hợp mua máy tính",
        "- tên: Ban hành kế hoạch của địa phương",
        "- tên: Báo cáo kết quả",
        "- tên: Cử người đi học",
        "ký: chủ tịch",
    }


def test_tasks_of_a_group_stay_together():
    plan = validate(our_source())
    assert [(task.name.plain, len(task.tasks)) for task in plan.tasks] == [
        ("Hạ tầng số", 2),
        ("Ban hành kế hoạch của địa phương", 0),
        ("Báo cáo kết quả", 0),
        ("Cử người đi học", 0),
    ]


def test_a_document_of_the_office_is_not_listed_again():
    assert "văn bản:" not in draft_text(assigned(), desk(is_listed=True))


def test_a_period_of_several_years_is_told_in_full():
    assert "kỳ: giai đoạn 2027 - 2030\n" in draft_text(
        assigned(SUPERIOR.replace("kỳ: 2027", "kỳ: 2027 - 2030")), desk()
    )


def test_a_plan_without_indicators_asks_about_none():
    without = SUPERIOR[: SUPERIOR.index("chỉ tiêu:")] + SUPERIOR[SUPERIOR.index("nhiệm vụ:") :]
    assert (
        "chỉ tiêu"
        not in draft_text(assigned(without), desk()).partition("nhiệm vụ:")[0].partition("yêu cầu")[2]
    )


def test_how_we_are_called_is_kept():
    us = Addressees(WARD, ("UBND cơ sở",))
    assert superior_entry(desk(us=us)) == {"danh mục": "ke-hoach.yaml", "gọi là": ["UBND cơ sở"]}
