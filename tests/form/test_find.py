import pytest

from sinhkehoach.form.find import Found, field_of, item_of, keys_of, neighbours, real_reader, whole_form
from sinhkehoach.model.appendix import Appendix
from sinhkehoach.model.base_model import Reader
from sinhkehoach.model.office import ISSUER
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.readers import EmptyOr, ListOf, RecordOf
from sinhkehoach.model.table import CELLS
from sinhkehoach.model.task import Task
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from tests.support.plans import office_source

TEXT = """\
cơ quan: ubnd
kinh phí: Có.
văn bản: {số: {loại: Quyết định}}
nhiệm vụ:
  - tên: Một
    chủ trì: phòng A
    nhiệm vụ:
      - tên: Con
lạ: x
"""


def _down(*path, text=TEXT):
    return Found.root(office_source(text).value, Plan).down(path)


def test_follows_a_path_as_far_as_it_leads():
    found = _down("nhiệm vụ", 0, "nhiệm vụ", 0, "tên")
    assert (found.path, found.value, found.missing, found.stays) == (
        ("nhiệm vụ", 0, "nhiệm vụ", 0, "tên"), "Con", (), True,
    )  # fmt: skip
    found = _down("nhiệm vụ", 0, "thời gian", 3)
    assert (found.path, found.missing) == (("nhiệm vụ", 0), ("thời gian", 3))
    assert _down("nhiệm vụ", 1, "tên").missing == (1, "tên")
    assert _down("nhiệm vụ", 0, "tên", "x").missing == ("x",)
    assert _down().path == ()


def test_a_short_form_is_where_its_key_leads():
    found = _down("kinh phí", "mở đầu")
    assert (found.path, found.value, found.missing) == (("kinh phí",), "Có.", ())
    assert _down("kinh phí", "khoản").missing == ("khoản",)
    found = _down("nhiệm vụ", 0, "chủ trì", 0)
    assert (found.path, found.value, found.missing) == (("nhiệm vụ", 0, "chủ trì"), "phòng A", ())
    assert _down("nhiệm vụ", 0, "chủ trì", 1).missing == (1,)
    assert _down("kinh phí", "mở đầu", text="kinh phí:\n").missing == ("mở đầu",)


def test_only_a_required_key_or_a_cell_keeps_its_place():
    assert _down("cơ quan").stays
    assert not _down("kinh phí").stays
    assert not _down("nhiệm vụ", 0).stays
    assert not _down("nhiệm vụ", 0, "chủ trì").stays
    table = "phụ lục:\n  - bảng:\n      cột: [x]\n      hàng: [[a]]\n"
    assert _down("phụ lục", 0, "bảng", "hàng", 0, 0, text=table).stays
    assert not _down("phụ lục", 0, "bảng", "hàng", 0, text=table).stays


def test_reader_is_that_of_the_shape_of_a_value():
    assert isinstance(real_reader(ISSUER, {}), RecordOf)
    assert not isinstance(real_reader(ISSUER, "ubnd"), RecordOf)
    assert isinstance(real_reader(ISSUER, []), RecordOf)
    assert real_reader(EmptyOr(CELLS), None) is CELLS
    tasks = Task.FIELDS["tasks"].reader
    assert isinstance(item_of(real_reader(tasks, [])), Reader)


def test_keys_of_names_are_no_keys_of_the_format():
    documents = Plan.FIELDS[Plan.KEYS["văn bản"]].reader
    assert keys_of(documents) == []
    assert field_of(documents, "loại")[1] is False
    assert isinstance(field_of(documents, "loại")[0], RecordOf)
    assert keys_of(RecordOf(Appendix)) == list(Appendix.KEYS)
    assert _down("văn bản", "số", "loại").value == "Quyết định"


def test_items_are_read_by_what_reads_the_list():
    item = EmptyOr(CELLS)
    assert item_of(ListOf(item)) is item
    assert isinstance(item_of(CELLS), EmptyOr)
    assert item_of(item) is item


@pytest.mark.parametrize(
    ("key", "expected"),
    [("số", ("cơ quan", "")), ("ký", ("nhiệm vụ", "")), ("không có", ("", "")), ("cơ quan", ("cơ quan", ""))],
)
def test_neighbours_are_those_of_the_format(key, expected):
    if key == "cơ quan":
        assert neighbours(_down(text="kỳ: 1\nsố: 2\n"), key) == ("", "kỳ")
    else:
        assert neighbours(_down(), key) == expected


def test_a_short_form_stands_for_a_map():
    assert whole_form(_down("kinh phí")) == {"mở đầu": "Có."}
    assert whole_form(_down("kinh phí", text="kinh phí:\n")) == {}
    for path, text in (
        (("kinh phí",), "kinh phí: [a]\n"),
        (("lạ",), TEXT),
        (("nhiệm vụ", 0, "chủ trì"), TEXT),
    ):
        with pytest.raises(CannotEdit, match="viết gọn"):
            whole_form(_down(*path, text=text))
