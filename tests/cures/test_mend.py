import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.conformance.checks import body_setting
from sinhkehoach.cures.all_cures import CURES
from sinhkehoach.cures.mend import mend
from sinhkehoach.cures.properties import set_space
from sinhkehoach.docx.package import open_package
from tests.support.docx import members, packed
from tests.support.forms import failed
from tests.support.mending import fault, paper_with
from tests.support.odd_files import ODD
from tests.support.word_files import build, plan


def test_a_good_paper_is_left_alone():
    result = mend(build(plan()))
    assert result.data is None
    assert list(result.cured()) == list(result.left()) == []


def test_faults_of_words_are_told_and_not_mended():
    result = mend(fault("Tiêu ngữ gạch dài"))
    assert result.data is None
    assert [(rule.id, each.found) for rule, each in result.left()] == [
        ("H04", "gạch dài (–), cần gạch nối (-)")
    ]
    assert result.tried == frozenset()


def test_what_can_be_mended_is_mended_beside_what_cannot():
    def change(paper):
        paper.motto.text = "Độc lập – Tự do – Hạnh phúc"
        paper.content[5].size = paper.content[8].size = 12
        paper.name.text, paper.name.size = "TRẦN MINH KHÔI", 12

    result = mend(paper_with(change))
    told = {rule.id: [(each.found, each.places) for each in found] for rule, found in result.cured()}
    assert told == {"B01": [("cỡ chữ 12", 2)], "G07": [("cỡ chữ 12", 1)]}
    assert [(rule.id, each.found) for rule, each in result.left()][1:] == [("G07", "in hoa toàn bộ")]
    assert set(failed(result.data)) == {"H04", "G07"}


def test_what_is_only_a_little_less_wrong_is_not_told_as_mended():
    worse, better = (
        mend(paper_with(lambda paper, by=by: setattr(paper.content[5], "before", by))) for by in (3, 4)
    )
    assert list(worse._replace(after=better.before).cured()) == []
    assert [rule.id for rule, _ in worse.cured()] == ["B04"]


def test_a_cure_that_does_not_help_is_taken_back_and_the_others_stay(monkeypatch):
    monkeypatch.setattr("sinhkehoach.cures.mend.CURES", CURES | {body_setting.spaced: _scatter})

    def change(paper):
        paper.content[5].before, paper.content[8].size = 3, 12

    result = mend(paper_with(change))
    assert [rule.id for rule, _ in result.cured()] == ["B01"]
    assert result.tried == {"B04"}
    assert set(failed(result.data)) == {"B04"}


def test_a_cure_that_touches_a_word_is_taken_back(monkeypatch):
    monkeypatch.setattr("sinhkehoach.cures.mend.CURES", CURES | {body_setting.spaced: _retype})
    result = mend(paper_with(lambda paper: setattr(paper.content[5], "before", 3)))
    assert result.data is None
    assert result.tried == {"B04"}


def test_a_cure_that_breaks_harms_nothing(monkeypatch):
    monkeypatch.setattr("sinhkehoach.cures.mend.CURES", CURES | {body_setting.spaced: _break})
    result = mend(paper_with(lambda paper: setattr(paper.content[5], "before", 3)))
    assert result.data is None


def _scatter(case):
    for element in case.draft.elements(case.places[0]):
        set_space(element, before=1)


def _retype(case):
    CURES[body_setting.spaced](case)
    for element in case.draft.elements(case.places[0]):
        next(element.iter("{*}t")).text += "."


def _break(case):
    raise ValueError(case)


def test_a_mended_file_is_left_alone_and_is_the_same_each_time():
    data = fault("cả thân cỡ 12")
    made = mend(data).data
    assert made == mend(data).data
    assert mend(made).data is None


@pytest.mark.parametrize("name", ODD)
def test_odd_files_are_mended_or_left_alone(name):
    result = mend(ODD[name])
    if result.data is not None:
        assert len(failed(result.data)) < len(failed(ODD[name]))


def test_what_is_not_read_is_not_mended():
    with pytest.raises(UserError, match="không phải văn bản Word"):
        mend(b"khong phai tep Word")


def test_a_file_in_the_strict_format_is_refused():
    parts = members(build(plan()))
    usual, strict = (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    strict_file = packed(parts | {"word/document.xml": parts["word/document.xml"].replace(usual, strict)})
    with pytest.raises(UserError, match="Strict"):
        mend(strict_file)


def test_what_else_is_in_the_file_stays_byte_for_byte():
    data = packed(
        members(fault("một đoạn cỡ 12")) | {"word/vbaProject.bin": b"macro", "customXml/item1.xml": b"<a/>"}
    )
    made = open_package(mend(data).data).parts
    changed = {name for name, part in members(data).items() if made[name] != part}
    assert changed == {"word/document.xml"}
    assert set(made) == set(members(data))
