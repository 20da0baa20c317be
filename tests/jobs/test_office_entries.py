import pytest

from sinhkehoach.jobs.office_entries import entries, missing_entries
from tests.support.plans import office_of

ISSUERS = """\
cơ quan:
  ubnd: {tên: Ủy ban nhân dân xã Phú Mỹ, tên tắt: [Ủy ban, UBND xã], ký hiệu: UBND, địa danh: Phú Mỹ}
"""
SCHOOL = "  trường: {tên: Trường Tiểu học Phú Mỹ, ký hiệu: TH, địa danh: Phú Mỹ}\n"
COMMITTEE = "  ban: {tên: Ban Chỉ đạo Chuyển đổi số, ký hiệu: BCĐ, địa danh: Phú Mỹ}\n"
SIGNERS = """\
người ký:
  khác: {chức vụ: Giám đốc}
  ủy quyền: {thừa ủy quyền: Chủ tịch, chức vụ: Trưởng phòng}
  phó: {thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Phó Chủ tịch}
  trưởng: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Lê Văn Ba}
"""


def _entries(text, issuer="ubnd"):
    return entries(office_of(text), issuer, "xã")


def _first_words(entry):
    return entry.split("\n")[0].partition("  ")[0]


def test_signers_of_the_issuer_are_chosen():
    made = _entries(ISSUERS + SIGNERS)
    assert [_first_words(made[name]) for name in ("issuer", "head", "deputy")] == [
        "cơ quan: ubnd",
        "ký: trưởng",
        "ký: phó",
    ]


@pytest.mark.parametrize("signer", ["{chức vụ: Giám đốc}", "{thừa lệnh: Chủ tịch, chức vụ: Chánh Văn phòng}"])
def test_the_only_signer_signs_everything(signer):
    made = _entries(f"{ISSUERS}người ký: {{a: {signer}}}\n")
    assert [_first_words(made[name]) for name in ("head", "deputy")] == ["ký: a", "ký: a"]


def test_deputy_by_order_is_no_deputy_of_the_head():
    office = f"{ISSUERS}{SIGNERS}".replace("  phó: {", "  phó: {thừa lệnh: Chủ tịch, ")
    assert _first_words(_entries(office)["deputy"]) == "ký: trưởng"


def test_school_and_principal_of_the_office_are_taken():
    made = _entries(f"{ISSUERS}{SCHOOL}người ký: {{ht: {{chức vụ: Hiệu trưởng}}}}\n")
    assert [_first_words(made[name]) for name in ("school", "principal")] == ["cơ quan: trường", "ký: ht"]


def test_school_that_the_office_does_not_list_is_asked_for():
    made = _entries(ISSUERS)
    assert '  tên: "[tên trường]"\n  cấp trên: UBND xã    ' in made["school"]
    assert made["school"].endswith("  địa danh: Phú Mỹ")
    assert made["principal"].endswith('  chức vụ: Hiệu trưởng\n  họ tên: "[họ và tên]"')


def test_committee_of_the_office_is_taken_with_its_head():
    made = _entries(f"{ISSUERS}{COMMITTEE}người ký: {{tb: {{chức vụ: Trưởng ban}}}}\n")
    assert [_first_words(made[name]) for name in ("committee", "chair")] == ["cơ quan: ban", "ký: tb"]


@pytest.mark.parametrize("signer", ["{chức vụ: Trưởng phòng}", "{ký thay: Trưởng ban, chức vụ: Trưởng ban}"])
def test_committee_without_its_head_is_written_out(signer):
    made = _entries(f"{ISSUERS}{COMMITTEE}người ký: {{tb: {signer}}}\n")
    assert "tên: Ban Chỉ đạo Chuyển đổi số xã Phú Mỹ\n" in made["committee"]


def test_head_of_the_office_chairs_the_committee():
    chair = _entries(ISSUERS + SIGNERS)["chair"]
    assert "chức vụ khác: Chủ tịch Ủy ban nhân dân xã\n  họ tên: Lê Văn Ba" in chair
    assert (
        "chức vụ khác: Giám đốc\n" in _entries(f"{ISSUERS}người ký: {{a: {{chức vụ: Giám đốc}}}}\n")["chair"]
    )


def test_recipients_of_the_office_stand_in_a_comment_to_take_out():
    of_office = _entries(f"{ISSUERS}nơi nhận: [Các thôn]\nlưu: VT\n")
    assert of_office["recipients"].startswith("# nơi nhận:")
    assert of_office["archive"] == ""
    own = _entries(ISSUERS)
    assert own["recipients"].startswith("nơi nhận:")
    assert own["recipients"].endswith('lưu: "VT, [đơn vị soạn thảo]"')
    assert own["archive"] == '\nlưu: "VT, [đơn vị soạn thảo]"'
    assert _entries(f"{ISSUERS}lưu: VT\n")["recipients"].endswith("(để t/h)")


OF_SCHOOLS = {"principal", "principal_listed", "team_leader", "teacher"}
OF_THE_PARTY = {"party", "secretary"}


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (
            "",
            {"issuer", "committee", "head", "deputy", "chair", "school", "school_name"}
            | OF_SCHOOLS
            | OF_THE_PARTY,
        ),
        (ISSUERS, {"head", "deputy", "chair", "school", "school_name"} | OF_SCHOOLS | OF_THE_PARTY),
        (ISSUERS + SCHOOL + SIGNERS, OF_SCHOOLS | OF_THE_PARTY),
    ],
)
def test_what_is_missing_is_named(text, missing):
    assert set(missing_entries(office_of(text))) == missing
