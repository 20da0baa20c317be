import pytest

from sinhkehoach.yaml.edit.expected import Expected
from sinhkehoach.yaml.edit.proof import proven
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit
from tests.yaml.reading import fold, read

TEXT = "a: b  # một\nc: &x d  # hai\ne: *x\n"


def _proven(*edits, **replaced):
    expected = Expected()
    for key, value in replaced.items():
        expected.replace((key,), value)
    return proven(read(TEXT), edits, expected, fold)


def test_gives_the_edited_file_when_it_says_what_was_expected():
    assert _proven(TextEdit(3, 4, "z"), a="z").text == TEXT.replace("b", "z")
    assert _proven(TextEdit(4, TEXT.index("\n"), "")).text == TEXT.replace("  # một", "")


@pytest.mark.parametrize(
    "edits",
    [
        [TextEdit(3, 4, "z")],
        [TextEdit(3, 4, "z # y")],
        [TextEdit(3, 4, "[")],
        [TextEdit(3, 4, "b\na: b")],
        [TextEdit(3, 5, "b"), TextEdit(4, 6, "")],
        [TextEdit(TEXT.index("&x"), TEXT.index("d  "), "")],
        [TextEdit(5, 5, "\n#"), TextEdit(6, 7, " ")],
    ],
)
def test_refuses_edits_that_lead_elsewhere(edits):
    with pytest.raises(CannotEdit):
        _proven(*edits, a="b!")


def test_refuses_a_text_in_which_a_comment_has_become_another():
    with pytest.raises(CannotEdit):
        _proven(TextEdit(TEXT.index("một"), TEXT.index("một") + 3, "mot"))
