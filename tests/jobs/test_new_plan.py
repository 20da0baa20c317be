import re
from datetime import date

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.new_plan import KINDS
from sinhkehoach.jobs.new_plan import make_plan
from sinhkehoach.jobs.new_workspace import make_workspace
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.workspace import Workspace, packaged
from tests.support.workspaces import new_builder

DAYS = [date(2026, 11, 22), date(2027, 1, 5), date(2027, 3, 31), date(2027, 4, 1), date(2028, 2, 29)]


@pytest.fixture
def workspace(tmp_path):
    make_workspace(tmp_path)
    return Workspace(tmp_path)


@pytest.mark.parametrize("today", DAYS, ids=str)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_checks_clean_and_prints_at_once(workspace, kind, today):
    file = make_plan("mới", kind, workspace, today).file
    result = new_builder().build(file)
    assert result.problems == ()
    assert result.written == workspace.output / "moi.docx"


@pytest.mark.parametrize(
    ("kind", "today", "period", "issued"),
    [
        ("nam", date(2026, 11, 22), "năm 2027", (11, 2026)),
        ("nam", date(2027, 1, 5), "năm 2027", (1, 2027)),
        ("nam", date(2027, 3, 31), "năm 2027", (3, 2027)),
        ("nam", date(2027, 4, 1), "năm 2028", (4, 2027)),
        ("de-an", date(2026, 12, 31), "giai đoạn 2027 - 2031", (12, 2026)),
        ("de-an", date(2027, 1, 1), "giai đoạn 2027 - 2031", (1, 2027)),
        ("nam-hoc", date(2027, 8, 20), "năm học 2027 - 2028", (8, 2027)),
        ("nam-hoc", date(2027, 1, 5), "năm học 2027 - 2028", (1, 2027)),
        ("ban-chi-dao", date(2027, 2, 1), "năm 2027", (2, 2027)),
        ("mot-trang", date(2027, 12, 1), "năm 2028", (12, 2027)),
    ],
)
def test_years_follow_from_today(workspace, kind, today, period, issued):
    plan = open_plan(make_plan("a", kind, workspace, today).file, Offices()).plan
    assert plan.period.text == period
    assert (plan.date.month, plan.date.year, plan.date.day) == (*issued, None)


def test_month_is_written_as_decreed(workspace):
    texts = [
        make_plan(f"a{month}", "nam", workspace, date(2027, month, 1)).file.read_text("utf-8")
        for month in (2, 3)
    ]
    assert ["tháng 02 năm 2027" in texts[0], "tháng 3 năm 2027" in texts[1]] == [True, True]


@pytest.mark.parametrize("kind", KINDS)
def test_text_teaches_in_comments(workspace, kind):
    text = make_plan("a", kind, workspace, DAYS[0]).file.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../schema/ke-hoach.schema.json\n#\n# KẾ HOẠCH")
    assert "không in ra" in text
    assert "Sau dấu | là lời văn" in text
    assert "[[kỳ]]" in text
    assert not re.search(r"\$(?!schema)", text)
    assert max(map(len, text.splitlines())) < 200


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("ke-hoach-2027", "ke-hoach-2027.yaml"),
        ("Kế hoạch Đổi mới năm 2027", "ke-hoach-doi-moi-nam-2027.yaml"),
        ("ke-hoach.yaml", "ke-hoach.yaml"),
        ("ke_hoach.YML", "ke-hoach.yaml"),
        ("plans/ke-hoach.yaml", "ke-hoach.yaml"),
        (r".\plans\ke-hoach", "ke-hoach.yaml"),
        ("Kế hoạch số 12/KH-UBND", "ke-hoach-so-12-kh-ubnd.yaml"),
        ('a<b>c:d"e|f?g*h', "a-b-c-d-e-f-g-h.yaml"),
        ("../../ngoai", "ngoai.yaml"),
        ("v1.2", "v1.2.yaml"),
        ("con", "_con.yaml"),
        ("  a  ", "a.yaml"),
        ("Nga\u0300y he\u0300", "ngay-he.yaml"),
    ],
)
def test_name_becomes_a_file_name_for_every_system(workspace, name, file):
    assert make_plan(name, "mot-trang", workspace, DAYS[0]).file == workspace.root / "plans" / file


@pytest.mark.parametrize("name", ["", "???", "...", "Cơ quan", "co-quan.yaml"])
def test_name_that_makes_no_plan_is_refused(workspace, name):
    before = sorted((workspace.root / "plans").iterdir())
    with pytest.raises(UserError):
        make_plan(name, "nam", workspace, DAYS[0])
    assert sorted((workspace.root / "plans").iterdir()) == before


def test_long_name_still_makes_a_file(workspace):
    assert make_plan("Kế hoạch " * 60, "mot-trang", workspace, DAYS[0]).file.is_file()


