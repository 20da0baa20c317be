import pytest

from sinhkehoach.model.keys import canonical_key
from sinhkehoach.reconcile.steps import ChangeText, InsertItem, InsertLine, Remove, RemoveLine, SetValue, take
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit
from tests.support.reconciling import PLAN, made_of


def _after(*steps):
    editor = Editor(made_of().source, canonical_key)
    for step in steps:
        take(step, editor)
    return editor.edited().text


@pytest.mark.parametrize(
    ("step", "old", "new"),
    [
        (ChangeText(("trích yếu",), (TextEdit(0, 10, "Nâng chất"),)), "Phát triển giáo", "Nâng chất giáo"),
        (SetValue(("kỳ",), "2028"), "kỳ: 2027", "kỳ: 2028"),
        (
            SetValue(("nhiệm vụ", 1, "sản phẩm"), "Báo cáo", is_new=True),
            "    chủ trì: văn-phòng\n",
            "    chủ trì: văn-phòng\n    sản phẩm: Báo cáo\n",
        ),
        (InsertLine(("mục đích",), 0, "- Mới."), "  - Nâng cao", "  - Mới.\n  - Nâng cao"),
        (InsertItem(("nơi nhận",), 1, "Công an"), "tỉnh, Các", "tỉnh, Công an, Các"),
        (RemoveLine(("mục đích",), 0), "  - Nâng cao chất lượng dạy và học.\n", ""),
        (Remove(("nơi nhận", 0)), "UBND tỉnh, ", ""),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else "",
)
def test_step_changes_just_its_place(step, old, new):
    assert PLAN.count(old) == 1
    assert _after(step) == PLAN.replace(old, new)


def test_step_that_leads_nowhere_cannot_be_taken():
    with pytest.raises(CannotEdit):
        _after(Remove(("không có",)))
