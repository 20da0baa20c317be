import re
from datetime import date

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.new_plan import KINDS
from sinhkehoach.jobs.new_plan import make_plan, plan_file_stem
from sinhkehoach.jobs.new_workspace import make_workspace
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.workspace import Workspace
from tests.support.workspaces import new_builder

DAYS = [date(2026, 11, 22), date(2027, 1, 5), date(2027, 3, 31), date(2027, 4, 1), date(2028, 2, 29)]


@pytest.fixture
def workspace(tmp_path):
    make_workspace(tmp_path)
    return Workspace(tmp_path)


@pytest.mark.parametrize("today", DAYS, ids=str)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_checks_clean_and_prints_at_once(workspace, kind, today):
    file = make_plan("mới", kind, workspace, today)
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
    plan = open_plan(make_plan("a", kind, workspace, today), Offices()).plan
    assert plan.period.text == period
    assert (plan.date.month, plan.date.year, plan.date.day) == (*issued, None)


def test_month_is_written_as_decreed(workspace):
    texts = [
        make_plan(f"a{month}", "nam", workspace, date(2027, month, 1)).read_text("utf-8") for month in (2, 3)
    ]
    assert ["tháng 02 năm 2027" in texts[0], "tháng 3 năm 2027" in texts[1]] == [True, True]


@pytest.mark.parametrize("kind", KINDS)
def test_text_teaches_in_comments(workspace, kind):
    text = make_plan("a", kind, workspace, DAYS[0]).read_text(encoding="utf-8")
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
    assert make_plan(name, "mot-trang", workspace, DAYS[0]) == workspace.root / "plans" / file


@pytest.mark.parametrize("name", ["", "???", "...", "Cơ quan", "co-quan.yaml"])
def test_name_that_makes_no_plan_is_refused(workspace, name):
    before = sorted((workspace.root / "plans").iterdir())
    with pytest.raises(UserError):
        make_plan(name, "nam", workspace, DAYS[0])
    assert sorted((workspace.root / "plans").iterdir()) == before


def test_long_name_still_makes_a_file(workspace):
    assert make_plan("Kế hoạch " * 60, "mot-trang", workspace, DAYS[0]).is_file()


@pytest.mark.parametrize("existing", ["a.yaml", "a.yml"])
def test_plan_of_that_name_is_never_overwritten(workspace, existing):
    file = workspace.root / "plans" / existing
    file.write_text("của tôi", encoding="utf-8")
    with pytest.raises(UserError, match=f"Đã có tệp .*{existing}"):
        make_plan("A", "nam", workspace, DAYS[0])
    assert file.read_text(encoding="utf-8") == "của tôi"


def test_name_of_a_file_has_no_marks_and_no_blanks():
    assert plan_file_stem("Kế hoạch giáo dục (bản 2)") == "ke-hoach-giao-duc-ban-2"
