from decimal import Decimal

from sinhkehoach.report.money import missing_money, money_spent, share
from sinhkehoach.resolve.results import stretch
from tests.support.plans import facts_of, plan_of

TEXT = """\
kinh phí:
  - {tên: Một, tiền: 100}
  - {tên: Hai, tiền: 50, đã chi: {6 tháng: 20}}
  - {tên: Chưa rõ}
"""


def money(text, name):
    plan = plan_of(text)
    when = stretch(name, plan.period)
    found = money_spent(plan.budget, facts_of(text).amounts, when, plan.period)
    return found, list(missing_money(found, when, plan.period))


def test_what_was_spent_is_asked_for_where_the_item_has_money():
    found, (missing,) = money(TEXT, "6 tháng")
    assert found.spending.total == 20_000_000
    assert missing.path == ("kinh phí", "khoản", 0, "đã chi")
    assert missing.message == "Chưa ghi số tiền đã chi 6 tháng đầu năm 2027 của khoản “Một”"
    assert missing.hint == "thêm đã chi: {6 tháng: …} (chưa chi thì ghi 0)"


def test_plan_without_items_of_money_has_none_to_tell_of():
    assert money("mục đích: A.", "năm") == (None, [])
    assert money("kinh phí: Do ngân sách bảo đảm.", "năm") == (None, [])


def test_share_is_in_percent_to_one_decimal():
    assert share(Decimal(1), Decimal(3)) == Decimal("33.3")
    assert share(Decimal(9999), Decimal(10000)) == Decimal("99.9")
    assert share(Decimal(1), Decimal(0)) is None
    assert share(None, Decimal(3)) is None
    assert share(Decimal(1), None) is None
