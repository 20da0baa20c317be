import pytest

from sinhkehoach.resolve.references import near_names
from sinhkehoach.resolve.targets import WordsTarget
from tests.support.plans import body_of, facts_of, found, located, only_problem

OFFICE = """
đơn vị:
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội, tên tắt: [Phòng VHXH]}
văn bản:
  nq-29: {loại: Nghị quyết, số: 29-NQ/TW, ngày: 04/11/2013, cơ quan: Trung ương, trích yếu: về đổi mới giáo dục}
  luật-gd: {loại: Luật, trích yếu: Giáo dục, ngày: 14/6/2019}
"""

PLAN = """
số: 5
ngày: 05/01/2027
kỳ: 2027
trích yếu: Phát triển **giáo dục**
nhiệm vụ:
  - {tên: Việc một, id: một}
chỉ tiêu:
  cột: [MN, TH]
  nhóm:
    - tên: Đội ngũ
      chỉ tiêu:
        - {tên: Giáo viên đạt chuẩn, id: đạt chuẩn, đơn vị: "%", MN: 94, TH: {đích: "90,5", hiện tại: 80}}
    - tên: Trường lớp
      chỉ tiêu:
        - {tên: Trường chuẩn quốc gia, đơn vị: Trường, đích: 12/14}
kinh phí:
  khoản:
    - tên: Bồi dưỡng đội ngũ
      id: bồi dưỡng
      khoản: [{tên: Đợt một, tiền: 900}, {tên: Đợt hai}]
    - {tên: Mua sắm thiết bị, tiền: 44.450}
phụ lục:
  - {tên: Tiến độ thực hiện, id: tiến độ, nội dung: x}
  - tên: Lớp học cho giáo viên
    bảng:
      cột: [Tên, {tên: Số lớp, cộng: có}, {tên: Số người, cộng: có}]
      hàng: [[A, 3, 10], [B, 4, "0,5"]]
"""


def _spoken(reference: str) -> str:
    """Return what `[[reference]]` prints."""
    text = f"{PLAN}mục đích: '[[{reference}]]'\n"
    return body_of(text, OFFICE).splitlines()[1].removeprefix("[BODY] ")


@pytest.mark.parametrize(
    ("reference", "spoken"),
    [
        # the plan itself
        ("số", "05/KH-UBND"),
        ("ngày", "ngày 05 tháng 01 năm 2027"),
        ("kỳ", "năm 2027"),
        ("trích yếu", "Phát triển giáo dục"),
        ("cơ quan", "Ủy ban nhân dân phường An Hòa"),
        # appendices: id, name, part of the name, in any spelling
        ("phụ lục tiến độ", "Phụ lục I"),
        ("tiến độ", "Phụ lục I"),
        ("phụ lục Tiến độ thực hiện", "Phụ lục I"),
        ("Phụ_lục  TIẾN độ", "Phụ lục I"),
        ("phụ lục thực hiện", "Phụ lục I"),
        ("phụ lục lớp học", "Phụ lục II"),
        ("phụ lục giáo viên", "Phụ lục II"),
        # money
        ("kinh phí bồi dưỡng", "900 triệu đồng"),
        ("bồi dưỡng", "900 triệu đồng"),
        ("kinh phí đội ngũ", "900 triệu đồng"),
        ("kinh phí Đợt một", "900 triệu đồng"),
        ("kinh phí thiết bị", "44.450 triệu đồng"),
        ("tổng kinh phí", "45.350 triệu đồng"),
        ("kinh phí", "45.350 triệu đồng"),
        # targets
        ("chỉ tiêu đạt chuẩn: MN", "94%"),
        ("chỉ tiêu đạt chuẩn: th", "90,5%"),
        ("đạt chuẩn: TH", "90,5%"),
        ("chỉ tiêu giáo viên: MN", "94%"),
        ("chỉ tiêu trường chuẩn", "12/14"),
        # totals of columns
        ("Lớp học cho giáo viên: Số lớp", "7"),
        ("phụ lục lớp học: số người", "10,5"),
        # documents, units, tasks
        ("nq-29", "Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Trung ương về đổi mới giáo dục"),
        ("NQ-29", "Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Trung ương về đổi mới giáo dục"),
        ("luật-gd", "Luật Giáo dục"),
        ("phòng-vhxh", "Phòng Văn hóa - Xã hội"),
        ("phòng vhxh", "Phòng Văn hóa - Xã hội"),
        ("phòng văn hóa - xã hội", "Phòng Văn hóa - Xã hội"),
        ("nhiệm vụ một", "mục 1 Phần III"),
    ],
)
def test_prints_what_a_reference_points_to(reference, spoken):
    assert _spoken(reference) == spoken


