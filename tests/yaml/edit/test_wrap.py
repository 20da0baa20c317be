import pytest

from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.edit.wrap import list_under
from tests.yaml.reading import fold, read


def _under(text, key="c"):
    return list_under(read(text), ("a",), key, fold).text


def test_list_stands_under_the_key_with_its_lines_as_they_are():
    text = "a:  # một\n  # hai\n  - x\n  - {y: z}  # ba\nb: 1\n"
    assert _under(text) == text.replace("  - x", "  c:\n  - x")
    assert _under("a:\r\n  - x\r\n") == "a:\r\n  c:\r\n  - x\r\n"


@pytest.mark.parametrize("text", ["a: [x]\n", "a: []\n", "a: x\n", "a: {b: x}\n"])
def test_what_is_no_list_of_lines_is_refused(text):
    with pytest.raises(CannotEdit, match=r"trong ngoặc \["):
        _under(text)


def test_list_as_deep_as_its_key_is_refused():
    with pytest.raises(CannotEdit, match="chưa thụt vào"):
        _under("a:\n- x\n")
    with pytest.raises(CannotEdit, match="chưa thụt vào"):
        list_under(read("b:\n  a:\n  - x\n"), ("b", "a"), "c", fold)
