from sinhkehoach.form.values import form_values
from tests.support.plans import office_source


def test_maps_keep_their_order_texts_and_gaps_stay():
    source = office_source("b: [x, ~]\na: {d: 1, c: }\n")
    assert form_values(source.value) == {
        "keys": [("b", ["x", None]), ("a", {"keys": [("d", "1"), ("c", None)]})],
    }


def test_an_empty_file_has_no_values():
    assert form_values(None) is None
