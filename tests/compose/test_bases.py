import pytest

from sinhkehoach.compose.bases import ended, set_bases
from sinhkehoach.compose.document import Run
from tests.support.plans import renderer_of, runs_text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Luật Giáo dục;", "Căn cứ Luật Giáo dục."),
        ("căn cứ Luật Giáo dục", "Căn cứ Luật Giáo dục."),
        ("theo đề nghị của Trưởng phòng", "Theo đề nghị của Trưởng phòng."),
    ],
)
def test_basis_begins_as_bases_do(typed, printed):
    (basis,) = set_bases(renderer_of(f"căn cứ: [{typed}]\n"))
    assert runs_text(basis) == printed


def test_mark_takes_the_place_of_those_typed():
    assert ended((Run("Lời.;"),), "./.") == (Run("Lời./."),)
    assert ended((Run("Lời"), Run("", note=1)), ".") == (Run("Lời"), Run("", note=1), Run("."))
    assert ended((), ".") == (Run("."),)
