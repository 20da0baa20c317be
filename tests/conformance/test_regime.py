from datetime import date

import pytest

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.evaluate import evaluate
from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.conformance.rule import Outcome
from tests.support.forms import read
from tests.support.toy_regime import TOY, toy_plan
from tests.support.word_files import build, centred, plan

ENDED = ND30.regime._replace(valid_to=date(2028, 6, 30))


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2020, 3, 4), False),
        (date(2020, 3, 5), True),
        (date(2028, 6, 30), True),
        (date(2028, 7, 1), False),
    ],
)
def test_holds_from_its_first_to_its_last_day(day, holds):
    assert ENDED.holds_on(day) is holds


def test_kind_is_known_however_it_is_written():
    assert ND30.regime.kind_named("KẾ  HOẠCH:") == "Kế hoạch"
    assert ND30.regime.kind_named("Giấy uỷ quyền") == "Giấy ủy quyền"
    assert ND30.regime.kind_named("Kết luận") is None


def test_regime_knows_its_own_kinds_alone():
    other = ND30.regime._replace(kinds={"Thông tri": "TT"})
    assert other.kind_named("THÔNG TRI") == "Thông tri"
    assert other.kind_named("KẾ HOẠCH") is None


def _failed(paper, rules=TOY):
    told = evaluate(Examined(read(build(paper)), rules.regime), rules)
    assert [each.rule.id for each in told if each.broken] == []
    return [each.rule.id for each in told if each.outcome is Outcome.FAIL]


def test_document_that_follows_a_second_regime_passes_every_rule_of_it():
    told = evaluate(Examined(read(build(toy_plan())), TOY.regime), TOY)
    assert [each.rule.id for each in told if each.outcome is not Outcome.KEPT] == []


def test_second_regime_judges_otherwise_than_the_decree():
    document = read(build(toy_plan()))
    chosen, rules = examine_by_regime(document, (TOY, ND30))
    assert rules is TOY
    assert chosen.letterhead.heading.text == "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert chosen.bases
    assert {str(each.outcome) for each in evaluate(Examined(document, ND30.regime), ND30)} == {
        "không áp dụng"
    }
    assert {"P08", "P14", "H01", "N01", "N02", "B01", "B03", "G01", "R01", "R04", "A03"} <= {
        *_failed(toy_plan(), ND30._replace(excluded=lambda _document: None))
    }


def test_each_document_gets_the_regime_whose_heading_it_bears():
    assert examine_by_regime(read(build(plan())), (TOY, ND30))[1] is ND30
    assert examine_by_regime(read(build(toy_plan())), (ND30, TOY))[1] is TOY


def _change(*names, **values):
    """Return what sets `values` on the piece that `names` (attributes and positions) lead to."""

    def change(paper):
        target = paper
        for name in names:
            target = target[name] if isinstance(name, int) else getattr(target, name)
        for key, value in values.items():
            setattr(target, key, value)

    return change


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("top", _change("sheet", top=25)),
        ("left", _change("sheet", left=35)),
        ("number place", _change(number_in_footer=False)),
        ("number align", _change("page_number", align="center")),
        ("number size", _change("page_number", size=13)),
        ("number format", _change("sheet", start=1)),
        ("number format", _change("sheet", number_format="")),
        ("typeface", _change("content", 5, font="Times New Roman")),
        ("heading", _change("motto", text="Đảng Cộng sản Việt Nam")),
        ("heading look", _change("motto", size=14)),
        ("one regime", _change(between=[centred("CỘNG HÒA XÃ HỘI", font="Arial")])),
        ("parent look", _change("parent", 0, size=13)),
        ("issuer look", _change("issuer", 0, bold=False)),
        ("star", _change("issuer", 1, text="")),
        ("number", _change("number", text="Số 005-KH")),
        ("colon", _change("number", text="Số: 005-KH/ĐU")),
        ("digits", _change("number", text="Số 05-KH/ĐU")),
        ("kind code", _change("number", text="Số 005-KL/ĐU")),
        ("number look", _change("number", size=13)),
        ("month", _change("date", text="Xã An Bình, ngày 06 tháng 8 năm 2026")),
        ("kind", _change("kind", text="BÁO CÁO")),
        ("kind look", _change("kind", size=14)),
        ("dashes", _change("title", 1, text="")),
        ("basis mark", _change("content", 0, text="Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;")),
        ("body size", _change("content", 5, size=14)),
        ("indent", _change("content", 5, first_mm=12.7)),
        ("space", _change("content", 5, before=6)),
        ("end mark", _change("content", -1, text="Đảng ủy yêu cầu thực hiện./")),
        ("code", _change("authority", 0, text="TM. ĐẢNG ỦY")),
        ("room", _change("name", before=50)),
        ("recipients look", _change("recipients_head", bold=True)),
        ("recipient look", _change("recipients", 0, size=11)),
        ("stored", _change("recipients", 1, text="- Lưu: VT, VPĐU.")),
        ("appendix number", _change("annexes", 0, "heading", text="Phụ lục I")),
        ("field", _change("number", text="Số 0005-KH/ĐU")),
    ],
)
def test_second_regime_names_what_departs_from_it(rule, change):
    paper = toy_plan()
    change(paper)
    assert rule in _failed(paper)


@pytest.mark.parametrize(
    ("rule", "component", "change"),
    [
        ("H01", "heading", _change(national=None)),
        ("H04", "motto", _change(motto=None)),
        ("H10", "issuer", _change(issuer=[], parent=[], issuer_share=None)),
        ("N01", "number", _change(number=None)),
        ("D01", "date", _change(date=None)),
        ("G07", "signer", _change(name=None)),
        ("R01", "recipients", _change(recipients_head=None, recipients=[])),
    ],
)
def test_only_a_component_that_is_obligatory_is_missed(rule, component, change):
    paper = plan()
    change(paper)
    assert rule in _failed(paper, ND30)
    components = ND30.regime.components
    optional = getattr(components, component)._replace(obligatory=False)
    regime = ND30.regime._replace(components=components._replace(**{component: optional}))
    told = evaluate(Examined(read(build(paper)), regime), ND30._replace(regime=regime))
    (verdict,) = [each for each in told if each.rule.id == rule]
    assert str(verdict.outcome) == "không áp dụng"
    assert optional.name in verdict.reason
