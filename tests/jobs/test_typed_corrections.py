import pytest

from sinhkehoach.jobs.correct_text import reading_of
from sinhkehoach.jobs.typed_corrections import typed_correction, typed_safe_corrections
from sinhkehoach.jobs.typed_plan import TextChange
from tests.support.workspaces import PLAN, lay_down

TEXT = (
    PLAN
    + "yêu cầu: |\n  - Các trưòng rà soát ngay, sau đó tiên hành.\n  - Làm `nhanh` hơn.\n  - Làm nhanh , gọn.\n"
)


@pytest.fixture
def file(tmp_path):
    return lay_down(tmp_path, a="# trên đĩa\n") / "plans" / "a.yaml"


def _problem(file, code, text=TEXT):
    return next(each for each in reading_of(file, text).problems if each.code == code)


def _after(change, text=TEXT):
    return text[: change.start] + change.new + text[change.end :]


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("SKH352", "trưòng", "trường"),
        ("SKH390", "tiên hành", "tiến hành"),
        ("SKH361", "`nhanh`", "nhanh"),
        ("SKH357", "nhanh ,", "nhanh,"),
    ],
)
def test_one_problem_is_mended_whether_that_is_sure_or_not(file, code, old, new):
    change = typed_correction(file, TEXT, _problem(file, code))
    assert isinstance(change, TextChange)
    assert _after(change) == TEXT.replace(old, new)
    assert file.read_text(encoding="utf-8") == "# trên đĩa\n"


def test_what_is_not_proven_is_not_given(file):
    text = PLAN + "yêu cầu: |\n  - `nhanh` hơn.\n"
    assert typed_correction(file, text, _problem(file, "SKH361", text)) is None


def test_a_problem_without_correction_or_of_another_file_has_none(file):
    problem = _problem(file, "SKH352")
    assert typed_correction(file, TEXT, problem._replace(corrections=())) is None
    assert typed_correction(file, TEXT, problem._replace(file="khác.yaml")) is None


def test_all_that_is_sure_is_one_change(file):
    change, count = typed_safe_corrections(file, TEXT)
    assert _after(change) == TEXT.replace("trưòng", "trường").replace("nhanh ,", "nhanh,")
    assert count == 2
    assert typed_safe_corrections(file, PLAN) is None
