import pytest

from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.jobs.conformance import check_conformance
from tests.support.odd_files import ODD
from tests.support.samples import convert
from tests.support.word_files import build, letter, plan


def test_good_file_does_not_fail(tmp_path):
    file = tmp_path / "van-ban.docx"
    file.write_bytes(build(letter()))
    result = check_conformance(file)
    assert not result.failed
    assert len(result.verdicts) == len(ND30.rules)


def test_file_that_breaks_the_decree_fails(tmp_path):
    paper = plan()
    paper.motto.text = "Độc lập – Tự do – Hạnh phúc"
    file = tmp_path / "van-ban.docx"
    file.write_bytes(build(paper))
    assert check_conformance(file).failed


def test_bad_file_is_told_in_a_sentence(tmp_path):
    file = tmp_path / "van-ban.docx"
    file.write_bytes(b"khong phai tep Word")
    result = check_conformance(file)
    assert result.failed
    assert "không phải văn bản Word" in result.error.message


@pytest.mark.parametrize("name", ODD)
def test_odd_file_gets_a_verdict_for_every_rule_without_a_fault_of_ours(name, tmp_path):
    file = tmp_path / "la.docx"
    file.write_bytes(ODD[name])
    result = check_conformance(file)
    assert result.error is None
    assert [each.reason for each in result.verdicts if "lỗi của chính nó" in each.reason] == []
    outcomes = {each.rule.id: str(each.outcome) for each in result.verdicts}
    # What is not there is missed by one rule, and never shown as fine by the others.
    assert (outcomes["H01"], outcomes["H05"]) in {("không đạt", "chưa xét"), ("đạt", "đạt")}


@pytest.mark.office
def test_export_of_libreoffice_gets_verdicts(tmp_path):
    texts = {
        "text.txt": "Kế hoạch\nI. Mục đích\n",
        "page.html": "<h1>Kế hoạch</h1><table><tr><td>ô</td></tr></table>",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    written = convert([tmp_path / name for name in texts], "odt", tmp_path, "--writer")
    exported = convert(list(written.values()), "docx:MS Word 2007 XML", tmp_path)
    for file in exported.values():
        result = check_conformance(file)
        assert result.error is None
        assert [each.reason for each in result.verdicts if "lỗi của chính nó" in each.reason] == []


def test_file_that_the_decree_does_not_rule_is_not_judged(tmp_path):
    paper = plan()
    paper.kind.text = "THÔNG TƯ"
    file = tmp_path / "van-ban.docx"
    file.write_bytes(build(paper))
    result = check_conformance(file)
    assert not result.failed
    assert result.not_its_matter == "Thông tư là văn bản quy phạm pháp luật, thể thức theo quy định khác"


def test_judged_file_is_the_decree_s_matter(tmp_path):
    file = tmp_path / "van-ban.docx"
    file.write_bytes(build(plan()))
    assert check_conformance(file).not_its_matter == ""