@pytest.mark.parametrize("existing", ["a.yaml", "a.yml"])
def test_plan_of_that_name_is_never_overwritten(workspace, existing):
    file = workspace.root / "plans" / existing
    file.write_text("của tôi", encoding="utf-8")
    with pytest.raises(UserError, match=f"Đã có tệp .*{existing}"):
        make_plan("A", "nam", workspace, DAYS[0])
    assert file.read_text(encoding="utf-8") == "của tôi"


SAMPLE = (packaged("plans") / "co-quan.yaml").read_text(encoding="utf-8")
RENAMED = re.sub(r"^  ([^\s#:-][^:#]*):", r"  \1 của tôi:", SAMPLE, flags=re.MULTILINE)
MINIMAL = """\
cơ quan:
  sở-nv: {tên: Sở Nội vụ tỉnh Hòa Giang, ký hiệu: SNV, địa danh: Hòa Giang}
người ký:
  giám đốc: {chức vụ: Giám đốc, họ tên: Trần Văn An}
"""
EMPTY = "cơ quan: {}\n"
PLACEHOLDER = re.compile(
    r"(?<!\[)\[(?:đơn vị|văn phòng|các (?:trường|thôn)|công an|Mặt trận|tên|ký hiệu|địa danh|cơ quan|chức vụ|họ)"
    r"[^\[\]]*\]"
)
NAMES = ["mới", "Kế hoạch năm học 2027 - 2028", "2027-2030", "x-2024"]
LEFT_TO_FILL_IN = "SKH344"


def _of_office(workspace, text, name, kind):
    """Return the new plan in a workspace whose office's file holds `text` (None: has no such file), and its problems."""
    file = workspace.root / "plans" / "co-quan.yaml"
    if text is None:
        file.unlink()
    else:
        file.write_text(text, encoding="utf-8")
    made = make_plan(name, kind, workspace, DAYS[0])
    return made, open_plan(made.file, Offices()).problems


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("office", [SAMPLE, RENAMED], ids=["sample", "renamed"])
def test_every_kind_is_clean_whatever_the_office_calls_its_own(workspace, office, kind, name):
    made, problems = _of_office(workspace, office, name, kind)
    assert (problems, made.missing) == ((), ())


@pytest.mark.parametrize("name", NAMES[:2])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("office", [MINIMAL, EMPTY, None], ids=["minimal", "empty", "none"])
def test_check_names_every_placeholder_and_finds_nothing_else(workspace, office, kind, name):
    made, problems = _of_office(workspace, office, name, kind)
    assert {problem.code for problem in problems} == {LEFT_TO_FILL_IN}
    named = {re.findall(r"“(\[.*\])”", problem.message)[0] for problem in problems}
    assert named == set(PLACEHOLDER.findall(made.file.read_text(encoding="utf-8")))
    assert made.missing


def test_units_signers_and_documents_of_the_office_are_taken(workspace):
    office = """\
cơ quan:
  xã: {tên: Ủy ban nhân dân xã Phú Mỹ, tên tắt: [UBND xã], ký hiệu: UBND, địa danh: Phú Mỹ}
người ký:
  phó: {thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Phó Chủ tịch, họ tên: Lê Văn Ba}
  trưởng: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Trần Thị Tư}
đơn vị:
  tài-chính: {tên: Phòng Tài chính}
  vhxh: {tên: Phòng Văn hoá và Xã hội}
  vp: {tên: Văn phòng}
  trường-học: {tên: Các trường học}
  ấp: {tên: Các ấp}
  ca: {tên: Công an xã}
  mặt-trận: {tên: Ủy ban MTTQ Việt Nam xã}
văn bản:
  nq: {loại: Nghị quyết, số: 71-NQ/TW, ngày: 22/8/2025, cơ quan: Bộ Chính trị, trích yếu: về đột phá}
nơi nhận: [Các ấp]
lưu: VT, VHXH
"""
    made, problems = _of_office(workspace, office, "a", "nam")
    text = made.file.read_text(encoding="utf-8")
    assert {problem.severity for problem in problems} <= {"gợi ý"}
    assert made.missing == ()
    for line in (
        "cơ quan: xã ",
        "  - nq\n",
        "  - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025\n",
        "phối hợp: [vp, trường-học]",
        "chủ trì: tài-chính",
        "đơn vị: [trường-học, ấp]",
        "ký: phó ",
        "Ngân sách xã",
    ):
        assert line in text
    scheme = _of_office(workspace, office, "b", "de-an")[0].file.read_text(encoding="utf-8")
    assert "ký: trưởng " in scheme
    assert "từng ấp" in scheme
    committee = _of_office(workspace, office, "c", "ban-chi-dao")[0].file.read_text(encoding="utf-8")
    assert "tên: Ban Chỉ đạo Chuyển đổi số xã Phú Mỹ\n" in committee
    assert "chức vụ khác: Chủ tịch Ủy ban nhân dân xã\n  họ tên: Trần Thị Tư\n" in committee


