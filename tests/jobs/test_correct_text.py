import pytest

from sinhkehoach.jobs.correct_text import corrected_as_asked, corrected_safely, reading_of
from tests.support.workspaces import PLAN, lay_down

SURE, UNSURE = "Các trưòng làm nhanh , gọn.", "Các trường tiên hành rà soát, đi thăm quan."
TEXT = PLAN + f"yêu cầu: |\n  - {SURE}\n  - {UNSURE}\n"
MENDED = TEXT.replace("trưòng", "trường").replace("nhanh ,", "nhanh,")


@pytest.fixture
def file(tmp_path):
    return lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"


def test_a_text_is_read_as_if_it_stood_in_the_file(file):
    reading = reading_of(file, "\ufeff" + TEXT)
    assert (reading.name, reading.text) == (str(file), TEXT)
    assert [each.code for each in reading.problems] == ["SKH352", "SKH357", "SKH390", "SKH353"]
    assert reading.source.value["kỳ"] == "2027"


def test_an_office_file_is_read_as_one(file):
    reading = reading_of(file.with_name("co-quan.yaml"), "đơn vị:\n  a: {tên: Công An phường}\n")
    assert [each.code for each in reading.problems] == ["SKH359"]


def test_what_cannot_be_read_has_problems_only(file):
    reading = reading_of(file, "")
    assert (reading.source, [each.code for each in reading.problems]) == (None, ["SKH101"])
    assert corrected_safely(file, "").now.text == ""


def test_what_is_sure_is_corrected(file):
    result = corrected_safely(file, TEXT)
    assert result.now.text == MENDED
    assert [each.code for each in result.mended] == ["SKH352", "SKH357"]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ([True, True], "tiến hành rà soát, đi tham quan"),
        ([False, True], "tiên hành rà soát, đi tham quan"),
        ([True, False], "tiến hành rà soát, đi thăm quan"),
        ([None], "tiên hành rà soát, đi thăm quan"),
    ],
)
def test_what_is_not_sure_is_asked_about_one_by_one(file, answers, words):
    asked = []

    def ask(problem):
        asked.append(problem.code)
        return answers[len(asked) - 1]

    result = corrected_as_asked(file, TEXT, ask)
    assert result.now.text == MENDED.replace("tiên hành rà soát, đi thăm quan", words)
    assert asked == ["SKH390", "SKH353"][: len(answers)]
    assert len(result.mended) == 2 + answers.count(True)


def test_what_is_not_proven_is_not_asked_about(file):
    # Without the sign the line begins with a small letter.
    text = PLAN + "yêu cầu: |\n  - `nhanh` hơn.\n"
    result = corrected_as_asked(file, text, lambda _: pytest.fail("asked"))
    assert [each.code for each in result.unproven] == ["SKH361"]
    assert result.now.text == text
