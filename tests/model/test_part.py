import pytest

from sinhkehoach.model.choices import StandardPart
from sinhkehoach.model.part import Part, usual_part
from sinhkehoach.model.readers import RecordOf
from sinhkehoach.model.typed import Typed
from sinhkehoach.yaml.read.builder import as_sentence


@pytest.mark.parametrize(
    ("made", "typed"),
    [
        (usual_part(StandardPart.GOALS), {"gồm": "mục tiêu"}),
        (
            usual_part(StandardPart.PURPOSE, StandardPart.REQUIREMENTS, name="Mục đích, yêu cầu"),
            {"tên": "Mục đích, yêu cầu", "gồm": ["mục đích", "yêu cầu"]},
        ),
    ],
)
def test_part_that_the_program_makes_is_as_if_an_author_had_typed_it(made, typed):
    assert made == RecordOf(Part).read(Typed(typed, (), as_sentence))