def _problem(reference: str):
    return only_problem(f"{PLAN}mục đích: '[[{reference}]]'\n", OFFICE)


@pytest.mark.parametrize(
    ("reference", "hint"),
    [
        ("nq-30", "có phải là [[nq-29]]?"),
        ("phụ lục tiến đô", "có phải là [[phụ lục tiến độ]]?"),
        ("kinh phi boi duong", "có phải là [[kinh phí bồi dưỡng]]"),
        ("ký", "có phải là [[kỳ]]?"),
        ("hoàn toàn lạ", "có thể tham chiếu phụ lục"),
        ("phụ lục lớp học: Số buổi", "có phải là [[phụ lục Lớp học cho giáo viên]]"),
        ("đạt chuẩn: THCS", "có phải là [[chỉ tiêu đạt chuẩn: "),
    ],
)
def test_a_reference_to_nothing_is_answered_with_near_names(reference, hint):
    problem = _problem(reference)
    assert problem.code == "SKH241"
    assert problem.message == f"Không có gì tên là “{reference}” để tham chiếu"
    assert problem.hint.startswith(hint)


def test_an_indicator_with_columns_is_meant_only_with_its_column():
    problem = _problem("chỉ tiêu đạt chuẩn")
    assert problem.code == "SKH241"
    assert "[[chỉ tiêu đạt chuẩn: MN]]" in problem.hint


def test_part_of_a_name_means_nothing_without_its_kind():
    assert _problem("giáo viên").code == "SKH241"


def test_an_amount_that_is_not_fixed_cannot_be_told():
    problem = _problem("kinh phí Đợt hai")
    assert (problem.code, problem.message) == ("SKH246", "[[kinh phí Đợt hai]] chưa có số tiền")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "phụ lục: [{tên: Lớp bồi dưỡng, nội dung: x}, {tên: Tiến độ lớp, nội dung: x}]\nmục đích: '[[phụ lục lớp]]'",
            ["[[phụ lục Lớp bồi dưỡng]]", "[[phụ lục Tiến độ lớp]]"],
        ),
        (
            "kinh phí: [{tên: Tập huấn, id: a, tiền: 1}]\nphụ lục: [{tên: Lớp, id: a, nội dung: x}]\nmục đích: '[[a]]'",
            ["[[phụ lục a]]", "[[kinh phí a]]"],
        ),
    ],
)
def test_a_reference_to_two_things_names_them_both(text, names):
    (problem,) = located(text)
    assert problem.code == "SKH241"
    assert "nhiều cách" in problem.message
    assert [name for name in names if name not in problem.hint] == []


def test_a_whole_name_goes_before_part_of_another():
    text = "phụ lục: [{tên: Tiến độ chung, nội dung: x}, {tên: Tiến độ, nội dung: x}]\nmục đích: '[[phụ lục tiến độ]]'"
    assert body_of(text).splitlines()[1] == "[BODY] Phụ lục II"


def test_only_whole_words_of_a_name_mean_it():
    text = "phụ lục: [{tên: Danh sách, nội dung: x}]\nmục đích: '[[phụ lục danh]] [[phụ lục sá]]'"
    assert found(text) == ["SKH241 2:29 mục đích"]


def test_the_only_appendix_is_meant_without_a_name():
    assert body_of("phụ lục: [{tên: A, nội dung: x}]\nmục đích: Theo [[phụ lục]].").splitlines()[1] == (
        "[BODY] Theo Phụ lục."
    )


