import pytest

from sinhkehoach.resolve.facts import find_facts
from tests.support.plans import facts_of, found, office_of, only_problem, plan_of

OFFICE = """
cơ quan:
  ubnd-phường: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội, ký hiệu: VHXH, địa danh: An Hòa}
người ký:
  chủ tịch: {chức vụ: Chủ tịch}
  phó chủ tịch: {ký thay: Chủ tịch, chức vụ: Phó Chủ tịch}
đơn vị:
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội, tên tắt: [Phòng VHXH, VHXH]}
văn bản:
  nq-29: {loại: Nghị quyết, số: 29-NQ/TW}
  nq-71: {loại: Nghị quyết, số: 71-NQ/TW}
nơi nhận: [UBND tỉnh, Các trường]
lưu: VT, VHXH
"""


@pytest.mark.parametrize("typed", ["ubnd-phường", "UBND-Phường", "ubnd-PHƯỜNG"])
def test_finds_the_issuer_by_its_short_name(typed):
    assert facts_of(f"cơ quan: {typed}", OFFICE).issuer.symbol == "UBND"


@pytest.mark.parametrize("typed", ["phó chủ tịch", "Phó_Chủ_tịch"])
def test_finds_the_signer_by_his_short_name(typed):
    assert facts_of(f"ký: {typed}", OFFICE).signers[0].signs_for == "Chủ tịch"


def test_finds_both_signers_each_at_his_place():
    facts = facts_of("ký: [{chức vụ: Người lập}, phó chủ tịch]", OFFICE)
    assert [signer.post for signer in facts.signers] == ["Người lập", "Phó Chủ tịch"]
    assert found("ký: [phó chủ tịch, xyz]", OFFICE) == ["SKH231 1:20 ký › mục 2"]


def test_a_plan_may_say_everything_itself():
    facts = facts_of(
        "cơ quan: {tên: Sở X, ký hiệu: SX, địa danh: Hòa Giang}\nký: {chức vụ: Giám đốc}", OFFICE
    )
    assert (facts.issuer.name, facts.signers[0].post) == ("Sở X", "Giám đốc")


@pytest.mark.parametrize(
    ("text", "office", "expected", "hint"),
    [
        ("cơ quan: ubnd-phưòng", OFFICE, "SKH231 1:10 cơ quan", "có phải là “ubnd-phường”?"),
        ("ký: pho chu tich", OFFICE, "SKH231 1:5 ký", "có phải là “phó chủ tịch”?"),
        (
            "cơ quan: xyz",
            OFFICE,
            "SKH231 1:10 cơ quan",
            "trong co-quan.yaml hiện có: ubnd-phường, phòng-vhxh",
        ),
        ("ký: xyz", "", "SKH231 1:5 ký", "thêm “người ký” vào tệp co-quan.yaml cùng thư mục"),
    ],
)
def test_an_unknown_name_is_answered_with_what_there_is(text, office, expected, hint):
    assert found(text, office) == [expected]
    assert only_problem(text, office).hint.startswith(hint)


def test_recipients_and_archive_come_from_the_office_unless_the_plan_has_its_own():
    usual = facts_of("", OFFICE)
    assert (usual.recipients, usual.archive) == (("UBND tỉnh", "Các trường"), "VT, VHXH")
    own = facts_of("nơi nhận: [Sở X]\nlưu: VT", OFFICE)
    assert (own.recipients, own.archive) == (("Sở X",), "VT")


@pytest.mark.parametrize("typed", ["phòng-vhxh", "Phòng VHXH", "vhxh", "PHÒNG VĂN HÓA - XÃ HỘI"])
def test_every_name_of_a_unit_means_the_unit(typed):
    assert facts_of("", OFFICE).unit_name(typed) == "Phòng Văn hóa - Xã hội"


def test_a_unit_of_no_list_keeps_its_name():
    assert facts_of("", OFFICE).unit_name("Hội Cựu chiến binh") == "Hội Cựu chiến binh"


def test_documents_of_the_plan_go_before_those_of_the_office():
    documents = facts_of("văn bản: {nq-71: {loại: Luật}, qđ-1: {loại: Quyết định}}", OFFICE).documents
    assert [(id_, each.kind) for id_, each in documents.items()] == [
        ("nq-29", "Nghị quyết"),
        ("nq-71", "Luật"),
        ("qđ-1", "Quyết định"),
    ]


def test_there_are_no_facts_of_a_plan_with_an_error():
    facts, problems = find_facts(plan_of("mục đích: '[[xyz]]'"), office_of(OFFICE))
    assert facts is None
    assert [problem.code for problem in problems] == ["SKH241"]


def test_a_warning_does_not_keep_the_facts_back():
    facts, problems = find_facts(plan_of("số: 5"), office_of(OFFICE))
    assert facts is not None
    assert [problem.code for problem in problems] == ["SKH258"]


def test_an_amount_that_cannot_be_read_is_not_told_again_where_it_is_mentioned():
    text = "mục đích: 'Chi [[kinh phí A]].'\nkinh phí: [{tên: A, tiền: %s}]"
    assert found(text % "1.5", OFFICE) == ["SKH211 2:27 kinh phí › khoản › mục 1 › tiền"]
    assert found(text % "''", OFFICE) == ["SKH246 1:16 mục đích"]


def test_every_kind_of_fault_is_told_in_one_run():
    text = """\
cơ quan: xyz
ký: xyz
mục đích: "[[abc]] [^1]"
các phần: [yêu cầu]
nhiệm vụ: [{tên: A, thời gian: 31/02/2027}]
kinh phí: [{tên: A, tiền: 1.5}]
phụ lục: [{tên: A}, {tên: B, bảng: {cột: [X], hàng: [[1, 2]]}}]
"""
    assert {problem.partition(" ")[0] for problem in found(text)} == {
        "SKH211",
        "SKH222",
        "SKH231",
        "SKH241",
        "SKH242",
        "SKH252",
        "SKH253",
        "SKH256",
        "SKH261",
    }
