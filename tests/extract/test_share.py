from sinhkehoach.extract.membership import Membership, units_of
from sinhkehoach.extract.share import Role, share_of, tasks_of_nobody, works_of_nobody
from tests.support.plans import facts_of, plan_of

TEXT = """\
chỉ tiêu:
  - {tên: Trẻ đến lớp, id: trẻ, đích: 98}
  - {tên: Lớp mở mới, đích: 5}
nhiệm vụ:
  - tên: Nhóm có lời
    chủ trì: Phòng A
    nội dung: Làm theo [[chỉ tiêu trẻ]].
    nhiệm vụ:
      - {tên: Kế thừa, sản phẩm: "Chi [[kinh phí sách]]"}
      - {tên: Của B, chủ trì: Phòng B, phối hợp: [Phòng C], sản phẩm: "Chi [[kinh phí vở]]"}
  - tên: Nhóm chỉ gom
    chủ trì: Phòng A
    nhiệm vụ: [{tên: Con}]
  - tên: Chung
    giao việc:
      - {đơn vị: Phòng B, nội dung: Việc của B.}
      - {đơn vị: Phòng A, nội dung: "Việc của A, chi [[kinh phí vở]]."}
  - {tên: Chưa ai}
kinh phí:
  - tên: Học cụ
    khoản: [{tên: Sách, id: sách, tiền: 5}, {tên: Vở, id: vở, tiền: 6}]
tổ chức thực hiện:
  - {đơn vị: Phòng B, nội dung: Một.}
  - {đơn vị: [Phòng A, Phòng C], nội dung: Hai.}
"""


def share(unit, text=TEXT):
    facts = facts_of(text)
    return share_of(plan_of(text), facts, Membership(facts, unit))


def told(share):
    return [(each.task.name.plain, each.role.name) for each in share.tasks]


def test_tasks_are_found_with_the_role_of_the_unit():
    assert told(share("Phòng A")) == [
        ("Nhóm có lời", "LEADS"),
        ("Kế thừa", "LEADS"),
        ("Con", "LEADS"),
        ("Chung", "HAS_WORK"),
    ]
    assert told(share("Phòng B")) == [("Của B", "LEADS"), ("Chung", "HAS_WORK")]
    assert told(share("Phòng C")) == [("Của B", "COORDINATES")]


def test_task_says_who_leads_it_and_keeps_its_place():
    inherited = share("Phòng A").tasks[1]
    assert inherited.task.lead == ("Phòng A",)
    assert inherited.path == ("nhiệm vụ", 0, "nhiệm vụ", 0)


def test_work_is_that_of_the_unit_alone_with_its_place():
    own = share("Phòng A")
    assert [(place, work.units) for place, work in own.with_role(Role.HAS_WORK)[0].works] == [
        (1, ("Phòng A",))
    ]
    assert [(place, work.units) for place, work in own.works] == [(1, ("Phòng A",))]
    assert [place for place, _ in share("Phòng B").works] == [0]


def test_money_is_what_the_tasks_name_that_the_unit_leads():
    assert share("Phòng A").money == (("kinh phí", "khoản", 0, "khoản", 0),)
    assert share("Phòng B").money == (("kinh phí", "khoản", 0, "khoản", 1),)
    assert share("Phòng C").money == ()


def test_item_within_another_that_is_named_is_none_of_its_own():
    text = TEXT.replace(
        'sản phẩm: "Chi [[kinh phí sách]]"', 'sản phẩm: "[[kinh phí Học cụ]], [[kinh phí sách]]"'
    )
    assert share("Phòng A", text).money == (("kinh phí", "khoản", 0),)


def test_whole_budget_is_no_unit_s():
    text = TEXT.replace("[[kinh phí sách]]", "[[tổng kinh phí]]")
    assert share("Phòng A", text).money == ()


def test_indicators_are_those_that_the_tasks_name():
    assert share("Phòng A").indicators == (("chỉ tiêu", "chỉ tiêu", 0),)
    assert share("Phòng B").indicators == ()


def test_group_whose_tasks_all_have_leads_of_their_own_is_a_task_of_its_lead():
    text = "nhiệm vụ: [{tên: Nhóm, chủ trì: Phòng A, nhiệm vụ: [{tên: Con, chủ trì: Phòng B}]}]"
    assert told(share("Phòng A", text)) == [("Nhóm", "LEADS")]


def test_task_of_nobody_is_told():
    plan, facts = plan_of(TEXT), facts_of(TEXT)
    shares = [share(unit) for unit in units_of(plan, facts)]
    assert tasks_of_nobody(plan, shares) == (("nhiệm vụ", 3),)


def test_work_of_nobody_is_told():
    text = TEXT + "  - {đơn vị: Các đơn vị liên quan, nội dung: Ba.}\n"
    plan, facts = plan_of(text), facts_of(text)
    shares = [share(unit, text) for unit in units_of(plan, facts)]
    assert [work.units for work in works_of_nobody(plan, shares)] == [("Các đơn vị liên quan",)]
    assert works_of_nobody(plan_of("mục đích: A."), []) == ()