def test_a_bad_reference_is_reported_wherever_it_stands():
    text = """\
trích yếu: "[[x1]]"
căn cứ: ["Căn cứ [[x2]]"]
mở đầu: Theo [[x3]]
chỉ tiêu: {mở đầu: "[[x4]]", chỉ tiêu: [{tên: "A [[x5]]", đích: 1, ghi chú: "[[x6]]"}]}
nhiệm vụ: [{tên: "[[x7]]", sản phẩm: "[[x8]]", nội dung: ["b", "- [[x9]]"]}]
kinh phí: [{tên: "[[xa]]", tiền: 1}]
phụ lục: [{tên: "[[xb]]", bảng: {cột: ["[[xc]]"], hàng: [{nhóm: "[[xd]]", hàng: [["a\\n[[xe]]"]]}], ghi chú: "[[xf]]"}}]
chú thích: {a: "[[xg]]"}
kết: "[[xh]] [^a]"
"""
    problems = located(text)
    assert {problem.code for problem in problems} == {"SKH241"}
    names = [problem.message.split("“")[1][:2] for problem in problems]
    assert sorted(names) == sorted(f"x{at}" for at in "123456789abcdefgh")
    lines = text.splitlines()
    for name, problem in zip(names, problems, strict=True):
        line, column = problem.position.line, problem.position.column
        assert lines[line - 1][column - 1 :].startswith(f"[[{name}]]")


def test_knows_the_documents_that_can_be_cited():
    facts = facts_of("văn bản: {qđ-1: {loại: Quyết định}}", OFFICE)
    assert facts.references.documents() == ["nq-29", "luật-gd", "qđ-1"]


def test_near_names_are_asked_for_in_the_form_wanted():
    assert near_names("nq-30", ["nq-29", "luật"], "“{}”") == "có phải là “nq-29”?"
    assert near_names("xyz", ["nq-29"], "“{}”") == ""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("tổng kinh phí: bằng chữ", "Một tỷ hai trăm năm mươi triệu đồng"),
        ("Tổng kinh phí bằng chữ", "Một tỷ hai trăm năm mươi triệu đồng"),
        ("kinh phí tập huấn:bằng chữ", "Một tỷ hai trăm năm mươi triệu đồng"),
        ("lớp: tiền: bằng chữ", "Bảy nghìn đồng"),
    ],
)
def test_an_amount_is_told_in_words_as_well(name, words):
    text = (
        "kinh phí: [{tên: Tập huấn, tiền: 1.250}]\n"
        "phụ lục: [{tên: Lớp, bảng: {cột: [X, {tên: Tiền, cộng: có}], đơn vị tính: nghìn đồng, hàng: [[a, 7]]}}]"
    )
    assert facts_of(text).references.find(name) == WordsTarget(words)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("kỳ: bằng chữ", "SKH241"),
        ("lớp: số người: bằng chữ", "SKH241"),
        ("kinh phí b: bằng chữ", "SKH246"),
        ("x: bằng chữ", "SKH241"),
    ],
)
def test_only_an_amount_that_is_fixed_is_told_in_words(name, code):
    text = (
        f"mục đích: '[[{name}]]'\nkinh phí: [{{tên: A, tiền: 1}}, {{tên: B}}]\n"
        "phụ lục: [{tên: Lớp, bảng: {cột: [X, {tên: Số người, cộng: có}], hàng: [[a, 7]]}}]"
    )
    assert only_problem(text).code == code


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("tổng kinh phi: bằng chữ", "[[tổng kinh phí: bằng chữ]]"),
        ("tổng kinh phí: bằng chử", "[[tổng kinh phí: bằng chữ]]"),
        ("tổng kinh phí bang chu", "[[tổng kinh phí: bằng chữ]]"),
        ("lớp tiền bằng số", "[[phụ lục lớp: Tiền: bằng chữ]]"),
        ("tổng kinh phi", "[[tổng kinh phí]]"),
    ],
)
def test_offers_an_amount_in_words_to_who_asks_for_words(name, offered):
    text = (
        f"mục đích: '[[{name}]]'\nkinh phí: [{{tên: A, tiền: 1}}]\n"
        "phụ lục: [{tên: Lớp, bảng: {cột: [X, {tên: Tiền, cộng: có}], đơn vị tính: nghìn đồng, hàng: [[a, 7]]}}]"
    )
    problem = only_problem(text)
    assert problem.code == "SKH241"
    assert problem.hint.startswith(f"có phải là {offered}")


def test_a_number_that_is_no_money_is_not_offered_in_words():
    text = (
        "mục đích: '[[lớp số người bằng chứ]]'\n"
        "phụ lục: [{tên: Lớp, bảng: {cột: [X, {tên: Số người, cộng: có}], hàng: [[a, 7]]}}]"
    )
    assert "bằng chữ" not in only_problem(text).hint
