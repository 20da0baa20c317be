"""A document of another kind than a plan: all that is fixed to a kind comes from its description."""

import re

import pytest

from sinhkehoach.compare.comparison_table import comparison_table
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.plans import compare_plans
from sinhkehoach.compare.wording import plain, sentences
from sinhkehoach.compose.compose import compose
from sinhkehoach.compose.unprinted import unprinted
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.read_template import read_template
from tests.support.document_kinds import report_of
from tests.support.docx import TEMPLATE, members
from tests.support.plans import dump, runs_text

TEXT = """\
số: 5
ngày: 05/01/2027
trích yếu: Kết quả giáo dục
chỉ tiêu:
  - {tên: Trẻ đến lớp, đích: 98, hiện tại: 97}
nhiệm vụ:
  - {tên: Mở lớp, id: mở lớp, giao việc: [{đơn vị: Văn phòng, nội dung: Lo việc này.}]}
kinh phí: [{tên: Sách, tiền: 5}]
mục tiêu: Làm tiếp [[nhiệm vụ mở lớp]].
phụ lục: [{tên: Danh sách, nội dung: Trống.}]
"""


@pytest.fixture(scope="module")
def report():
    return compose(*report_of(TEXT))


def test_names_numbers_and_parts_are_those_of_the_kind(report):
    assert dump(report).splitlines() == [
        "[issuer] ỦY BAN NHÂN DÂN",
        "[issuer] PHƯỜNG AN HÒA",
        "[number] 05/BC-UBND",
        "[date] An Hòa, ngày 05 tháng 01 năm 2027",
        "[kind] BÁO CÁO",
        "[title] Kết quả giáo dục",
        "[BODY] Ủy ban nhân dân phường An Hòa báo cáo kết quả giáo dục như sau:",
        "[PART] A. KẾT QUẢ ĐẠT ĐƯỢC",
        "[SECTION] 1. Về chỉ tiêu",
        "[DASH] - Trẻ đến lớp: 98 (Hiện tại: 97).",
        "[SECTION] 2. Về nhiệm vụ",
        "[SUBSECTION] 2.1. Mở lớp",
        "[POINT] 1) Văn phòng: Lo việc này.",
        "[PART] B. KINH PHÍ ĐÃ DÙNG",
        "[BODY] Tổng kinh phí nêu trong Báo cáo là 5 triệu đồng, gồm:",
        "[BODY] 1. Sách: 5 triệu đồng.",
        "[PART] C. PHƯƠNG HƯỚNG",
        "[BODY] Làm tiếp mục 2.1 Mục A.",
        "[BODY] Trên đây là Báo cáo kết quả giáo dục của Ủy ban nhân dân phường An Hòa./.",
        "[recipient] - Lưu: VT.",
        "[authority] CHỦ TỊCH",
        "[appendix] Phụ lục: DANH SÁCH",
        "[BODY] Trống.",
    ]


def test_word_file_calls_the_document_by_its_kind(report):
    parts = members(make_docx(report, read_template(TEMPLATE, None)))
    words = re.sub("<[^>]*>", "", parts["word/document.xml"].decode())
    assert "BÁO CÁO" in words
    assert "(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2027" in words
    assert "kế hoạch" not in words.lower()
    assert "<dc:title>Báo cáo Kết quả giáo dục</dc:title>" in parts["docProps/core.xml"].decode()


def test_draft_without_a_period_leaves_the_year_open():
    text = TEXT.replace("số: 5\nngày: 05/01/2027\n", "")
    assert compose(*report_of(text)).date_text.replace("\u00a0", "·") == "ngày ······ tháng ······ năm ······"


def test_table_of_indicators_has_no_period_in_its_head():
    text = "chỉ tiêu: {cách in: bảng, chỉ tiêu: [{tên: Trẻ đến lớp, đích: 98}]}"
    table = compose(*report_of(text)).body[2]
    assert runs_text(table.rows[0].cells[3].paragraphs[0]) == "Chỉ tiêu"


def test_a_part_that_the_kind_does_not_have_is_reported():
    plan, facts = report_of("mục đích: Nâng cao.\n" + TEXT)
    (lost,) = unprinted(plan, compose(plan, facts))
    assert lost.path == ("mục đích",)
    assert lost.message == "“mục đích” của báo cáo không được in ra ở đâu trong văn bản"


def test_comparison_uses_the_words_of_the_kind():
    old, new = (
        PlanVersion(*report_of(text))
        for text in (TEXT, TEXT + "các phần: [mục tiêu, kinh phí, nhiệm vụ, chỉ tiêu]\n")
    )
    lines = [plain(sentence) for _, several in sentences(compare_plans(old, new)) for sentence in several]
    assert lines[0] == "Mục A “Phương hướng”: chuyển đến từ Mục C “Phương hướng” (“Phương hướng”)"
    table = comparison_table(new.document, compare_plans(old, new))
    assert runs_text(table.appendices[0].title) == "NỘI DUNG BÁO CÁO TRƯỚC VÀ SAU KHI SỬA ĐỔI, BỔ SUNG"
