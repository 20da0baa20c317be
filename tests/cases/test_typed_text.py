"""Text as people type and paste it: inputs that once went wrong, each with what must come out."""

import re
from html import unescape

import pytest

from sinhkehoach.cli.main import run
from tests.support.cases import INPUTS, lay_down_case
from tests.support.docx import members, paragraphs

EXPECTED_BLANKS = 70


@pytest.fixture
def case(tmp_path, monkeypatch, capsys):
    """Return what lays down a case and runs commands in it: each gives (exit code, what was said)."""

    def lay_down(name):
        lay_down_case(tmp_path, name)
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

        def command(*words):
            code = run(list(words))
            return code, "".join(capsys.readouterr())

        return command

    return lay_down


def _codes(said):
    return re.findall(r"(\d+):\d+: (?:lỗi|cảnh báo|gợi ý) (SKH\d{3})", said)


def _printed(command, folder, name="ke-hoach"):
    code, said = command("sinh", f"plans/{name}.yaml")
    assert code == 0, said
    return paragraphs((folder / "output" / f"{name}.docx").read_bytes())


def _all_text(document):
    """Return the words of all parts, in small letters, run after run; a name broken in two lines has its blank."""
    parts = members(document)
    xml = "".join(parts[name].decode() for name in sorted(parts) if re.fullmatch(r"word/\w+\.xml", name))
    return unescape(re.sub(r"<[^>]*>", "", xml.replace("<w:br/>", " "))).casefold()


def test_a_bullet_in_place_of_a_dash_is_told_once_with_the_dash(case):
    code, said = case("cham-dau-khong-phai-gach")("kiem-tra", "plans/ke-hoach.yaml")
    assert (code, _codes(said)) == (1, [("6", "SKH156")])
    assert "thay • bằng -" in said


def test_a_long_dash_in_place_of_a_dash_is_told(case):
    code, said = case("gach-dai-bi-noi")("kiem-tra", "plans/ke-hoach.yaml")
    assert (code, _codes(said)) == (1, [("6", "SKH156")])
    assert "thay – bằng -" in said


def test_rows_pasted_from_a_spreadsheet_are_rows(case, tmp_path):
    printed = _printed(case("dan-bang-tab"), tmp_path)
    at = printed.index("Trường A")
    assert printed[at : at + 2] == ["Trường A", "12"]


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("diem-a-cham", ["a) Triển khai nghị quyết.", "b) Phân công rõ việc."]),
        ("mui-ten-dau-dong", ["- Triển khai nghị quyết.", "- Phân công rõ việc."]),
    ],
)
def test_marks_of_word_are_levels(case, tmp_path, name, lines):
    printed = _printed(case(name), tmp_path)
    assert [line for line in printed if line in lines] == lines


def test_a_sentence_broken_by_a_pdf_is_to_be_joined(case):
    _, said = case("dong-ngat-giua-cau")("kiem-tra", "plans/ke-hoach.yaml")
    assert _codes(said) == [("7", "SKH362")]
    assert "phần tiếp của câu ở dòng trên" in said


def test_marks_printed_literally_are_told_wherever_they_stand(case):
    code, said = case("literal-markup-printed")("kiem-tra", "plans/literal-markup.yaml")
    assert code == 1
    assert [line for line, _ in _codes(said)] == ["6", "7", "9", "10", "11"]


def test_blanks_are_printed_as_typed(case, tmp_path):
    command = case("blanks-collapsed")
    assert command("sinh", "plans/d-nbsp.yaml")[0] == 0
    printed = _all_text((tmp_path / "output" / "d-nbsp.docx").read_bytes())
    typed = (INPUTS / "blanks-collapsed" / "d-nbsp.yaml").read_text(encoding="utf-8").casefold()
    texts = re.findall(r"kx\d{3}x.*?hết\d{3}", typed)
    assert len(texts) == EXPECTED_BLANKS
    assert [text for text in texts if text not in printed] == []


def test_names_cut_at_their_commas_are_asked_about(case):
    _, said = case("noi-nhan-dau-phay")("kiem-tra", "plans/ke-hoach.yaml")
    assert _codes(said) == [("8", "SKH265")]
    assert '"Các ban, ngành, đoàn thể phường"' in said


def test_numbers_inside_a_task_stand_below_its_number(case, tmp_path):
    printed = _printed(case("so-trung-trong-nhiem-vu"), tmp_path)
    numbers = [found[0] for line in printed if (found := re.match(r"\d+(?:\.\d+)*\.(?= )", line))]
    assert len(numbers) == len(set(numbers))
    assert numbers[:5] == ["1.", "1.1.", "1.2.", "1.3.", "1.3.1."]


def test_a_comparison_tells_a_slip_once(case):
    code, said = case("so-sanh-bao-hai-lan")("so-sanh", "plans/ss_a.yaml", "plans/ss_b.yaml")
    assert (code, [found for _, found in _codes(said)]) == (1, ["SKH176"])


@pytest.mark.parametrize("name", ["trich_kh", "trich_viet_hoa"])
def test_a_title_that_cannot_be_read_inside_a_sentence_is_told_once(case, name):
    _, said = case(name)("kiem-tra", "plans/ke-hoach.yaml")
    assert [code for _, code in _codes(said)] == ["SKH366"]
