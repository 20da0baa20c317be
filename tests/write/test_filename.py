import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.write.filename import document_name, file_name


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("ke-hoach-giao-duc-2027", "ke-hoach-giao-duc-2027.docx"),
        ("Kế hoạch giáo dục 2027", "Kế hoạch giáo dục 2027.docx"),
        ("Ke\u0302\u0301 hoa\u0323ch", "Kế hoạch.docx"),
        ("12/KH-UBND: giáo dục", "12-KH-UBND- giáo dục.docx"),
        ('a<b>c"d|e?f*g\\h', "a-b-c-d-e-f-g-h.docx"),
        ("một\thai\nba", "một-hai-ba.docx"),
        ("v1.2", "v1.2.docx"),
        ("kế hoạch...", "kế hoạch.docx"),
        (" . ẩn", "ẩn.docx"),
        ("kế hoạch.docx", "kế hoạch.docx"),
        ("~$kế hoạch", "kế hoạch.docx"),
        ("con", "_con.docx"),
        ("NUL.2027", "_NUL.2027.docx"),
        ("com1", "_com1.docx"),
        ("LPT²", "_LPT².docx"),
        ("conin$", "_conin$.docx"),
        ("con đường", "con đường.docx"),
        ("com10", "com10.docx"),
        ("", "ke-hoach.docx"),
        ("...", "ke-hoach.docx"),
    ],
)
def test_gives_names_that_windows_takes(stem, name):
    assert document_name(stem) == name


@pytest.mark.parametrize(
    ("stem", "ending", "name"),
    [
        ("a", ".yaml", "a.yaml"),
        ("a.yaml", ".yaml", "a.yaml"),
        ("../a", "", "-a"),
        ("", ".yml", "ke-hoach.yml"),
    ],
)
def test_gives_other_files_their_ending_once(stem, ending, name):
    assert file_name(stem, ending) == name


def test_cuts_long_names_after_a_word():
    name = document_name("giáo dục và đào tạo " * 40)
    assert len(name.encode()) <= 240
    assert name.removesuffix(".docx").split()[-1] in {"giáo", "dục", "và", "đào", "tạo"}
    assert document_name("đ" * 400) == "đ" * 115 + ".docx"


def test_leaves_a_name_whole_that_just_fits():
    name = "a" * 115 + " " + "b" * 114
    assert document_name(name) == f"{name}.docx"


@given(st.text(max_size=300))
def test_any_text_becomes_a_name_that_every_system_takes(stem):
    name = document_name(stem)
    assert len(name.encode()) <= 250
    assert name.endswith(".docx")
    assert not set(name) & set('<>:"/\\|?*\n\r\t\0')
    assert name[0] not in " ."
    assert name.removesuffix(".docx")[-1] not in " ."
