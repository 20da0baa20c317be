"""A report on each sample plan with results noted in it: in the right form, with all its figures, and back again."""

import re
import shutil
from datetime import date

import pytest

from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.next_period import make_next_period
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.reconcile import reconcile
from sinhkehoach.jobs.report import make_report
from tests.support.docx import body_of, paragraphs, text_of
from tests.support.forms import failed, failed_of_party
from tests.support.hand_edits import edit, say
from tests.support.party_plan import OFFICE, PLAN
from tests.support.samples import NAMES, PLANS, convert, pdf_pages
from tests.support.seeded_results import reported
from tests.support.workspaces import lay_down, new_builder, template_cache

# The stretch of the report, its day, and the stretch that results are noted for ("" for the whole period).
TIMES = {
    "de-an-giao-duc-2027-2031": ("6 tháng 2028", "25/6/2028", "6 tháng 2028"),
    "chuyen-doi-so-2027": ("năm 2028", "25/12/2028", "năm 2028"),
    "nam-hoc-2027-2028": ("năm", "30/8/2028", ""),
    "giao-duc-2027": ("6 tháng", "25/6/2027", "6 tháng"),
}
USUAL = ("năm", "25/12/2027", "")


@pytest.fixture
def workspace(tmp_path):
    shutil.copytree(PLANS, tmp_path / "plans")
    return tmp_path


def seeded(workspace, name):
    file = workspace / "plans" / f"{name}.yaml"
    time, day, noted = TIMES.get(name, USUAL)
    office = Offices().beside(file).office
    text = reported(file.read_text(encoding="utf-8"), office, time, day, noted)
    file.write_text(text, encoding="utf-8")
    return file


def report(file, **how):
    return make_report(file, None, BuildSettings(date(2027, 12, 26), cache=template_cache()), **how)


@pytest.mark.parametrize("name", NAMES)
def test_report_of_a_sample_is_in_the_right_form_and_nothing_is_missing(workspace, name):
    file = seeded(workspace, name)
    # What the seeded sums bring about: these plans have more spent than there is.
    assert {each.code for each in open_plan(file, Offices()).problems} <= {"SKH393"}
    result = report(file)
    assert result.problems == ()
    data = result.built.written.read_bytes()
    # A sample that leaves the signer's name open leaves it open here.
    assert failed(data).keys() <= {"G07"}
    text = text_of(body_of(data))
    assert "…" not in "".join(paragraphs(data))
    assert "Đề nghị Sở Giáo dục và Đào tạo bổ sung" in text


@pytest.mark.parametrize("name", NAMES)
def test_plan_itself_is_printed_as_before(workspace, name):
    builder = new_builder(workspace / "ra")
    before = paragraphs(builder.build(workspace / "plans" / f"{name}.yaml").written.read_bytes())
    file = seeded(workspace, name)
    assert paragraphs(new_builder(workspace / "ra").build(file).written.read_bytes()) == before


@pytest.mark.parametrize("name", NAMES)
def test_next_plan_has_nothing_of_the_reports_left(workspace, name):
    file = seeded(workspace, name)
    text = make_next_period(file, None).written.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if "# cần" not in line]
    assert [
        line for line in lines if re.search(r"^báo cáo:|đã chi: *\S|Đã thực hiện đúng kế hoạch", line)
    ] == []


def test_report_edited_by_hand_goes_back_into_the_plan(workspace):
    file = seeded(workspace, "giao-duc-2027")
    document = report(file).built.written
    edit(
        document,
        say("chuyển biến rõ", "chuyển biến rõ nét"),
        say("98,5%", "98,7%"),
        say("Đã thực hiện đúng kế hoạch", "Đã xong sớm"),
        say("120/BC-UBND", "121/BC-UBND"),
        say("UBND tỉnh", "UBND tỉnh Hòa Giang", within="để b/c"),
    )
    assert reconcile(document, apply=True).written
    text = file.read_text(encoding="utf-8")
    for words in ("chuyển biến rõ nét", '{6 tháng: "98,7"}', "Đã xong sớm", "số: 121", "UBND tỉnh Hòa Giang"):
        assert words in text
    assert reconcile(document, apply=False).diff == ""


def test_report_of_a_plan_of_the_party_is_in_its_form(tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    (root / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    file = root / "plans" / "a.yaml"
    file.write_text(reported(PLAN, Offices().beside(file).office, *USUAL), encoding="utf-8")
    data = report(file).built.written.read_bytes()
    assert failed_of_party(data) == []
    assert "120-BC/ĐU" in text_of(body_of(data))


@pytest.mark.office
def test_every_page_of_a_report_can_be_laid_out(workspace):
    documents = [report(seeded(workspace, name)).built.written for name in NAMES]
    pages = convert(documents, "pdf", workspace)
    assert all(len(pdf_pages(pages[document.stem])) > 1 for document in documents)
