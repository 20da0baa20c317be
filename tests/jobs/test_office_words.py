import pytest

from sinhkehoach.jobs.office_words import office_words
from tests.support.plans import office_of


def _words(text):
    return office_words(office_of(text)).words


@pytest.mark.parametrize(
    ("issuer", "area", "hamlet"),
    [
        ("Ủy ban nhân dân xã Phú Mỹ", "xã", "thôn"),
        ("Ủy ban nhân dân phường An Hòa", "phường", "tổ dân phố"),
        ("Ủy ban nhân dân đặc khu Phú Quý", "đặc khu", "khu dân cư"),
        ("Sở Nội vụ tỉnh Hòa Giang", "địa phương", "khu dân cư"),
    ],
)
def test_area_is_what_the_office_governs(issuer, area, hamlet):
    words = _words(f"cơ quan: {{a: {{tên: {issuer}, ký hiệu: A, địa danh: A}}}}\n")
    assert (words["area"], words["hamlet"], words["Hamlet"]) == (area, hamlet, hamlet.capitalize())


@pytest.mark.parametrize(
    ("unit", "hamlet"), [("Các khu phố", "khu phố"), ("Thôn Đông", "thôn"), ("Các bản, làng", "bản")]
)
def test_smallest_places_are_called_as_the_office_calls_them(unit, hamlet):
    assert _words(f'đơn vị: {{a: {{tên: "{unit}"}}}}\n')["hamlet"] == hamlet


@pytest.mark.parametrize("unit", ["Ban Xây dựng Đảng", "Nhà xuất bản", "Thường trực"])
def test_other_units_are_no_small_places(unit):
    assert _words(f"đơn vị: {{a: {{tên: {unit}}}}}\n")["villages"] == '"[các thôn, tổ dân phố]"'


@pytest.mark.parametrize(
    ("role", "unit"),
    [
        ("culture", "{tên: Phòng Văn hoá - Xã hội}"),
        ("culture", "{tên: Ban Khoa giáo}"),
        ("economy", "{tên: Phòng Tài chính}"),
        ("office", "{tên: Văn phòng HĐND và UBND}"),
        ("schools", "{tên: Trường học các cấp}"),
        ("police", "{tên: CAP, tên tắt: [Công an phường]}"),
        ("front", "{tên: Ủy ban MTTQ Việt Nam xã}"),
        ("villages", "{tên: Các tổ dân phố}"),
    ],
)
def test_unit_is_known_by_its_names(role, unit):
    words = _words(f"đơn vị: {{khác: {{tên: Trạm Y tế}}, a: {unit}}}\n")
    assert (words[role], words[f"{role}_text"]) == ("a", "[[a]]")


def test_no_unit_plays_two_parts():
    found = office_words(office_of("đơn vị: {a: {tên: Văn phòng Giáo dục}}\n"))
    assert (found.words["culture"], found.words["office"]) == ("a", '"[văn phòng]"')
    assert found.missing["office"] == "văn phòng"
    assert "culture" not in found.missing


def test_short_name_is_typed_so_that_it_can_stand_in_brackets():
    assert _words('đơn vị: {"a, b": {tên: Công an}}\n')["police"] == '"a, b"'


def test_documents_are_cited_by_the_short_names_of_the_office():
    words = _words(
        "văn bản:\n"
        "  cũ: {loại: Luật, trích yếu: Tổ chức chính quyền địa phương, ngày: 19/6/2015, hết hiệu lực: từ 16/6/2025}\n"
        "  luật: {loại: Luật, trích yếu: Tổ chức chính quyền địa phương, ngày: 16/6/2025}\n"
        "  nq: {loại: Nghị quyết, số: 71-NQ/TW, ngày: 22/8/2025, cơ quan: Bộ Chính trị, trích yếu: về đột phá}\n"
    )
    assert (words["law"], words["resolution"], words["resolution_text"]) == ("luật", "nq", "[[nq]]")


def test_documents_that_the_office_does_not_list_are_cited_in_full():
    words = _words("")
    assert words["law"].startswith("Luật Tổ chức chính quyền địa phương ngày 16")
    assert words["resolution"] == words["resolution_text"]
    assert words["resolution"].startswith("Nghị quyết số 71-NQ/TW ngày 22")
