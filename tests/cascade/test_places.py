from sinhkehoach.cascade.places import PrintedPlaces, indicators_as_printed
from tests.support.cascades import HEAD, SUPERIOR, version_of


def _places(text):
    return PrintedPlaces(version_of(text))


def test_tasks_and_work_of_units_have_the_numbers_on_paper():
    places = _places(SUPERIOR)
    assert places.of(("nhiệm vụ", 0)) == "mục II.1"
    assert places.of(("nhiệm vụ", 0, "nhiệm vụ", 1)) == "mục II.1.2"
    assert places.of(("tổ chức thực hiện", "giao việc", 1)) == "mục III.2"
    assert places.of(("tổ chức thực hiện", "giao việc", 1, "nội dung"), 1) == "mục III.2"


def test_lines_have_numbers_of_their_own():
    places = _places(
        HEAD + "nhiệm vụ:\n  - tên: A\n    nội dung: |\n      Lời dẫn:\n      a) Một;\n      b) Hai.\n"
    )
    assert [places.of(("nhiệm vụ", 0, "nội dung"), line) for line in range(3)] == [
        "mục I.1",
        "mục I.1.a",
        "mục I.1.b",
    ]


def test_indicators_are_numbered_through():
    places = _places(SUPERIOR)
    assert places.of(("chỉ tiêu", "chỉ tiêu", 0)) == "chỉ tiêu 1"
    assert places.of(("chỉ tiêu", "nhóm", 0, "chỉ tiêu", 0)) == "chỉ tiêu 2"


def test_indicators_told_in_words_are_counted():
    places = _places(HEAD + "chỉ tiêu:\n  - {tên: A, đích: 1}\n  - {tên: B, đích: 2}\n")
    assert [places.of(("chỉ tiêu", "chỉ tiêu", index)) for index in range(2)] == ["chỉ tiêu 1", "chỉ tiêu 2"]


def test_tasks_in_an_appendix_alone_are_cited_by_it():
    places = _places(
        HEAD + "mục đích: Một.\ncác phần: [mục đích]\nphụ lục:\n  - {tên: Phân công, từ: nhiệm vụ}\n"
        "nhiệm vụ:\n  - tên: Nhóm\n    nhiệm vụ:\n      - tên: A\n      - tên: B\n"
    )
    assert places.of(("nhiệm vụ", 0, "nhiệm vụ", 1)) == "phụ lục I mục 2"


def test_what_is_not_printed_has_no_place():
    assert _places(SUPERIOR).of(("nhiệm vụ", 9)) == ""


def test_indicators_of_no_group_come_first():
    found = indicators_as_printed(version_of(SUPERIOR).plan)
    assert [each.name.plain for _, each in found] == ["Học bạ số", "Trường có mạng tốc độ cao"]
