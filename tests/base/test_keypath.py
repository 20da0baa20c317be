import pytest

from sinhkehoach.base.keypath import keypath_text


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ((), ""),
        (("trích yếu",), "trích yếu"),
        (("nhiệm vụ", 0), "nhiệm vụ › mục 1"),
        (("nhiệm vụ", 2, "thời gian"), "nhiệm vụ › mục 3 › thời gian"),
    ],
)
def test_key_path_is_read_from_the_outside_in_and_counts_from_one(path, text):
    assert keypath_text(path) == text
