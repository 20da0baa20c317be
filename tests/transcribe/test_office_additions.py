from sinhkehoach.model.office import Issuer, Office, Signer, Unit
from sinhkehoach.transcribe.draft import Draft
from sinhkehoach.transcribe.office_additions import office_additions

ISSUER = {"tên": "Ủy ban nhân dân xã An Hòa", "ký hiệu": "UBND", "địa danh": "An Hòa"}
SIGNER = {"chức vụ": "Chủ tịch", "họ tên": "Lê Thị Hà"}


def test_what_the_office_lacks_gets_short_names():
    tasks = [{"tên": "Mở lớp", "chủ trì": "Phòng Kinh tế", "phối hợp": ["Công an xã", "Phòng Kinh tế"]}]
    draft = Draft({"cơ quan": ISSUER, "ký": SIGNER, "nhiệm vụ": tasks})
    assert office_additions(draft, Office()) == {
        "cơ quan": {"ubnd-xã-an-hòa": ISSUER},
        "người ký": {"chủ tịch": SIGNER},
        "đơn vị": {"phòng-kinh-tế": {"tên": "Phòng Kinh tế"}, "công-an-xã": {"tên": "Công an xã"}},
    }


def test_what_the_office_has_is_not_added():
    office = Office(
        issuers={"ubnd": Issuer(name="x", symbol="x", place="x")},
        signers={"chủ tịch": Signer(post="Chủ tịch")},
        units={"kt": Unit(name="Phòng Kinh tế")},
    )
    draft = Draft({"cơ quan": "ubnd", "ký": SIGNER, "nhiệm vụ": [{"tên": "Một", "chủ trì": "Phòng Kinh tế"}]})
    assert office_additions(draft, office) == {"người ký": {"chủ tịch hà": SIGNER}}


def test_what_was_not_seen_is_not_added():
    draft = Draft({"cơ quan": {**ISSUER, "ký hiệu": "…"}, "ký": {"chức vụ": "…"}})
    assert office_additions(draft, Office()) == {}


def test_measures_of_targets_are_no_units():
    draft = Draft({"chỉ tiêu": [{"tên": "Trẻ", "đơn vị": "Trường", "đích": "5"}]})
    assert office_additions(draft, Office()) == {}


def test_names_with_commas_and_small_letters_are_left_to_people():
    draft = Draft({"nhiệm vụ": [{"tên": "Một", "chủ trì": "Các phòng, ban", "phối hợp": "các trường"}]})
    assert office_additions(draft, Office()) == {}


def test_two_of_one_post_get_two_short_names():
    other = {"chức vụ": "Chủ tịch", "họ tên": "Trần An"}
    added = office_additions(Draft({"ký": [SIGNER, other]}), Office())
    assert added == {"người ký": {"chủ tịch": SIGNER, "chủ tịch an": other}}
    assert office_additions(Draft({"ký": ["chủ tịch", other]}), Office()) == {"người ký": {"chủ tịch": other}}
