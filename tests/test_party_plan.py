"""A plan of the Party through the whole of its life: checked, printed, judged, edited, read again, carried on."""

from io import BytesIO
from pathlib import Path

import docx
import pytest

from sinhkehoach.conformance.evaluate import evaluate
from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.cascade import CascadeRequest, cascade
from sinhkehoach.jobs.check import check_files
from sinhkehoach.jobs.compare import compare
from sinhkehoach.jobs.import_word import ImportSettings, import_word
from sinhkehoach.jobs.next_period import make_next_period
from sinhkehoach.jobs.reconcile import reconcile
from sinhkehoach.jobs.workspace import workspace_of
from tests.support.party_plan import OFFICE, PLAN
from tests.support.workspaces import lay_down, new_builder, template_cache

BOLD_LINE, POST = "T/M BAN THƯỜNG VỤ", "BÍ THƯ"


@pytest.fixture
def root(tmp_path) -> Path:
    lay_down(tmp_path, kh=PLAN)
    (tmp_path / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def printed(root) -> Path:
    result = new_builder().build(root / "plans" / "kh.yaml")
    assert result.problems == ()
    return result.written


def _without_origin(file: Path, target: Path) -> Path:
    """Save a document as another program does, which keeps nothing of where it came from."""
    made = docx.Document(str(file))
    for part in list(made.part.package.iter_parts()):
        for name, relation in list(part.rels.items()):
            if "customXml" in relation.reltype or "custom-properties" in relation.reltype:
                del part.rels[name]
    for name, relation in list(made.part.package.rels.items()):
        if "custom-properties" in relation.reltype:
            del made.part.package.rels[name]
    stream = BytesIO()
    made.save(stream)
    target.write_bytes(stream.getvalue())
    return target


def test_check_has_nothing_to_say(root):
    assert [each.problems for each in check_files([root / "plans" / "kh.yaml"])] == [()]
    assert [each.problems for each in check_files([root / "plans" / "co-quan.yaml"])] == [()]


def test_print_keeps_every_rule_of_the_partys_form(printed):
    document, rules = examine_by_regime(read_docx(printed.read_bytes()))
    assert rules.regime.name == "dang"
    verdicts = evaluate(document, rules)
    assert {each.rule.id: each.findings for each in verdicts if each.findings} == {}
    assert [each.rule.id for each in verdicts if str(each.outcome) == "chưa xét"] == []


def test_print_reads_as_the_party_writes(printed):
    lines = [line.strip() for line in plain_lines(read_docx(printed.read_bytes()))]
    text = "\n".join(lines)
    for wanted in (
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Số 05-KH/ĐU",
        "Xã An Bình, ngày 05 tháng 01 năm 2027",
        "-----",
        "- Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị",
        "Kế hoạch này để thực hiện.",
        "- Lưu Văn phòng Đảng uỷ.",
        "(Kèm theo Kế hoạch số 05-KH/ĐU ngày 05 tháng 01 năm 2027",
    ):
        assert wanted in text
    for foreign in ("CỘNG HÒA", "Số:", "./.", "TM.", "Lưu:"):
        assert foreign not in text


def test_post_is_regular_below_the_bold_line(printed):
    cells = [cell for table in docx.Document(str(printed)).tables for cell in table.rows[0].cells]
    styles = {each.text: each.style for cell in cells for each in cell.paragraphs}
    assert (styles[BOLD_LINE].font.bold, styles[POST].font.bold) == (True, None)


def test_draft_bears_its_mark_below_the_number(root):
    plan = PLAN.replace("số: 5\n", "dự thảo: Dự thảo lần 2\n")
    (root / "plans" / "kh.yaml").write_text(plan, encoding="utf-8")
    result = new_builder().build(root / "plans" / "kh.yaml")
    document, rules = examine_by_regime(read_docx(result.written.read_bytes()))
    assert {each.rule.id: each.findings for each in evaluate(document, rules) if each.findings} == {}
    texts = [each.text for each in document.document.paragraphs[: document.letterhead.end]]
    assert "Dự thảo lần 2" in texts


def test_paper_of_unknown_origin_is_read_in_the_words_of_the_office(root, printed, tmp_path):
    paper = _without_origin(printed, tmp_path / "van-ban.docx")
    read = import_word(paper, workspace_of(root), ImportSettings(cache=template_cache()))
    assert read.coverage.share == 1
    assert read.problems == ()
    for line in ("cơ quan: đảng-uỷ\n", "số: 05\n", "  - nq-57\n", "ký: bí-thư\n"):
        assert line in read.text
    assert "lưu:" not in read.text


def test_paper_of_unknown_origin_is_read_whole_where_nothing_is_known(printed, tmp_path):
    other = lay_down(tmp_path / "khac")
    (other / "plans" / "co-quan.yaml").unlink()
    paper = _without_origin(printed, tmp_path / "van-ban.docx")
    read = import_word(paper, workspace_of(other), ImportSettings(cache=template_cache()))
    assert read.coverage.share == 1
    for line in (
        "  ký hiệu: ĐU\n",
        "  thể thức: đảng\n",
        "lưu: Văn phòng Đảng uỷ\n",
        "  thay mặt: Ban Thường vụ\n",
    ):
        assert line in read.text
    assert "  - Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024" in read.text
    assert "kết: Các chi bộ, đảng bộ trực thuộc căn cứ Kế hoạch này để thực hiện\n" in read.text


def _edited(file: Path, *edits: tuple[str, str]) -> None:
    document = docx.Document(str(file))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    paragraphs = [*document.paragraphs, *(each for cell in cells for each in cell.paragraphs)]
    for old, new in edits:
        runs = [run for each in paragraphs for run in each.runs if old in run.text]
        assert runs, old
        for run in runs:
            run.text = run.text.replace(old, new)
    document.save(str(file))


def test_edits_by_hand_go_back(root, printed):
    _edited(
        printed,
        ("Số 05-KH/ĐU", "Số 17-KH/ĐU"),
        ("ngày 05 tháng 01", "ngày 06 tháng 02"),
        ("Báo cáo đúng hạn", "Báo cáo hằng quý"),
        ("này để thực hiện", "này để triển khai"),
        ("Lưu Văn phòng Đảng uỷ", "Lưu Văn phòng Đảng uỷ, Ban Xây dựng Đảng"),
    )
    result = reconcile(printed, apply=True, cache=template_cache())
    assert result.problems == ()
    changed = (root / "plans" / "kh.yaml").read_text(encoding="utf-8")
    for line in (
        "số: 17\n",
        "ngày: 06/02/2027\n",
        "  c) Báo cáo hằng quý.\n",
        "kết: Các chi bộ, đảng bộ trực thuộc căn cứ Kế hoạch này để triển khai\n",
        "lưu: Văn phòng Đảng uỷ, Ban Xây dựng Đảng\n",
    ):
        assert line in changed


def test_next_years_plan_stays_the_partys_and_differs_in_its_number(root):
    written = make_next_period(root / "plans" / "kh.yaml", None).written
    assert written is not None
    told = compare("plans/kh.yaml", f"plans/{written.name}", root)
    assert [(each.place, each.old, each.new) for each in told.changes if each.place == "Số, ký hiệu"] == [
        ("Số, ký hiệu", "05-KH/ĐU", "…-KH/ĐU")
    ]


def test_body_of_the_state_carries_it_out_in_its_own_form(printed, tmp_path):
    paper = _without_origin(printed, tmp_path / "van-ban.docx")
    ours = lay_down(tmp_path / "ubnd")
    target = ours / "plans" / "cua-ta.yaml"
    result = cascade(CascadeRequest(paper, target, ("Uỷ ban nhân dân xã",), template_cache()))
    assert (result.problems, result.tasks) == ((), 2)
    text = target.read_text(encoding="utf-8")
    assert "  kh-05:\n" in text
    assert "    số: 05-KH/ĐU\n" in text
