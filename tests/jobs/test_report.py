from datetime import date

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.problem import Severity
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.report import make_report
from sinhkehoach.provenance.origin import Paper
from sinhkehoach.provenance.read_origin import read_origin
from tests.support.docx import body_of, text_of
from tests.support.workspaces import PLAN, lay_down, template_cache

TASK = PLAN + "nhiệm vụ:\n  - {tên: Mở lớp, thời gian: tháng 4/2027}\n"
NOTED = TASK.replace("thời gian", "tình trạng: xong, thời gian")
REPORTS = "báo cáo:\n  - {kỳ: năm, số: 9}\n  - {kỳ: 6 tháng, số: 5}\n"


def report(root, period=None, **how):
    settings = BuildSettings(date(2027, 7, 1), cache=template_cache())
    return make_report(root / "plans" / "a.yaml", period, settings, **how)


def test_report_is_written_beside_the_document_of_the_plan(tmp_path):
    result = report(lay_down(tmp_path, a=NOTED + REPORTS), "6 tháng")
    assert (result.problems, result.time, result.is_typed, result.missing) == (
        (),
        "6 tháng đầu năm 2027",
        True,
        0,
    )
    file = result.built.written
    assert file == tmp_path / "output" / "a-bao-cao-6-thang.docx"
    assert "BÁO CÁO" in text_of(body_of(file.read_bytes()))
    assert read_origin(file.read_bytes()).paper == Paper("báo cáo", "6 tháng")


def test_last_report_of_the_plan_is_made_where_none_is_asked_for(tmp_path):
    root = lay_down(tmp_path, a=NOTED + REPORTS)
    assert report(root).time == "năm 2027"
    assert "09/BC-UBND" in text_of(body_of((root / "output" / "a-bao-cao-nam.docx").read_bytes()))


def test_stretch_without_remarks_has_its_report_too(tmp_path):
    result = report(lay_down(tmp_path, a=NOTED + REPORTS), "quý II")
    assert (result.is_typed, result.built.written.name) == (False, "a-bao-cao-quy-ii.docx")


def test_figure_that_is_not_noted_is_asked_for_and_nothing_written(tmp_path):
    result = report(lay_down(tmp_path, a=TASK + REPORTS), "6 tháng")
    (problem,) = result.problems
    assert (problem.code, problem.severity, problem.position.line) == ("SKH408", Severity.ERROR, 7)
    assert (result.built, result.missing) == (None, 1)
    assert not (tmp_path / "output").exists()


def test_draft_is_written_with_what_is_missing_told(tmp_path):
    result = report(lay_down(tmp_path, a=TASK + REPORTS), "6 tháng", as_draft=True)
    assert [each.severity for each in result.problems] == [Severity.WARNING]
    text = text_of(body_of(result.built.written.read_bytes()))
    assert "DỰ THẢO" in text
    assert "…" in text


def test_report_that_is_right_already_is_left_and_one_edited_by_hand_spared(tmp_path):
    root = lay_down(tmp_path, a=NOTED + REPORTS)
    file = report(root, "6 tháng").built.written
    assert report(root, "6 tháng").built.unchanged == file
    file.write_bytes(b"edited")
    again = report(root, "6 tháng").built
    assert (again.spared, again.written.name) == (file, "a-bao-cao-6-thang-ban-moi.docx")
    assert file.read_bytes() == b"edited"


def test_draft_and_report_are_not_taken_for_one_another(tmp_path):
    root = lay_down(tmp_path, a=NOTED + REPORTS)
    assert report(root, "6 tháng", as_draft=True).built.written is not None
    assert report(root, "6 tháng").built.written is not None


def test_plan_with_errors_has_no_report_but_its_errors(tmp_path):
    result = report(lay_down(tmp_path, a=NOTED + "mục đich: A\nmục đích: Dạy  học.\n"), "năm")
    assert (result.built, result.time, result.missing) == (None, "", 0)
    assert {each.severity for each in result.problems} == {Severity.ERROR}


@pytest.mark.parametrize(
    ("period", "message"),
    [
        (None, "Kế hoạch chưa có mục “báo cáo”, nên chưa rõ báo cáo kỳ nào"),
        ("mùa hè", "“mùa hè” không phải là một kỳ báo cáo"),
        ("năm 2031", r"“năm 2031” không nằm trong kỳ của kế hoạch \(năm 2027\)"),
    ],
)
def test_stretch_that_means_nothing_is_a_sentence(tmp_path, period, message):
    with pytest.raises(UserError, match=message):
        report(lay_down(tmp_path, a=NOTED), period)


def test_plan_with_nothing_to_report_on_needs_words_at_least(tmp_path):
    with pytest.raises(UserError, match="Chưa có gì để báo cáo năm 2027"):
        report(lay_down(tmp_path, a=PLAN), "năm")
    for key in ("đánh giá", "hạn chế", "nguyên nhân", "phương hướng", "kiến nghị"):
        root = lay_down(tmp_path / key, a=f"{PLAN}báo cáo: [{{kỳ: năm, {key}: Tốt.}}]\n")
        assert report(root).built.written is not None


def test_template_that_leaves_something_out_is_told(tmp_path):
    root = lay_down(tmp_path, a=NOTED + "mẫu: thieu.docx\n" + REPORTS)
    with pytest.raises(UserError):
        report(root, "năm")
