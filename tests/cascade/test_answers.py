from sinhkehoach.cascade.answers import Answers, every_answer
from tests.support.plans import plan_of

PLAN = """\
chỉ tiêu:
  - {tên: A, đích: 1, theo: chỉ tiêu 1 kh-45}
nhiệm vụ:
  - tên: B
    nhiệm vụ:
      - {tên: C, theo: [mục II.1 kh-45, mục II.2 KH-45, mục II.2 kh-7]}
"""


def test_tells_what_answers_a_place_of_one_document():
    answers = Answers(plan_of(PLAN), "kh-45")
    (found,) = answers.to("Mục II.2")
    assert (found.path, found.ours.name.plain, found.number) == (("nhiệm vụ", 0, "nhiệm vụ", 0), "C", 1)
    assert answers.to("mục II.9") == ()
    assert [each.ours.name.plain for each in answers.to("chỉ tiêu 1")] == ["A"]


def test_every_answer_is_told_with_its_number():
    assert [(number, str(answer)) for _, _, number, answer in every_answer(plan_of(PLAN))] == [
        (0, "chỉ tiêu 1 kh-45"),
        (0, "mục II.1 kh-45"),
        (1, "mục II.2 KH-45"),
        (2, "mục II.2 kh-7"),
    ]
