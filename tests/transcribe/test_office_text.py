from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.transcribe.office_text import office_text

ADDED = {"đơn vị": {"kt": {"tên": "Phòng Kinh tế"}}, "người ký": {"ct": {"chức vụ": "Chủ tịch"}}}


def test_new_file_holds_what_is_added():
    text = office_text(None, ADDED)
    assert values_in(text, "co-quan.yaml").value == ADDED


def test_everything_that_stands_there_stays():
    before = "# Sổ tay\nđơn vị:\n  vh:              # văn hóa\n    tên: Phòng Văn hóa\nlưu: VT\n"
    text = office_text(values_in(before, "co-quan.yaml"), ADDED)
    assert values_in(text, "co-quan.yaml").value == {
        "đơn vị": {"vh": {"tên": "Phòng Văn hóa"}, "kt": {"tên": "Phòng Kinh tế"}},
        "lưu": "VT",
        "người ký": {"ct": {"chức vụ": "Chủ tịch"}},
    }
    assert text.startswith("# Sổ tay\nđơn vị:\n  vh:              # văn hóa\n    tên: Phòng Văn hóa\n")
