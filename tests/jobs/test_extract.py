from datetime import date

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.extract import make_extracts
from tests.support.docx import body_of, text_of
from tests.support.workspaces import OFFICE, PLAN, lay_down, template_cache

TEXT = (
    PLAN
    + """\
nhiệm vụ:
  - {tên: Mở lớp, chủ trì: Phòng A, phối hợp: [Phòng B, các đơn vị liên quan]}
  - {tên: Mua sách, chủ trì: Phòng B}
  - {tên: Chưa ai}
tổ chức thực hiện: [{đơn vị: Phòng A, nội dung: Theo dõi.}]
"""
)


def extracts(root, *units, **how):
    settings = BuildSettings(date(2027, 7, 1), cache=template_cache())
    return make_extracts(root / "plans" / "a.yaml", units, settings, **how)


def test_each_unit_has_its_extract_and_what_is_in_none_is_told(tmp_path):
    result = extracts(lay_down(tmp_path, a=TEXT))
    assert [(each.unit, each.leads, each.takes_part, each.works) for each in result.extracts] == [
        ("Phòng A", 1, 0, 1),
        ("Phòng B", 1, 1, 0),
    ]
    assert [each.built.written.name for each in result.extracts] == [
        "a-trich-phong-a.docx",
        "a-trich-phong-b.docx",
    ]
    assert result.of_nobody == ("Chưa ai",)
    assert not result.failed


def test_one_unit_has_its_own_alone_and_hears_of_what_may_be_its(tmp_path):
    result = extracts(
        lay_down(tmp_path, a=TEXT.replace("Chưa ai", "Chưa ai, chủ trì: các phòng khác")), "Phòng A"
    )
    (only,) = result.extracts
    assert only.vague == ("Chưa ai",)
    assert result.of_nobody == ()
    text = text_of(body_of(only.built.written.read_bytes()))
    assert "TRÍCH KẾ HOẠCH" in text
    assert "Mua sách" not in text


def test_units_whose_names_look_alike_have_files_of_their_own(tmp_path):
    result = extracts(lay_down(tmp_path, a=TEXT.replace("Phòng B", "Phòng - A")))
    assert [each.built.written.name for each in result.extracts] == [
        "a-trich-phong-a.docx",
        "a-trich-phong-a-2.docx",
    ]


def test_signer_is_one_of_the_office(tmp_path):
    root = lay_down(tmp_path, a=TEXT)
    office = OFFICE + "  văn phòng: {thừa lệnh: Chủ tịch, chức vụ: Chánh Văn phòng}\n"
    (root / "plans" / "co-quan.yaml").write_text(office, encoding="utf-8")
    (only,) = extracts(root, "Phòng A", signer="Văn phòng").extracts
    assert "TL. CHỦ TỊCH" in text_of(body_of(only.built.written.read_bytes()))
    with pytest.raises(UserError, match="Không có người ký nào tên gọi tắt là “giám đốc”"):
        extracts(root, "Phòng A", signer="giám đốc")


@pytest.mark.parametrize(
    ("unit", "hint"),
    [("Phòng Â", "có phải là “Phòng A”?"), ("Sở Tài chính", "kế hoạch có: Phòng A; Phòng B")],
)
def test_unit_without_work_is_refused_with_those_that_have_some(tmp_path, unit, hint):
    with pytest.raises(UserError, match=f"Kế hoạch không giao việc gì cho “{unit}”") as refused:
        extracts(lay_down(tmp_path, a=TEXT), unit)
    assert refused.value.hint == hint


def test_plan_that_gives_nobody_work_is_refused(tmp_path):
    with pytest.raises(UserError, match="Kế hoạch chưa giao việc cho đơn vị nào"):
        extracts(lay_down(tmp_path, a=PLAN))


def test_plan_with_errors_has_no_extracts_but_its_errors(tmp_path):
    result = extracts(lay_down(tmp_path, a=TEXT + "mục đich: A\n"))
    assert (result.extracts, result.failed) == ((), True)
    assert [each.code for each in result.problems] == ["SKH202"]
