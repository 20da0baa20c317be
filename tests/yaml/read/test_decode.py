import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.yaml.read.decode import LARGEST, decode, encode_as, old_letters, too_large
from sinhkehoach.yaml.source_text import SourceText


def _refused(data):
    with pytest.raises(ProblemsFound) as caught:
        decode(data, "a.yaml")
    (problem,) = caught.value.problems
    return problem


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\xff\xfe", "tệp Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "đời cũ"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"{\\rtf1\\ansi x}", "RTF"),
        (b"\x89PNG\r\n\x1a\n\0", "hình ảnh"),
        (b"\xff\xd8\xff\xe0", "hình ảnh"),
        (b"GIF89a", "hình ảnh"),
    ],
)
def test_names_the_format_of_a_file_that_is_no_yaml(data, words):
    problem = _refused(data)
    assert problem.code == "SKH105"
    assert words in problem.message
    assert "không phải tệp kế hoạch YAML" in problem.message


@pytest.mark.parametrize("data", [b"a\x00b", b"\x89abc\x00\x01", "a: b".encode("utf-16-le")])
def test_refuses_files_that_are_no_text(data):
    assert _refused(data).code == "SKH104"


@pytest.mark.parametrize("encoding", ["cp1258", "cp1252", "latin-1"])
def test_shows_where_an_old_encoding_begins_and_how_to_save(encoding):
    problem = _refused("a: b\nso: t\u00e2n d\u00e2n\n".encode(encoding))
    assert problem.code == "SKH106"
    assert (problem.position.line, problem.position.column) == (2, 6)
    assert "Notepad" in problem.hint
    assert "Word" in problem.hint


def test_refuses_a_broken_utf_16_file():
    assert _refused("ab".encode("utf-16") + b"\x00").code == "SKH106"


def test_refuses_what_is_too_large():
    assert _refused(b"a" * (LARGEST + 1)).code == too_large().code


@pytest.mark.parametrize(
    "text",
    [
        "tên: KÕ ho¹ch gi¸o dôc ®µo t¹o n¨m häc\n",
        "tên: Keá hoaïch giaùo duïc ñaøo taïo\nthời gian: naêm hoïc cuûa phoøng\n",
        "tên: Kế hoạch phát triển giáo dục\nmục đích: Tr\u00ad\u00eang häc ®¹t chuÈn quèc gia ¸p dông s¸ng t¹o\n",
        "tÃªn: Káº¿ hoáº¡ch giÃ¡o dá»¥c vÃ  Ä‘Ã o táº¡o\n",
    ],
)
def test_reports_letters_of_the_time_before_unicode(text):
    (problem,) = old_letters(SourceText("a.yaml", text))
    assert problem.code == "SKH107"
    assert "UniKey" in problem.hint


@pytest.mark.parametrize(
    "text",
    [
        "tên: Kế hoạch giáo dục và đào tạo\n",
        "diện tích: 15 m², ½ số lớp, ®, ©, “trích” «trích» ± 2°C µm\n",
        "tên: Käthe Müller, Jürgen Åström, naïve\nnội dung: cán bộ, giáo viên phường\n",
        "plain: ascii only\n",
    ],
)
def test_leaves_unicode_vietnamese_in_peace(text):
    assert old_letters(SourceText("a.yaml", text)) == []


@pytest.mark.parametrize(
    "data",
    ["kỳ: 2027\r\n".encode(), "kỳ: 2027".encode("utf-8-sig"), "kỳ: 2027".encode("utf-16"), b"\xfe\xff\x00a"],
)
def test_writes_a_text_back_in_the_encoding_it_came_in(data):
    assert encode_as(data, decode(data, "a.yaml")) == data


def test_reports_one_line_in_old_letters_among_others_and_how_it_reads():
    text = "tên: Kế hoạch phát triển\nmục đích: TriÓn khai nghÞ quyÕt cña §¶ng ñy ph\u00ad\u00eang\n"
    (problem,) = old_letters(SourceText("a.yaml", text))
    assert (problem.position.line, problem.position.column) == (2, 11)
    assert problem.message.endswith("“TriÓn” là “Triển”")
