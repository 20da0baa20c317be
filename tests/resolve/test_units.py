import pytest

from tests.support.plans import found, only_problem

OFFICE = """\
đơn vị:
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội, tên tắt: [Phòng VHXH]}
  công-an: {tên: Công an phường}
"""


def _plan(unit):
    return f"nhiệm vụ:\n  - {{tên: Thi, chủ trì: {unit}}}\n"


@pytest.mark.parametrize(
    ("unit", "hint"),
    [
        ("phòng-vhx", "có phải là “phòng-vhxh”?"),
        ("phong-vhxh", "có phải là “phòng-vhxh”?"),
        ("công an", "có phải là “công-an”?"),
        ("quân-sự-5", "trong co-quan.yaml hiện có: phòng-vhxh, công-an"),
    ],
)
def test_reports_a_unit_that_looks_like_a_short_name_and_is_none(unit, hint):
    problem = only_problem(_plan(unit), OFFICE)
    assert (problem.code, problem.position.line, problem.position.column) == ("SKH231", 2, 25)
    assert (problem.message, problem.hint) == (f"Không có đơn vị nào tên gọi tắt là “{unit}”", hint)


@pytest.mark.parametrize(
    "unit", ["phòng-vhxh", "Phòng VHXH", "Trung tâm GDNN-GDTX", "các trường học", "Hội Nông dân"]
)
def test_stays_silent_about_known_names_and_names_in_full(unit):
    assert found(_plan(unit), OFFICE) == []


def test_looks_at_everybody_who_is_given_work():
    plan = """\
        nhiệm vụ:
          - tên: Thi
            phối hợp: [công-an, công-a]
            giao việc:
              - {đơn vị: phòng-v, nội dung: Chuẩn bị.}
        tổ chức thực hiện:
          - {đơn vị: phòng-vx, nội dung: Chuẩn bị.}
    """
    assert [line.split()[1] for line in found(plan, OFFICE)] == ["3:25", "5:18", "7:14"]


@pytest.mark.parametrize(
    ("unit", "words", "hint"),
    [
        ("'phòng-vhxh, công-an'", "“phòng-vhxh”", "viết thành danh sách: [phòng-vhxh, công-an]"),
        ("phòng-vhxh và Hội Nông dân", "“phòng-vhxh”", "viết thành danh sách: [phòng-vhxh, Hội Nông dân]"),
        ("Hội Nông dân; Phòng VHXH", "“Phòng VHXH”", "viết thành danh sách: [Hội Nông dân, Phòng VHXH]"),
        ("Phòng VHXH; Công an phường;", "“Phòng VHXH”", "viết thành danh sách: [Phòng VHXH, Công an phường]"),
        ("Phòng VHXH + Công an phường", "“Phòng VHXH”", "viết thành danh sách: [Phòng VHXH, Công an phường]"),
        ("Hội Nông dân & phòng-vhxh", "“phòng-vhxh”", "viết thành danh sách: [Hội Nông dân, phòng-vhxh]"),
        ("công-an/Phòng VHXH", "“công-an”", "viết thành danh sách: [công-an, Phòng VHXH]"),
        ("'Hội Nông dân, quân-sự'", "“quân-sự”", "viết thành danh sách: [Hội Nông dân, quân-sự]"),
    ],
)
def test_reports_several_units_in_one_line(unit, words, hint):
    problem = only_problem(_plan(unit), OFFICE)
    assert (problem.code, problem.hint) == ("SKH266", hint)
    assert words in problem.message


@pytest.mark.parametrize(
    "unit", ["'Các ban, ngành'", "'Công an phường, Hội Nông dân'", "Văn hóa và Thể thao"]
)
def test_names_in_full_may_stand_in_one_line(unit):
    assert found(_plan(unit), OFFICE) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nơi nhận: [A, Các ban, ngành, đoàn thể phường, B]\n", "SKH265 1:24 nơi nhận › mục 3"),
        (
            "nơi nhận: [{nơi nhận: [Các ban, ngành], ghi chú: B}]\n",
            "SKH265 1:33 nơi nhận › mục 1 › nơi nhận › mục 2",
        ),
        (_plan("[Các ban, ngành]"), "SKH265 2:35 nhiệm vụ › mục 1 › chủ trì › mục 2"),
    ],
)
def test_asks_about_a_name_cut_at_its_commas(text, expected):
    assert found(text, OFFICE) == [expected]


def test_shows_the_name_that_was_cut():
    problem = only_problem("nơi nhận: [A, Các ban, ngành, đoàn thể phường, B]\n")
    assert "“Các ban, ngành, đoàn thể phường” bị dấu phẩy tách ra?" in problem.message
    assert problem.hint.endswith('"Các ban, ngành, đoàn thể phường"')


@pytest.mark.parametrize(
    "text",
    [
        'nơi nhận: ["Các ban, ngành", A]\n',
        "nơi nhận: [các ban]\n",
        _plan("[công-an, phòng-vhxh]"),
        _plan("[Hội Nông dân, công an phường]"),
    ],
)
def test_stays_silent_about_whole_names(text):
    assert found(text, OFFICE) == []


def test_reports_a_short_name_among_the_recipients():
    problem = only_problem("nơi nhận: [Đảng ủy, phòng-vhxh]\n", OFFICE)
    assert (problem.code, problem.hint) == ("SKH267", "ghi tên đầy đủ: Phòng Văn hóa - Xã hội")
    assert found("nơi nhận: [Phòng VHXH, xa-lạ]\n", OFFICE) == []