def test_part_of_a_school_and_who_signs_for_it_are_taken(workspace):
    office = """\
cơ quan:
  trường: {tên: Trường Trung học cơ sở Hòa Bình, ký hiệu: THCSHB, địa danh: Hòa Bình}
người ký:
  hiệu phó: {ký thay: Hiệu trưởng, chức vụ: Phó Hiệu trưởng, họ tên: Lê Văn Ba}
  cô Tư: {chức vụ: Hiệu trưởng, họ tên: Trần Thị Tư}
  thầy Năm: {chức vụ: Tổ trưởng Tổ Toán, họ tên: Ngô Văn Năm}
"""
    made, _ = _of_office(workspace, office, "a", "day-hoc-to-chuyen-mon")
    text = made.file.read_text(encoding="utf-8")
    assert "  cấp trên: Trường Trung học cơ sở Hòa Bình\n" in text
    assert "  địa danh: Hòa Bình\n" in text
    assert "ký:\n  - thầy Năm\n  - cô Tư\n" in text
    assert made.missing == ()
    of_teacher, _ = _of_office(workspace, office, "b", "khgd-giao-vien")
    assert of_teacher.missing == ("giáo viên",)
    asked = '  - thầy Năm\n  - {chức vụ: Giáo viên, họ tên: "[họ và tên]"}\n'
    assert asked in of_teacher.file.read_text(encoding="utf-8")


def test_party_committee_and_its_secretary_are_taken(workspace):
    office = """\
cơ quan:
  xã: {tên: Ủy ban nhân dân xã Hòa Bình, ký hiệu: UBND, địa danh: Hòa Bình}
  đảng uỷ: {tên: Đảng uỷ xã Hoà Bình, ký hiệu: ĐU, địa danh: Xã Hoà Bình, thể thức: đảng}
người ký:
  cô Tư: {chức vụ: Bí thư, họ tên: Trần Thị Tư, thay mặt: Ban Thường vụ}
"""
    made, problems = _of_office(workspace, office, "a", "cap-uy")
    assert (problems, made.missing) == ((), ())
    text = made.file.read_text(encoding="utf-8")
    assert "\ncơ quan: đảng uỷ " in text
    assert "\nký: cô Tư " in text


def test_party_committee_that_is_not_known_is_asked_for(workspace):
    made, _ = _of_office(workspace, EMPTY, "a", "cap-uy")
    assert made.missing == ("cấp uỷ", "bí thư")
    text = made.file.read_text(encoding="utf-8")
    assert '\n  tên: "[tên cấp uỷ]"\n' in text
    assert "\n  thể thức: đảng " in text
    assert '\n  thay mặt: Ban Thường vụ\n  chức vụ: Bí thư\n  họ tên: "[họ và tên]"\n' in text


def test_posts_of_head_and_deputy_are_taken(workspace):
    texts = [
        _of_office(workspace, office, name, "chuyen-doi-so")[0].file.read_text(encoding="utf-8")
        for name, office in (("a", SAMPLE), ("b", EMPTY))
    ]
    for text, head, deputy in zip(
        texts, ("Chủ tịch", "Thủ trưởng"), ("Phó Chủ tịch", "Phó Thủ trưởng"), strict=True
    ):
        assert f"lãnh đạo: {head} " in text
        assert f"lãnh đạo: {deputy}\n" in text


@pytest.mark.parametrize("text", ["cơ quan: [", "cơ quan:\n  a: {tên: Xã}\n"])
def test_office_file_that_cannot_be_read_is_told(workspace, text):
    made, _ = _of_office(workspace, text, "a", "nam")
    assert made.office_file == workspace.root / "plans" / "co-quan.yaml"
    assert "cơ quan ban hành" in made.missing


def test_office_file_that_can_be_read_is_not_told(workspace):
    assert make_plan("a", "nam", workspace, DAYS[0]).office_file is None


@pytest.mark.parametrize(
    ("name", "kind", "period"),
    [
        ("ke-hoach-2030", "nam", "năm 2030"),
        ("Kế hoạch năm học 2027 - 2028", "nam-hoc", "năm học 2027 - 2028"),
        ("đề án 2028-2031", "de-an", "giai đoạn 2028 - 2031"),
        ("ra quân", "nam", "năm 2027"),
    ],
)
def test_kind_and_period_follow_from_the_name(workspace, name, kind, period):
    made = make_plan(name, None, workspace, DAYS[0])
    assert (made.kind, made.period) == (kind, period)
    assert open_plan(made.file, Offices()).plan.period.text == period
