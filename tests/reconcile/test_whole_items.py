from sinhkehoach.reconcile.differences import Removed
from sinhkehoach.reconcile.steps import Remove
from sinhkehoach.reconcile.whole_items import appendix_of, whole_items
from tests.support.reconciling import made_of

MADE = made_of()
UNITS = MADE.read.units
APPENDICES = appendix_of(UNITS, MADE.document)


def _removed(*words):
    return [Removed(unit) for unit in UNITS if any(word in unit.text for word in words)]


def _whole(removed):
    findings, rest = whole_items(removed, UNITS, APPENDICES)
    return [each.steps for each in findings], rest


def test_units_behind_the_label_belong_to_the_appendix():
    paths = {unit.text: APPENDICES.get(id(unit)) for unit in UNITS}
    assert paths["DANH SÁCH LỚP"] == ("phụ lục", 0)
    assert paths["PHÂN CÔNG"] == ("phụ lục", 1)
    assert paths["- Nâng cao chất lượng dạy và học."] is None


def test_item_of_which_nothing_is_left_goes_as_a_whole():
    first = [Removed(unit) for unit in UNITS if APPENDICES.get(id(unit)) == ("phụ lục", 0)]
    assert _whole(first) == ([(Remove(("phụ lục", 0)),)], [])


def test_item_of_which_something_is_left_does_not():
    removed = _removed("DANH SÁCH LỚP", "Lớp tiếng Anh")
    assert _whole(removed) == ([], removed)


def test_single_line_is_no_whole_item():
    removed = _removed("- UBND tỉnh")
    assert _whole(removed) == ([], removed)
