import pytest

from tests.support.docx import body_of, find_all
from tests.support.mending import W, fault, mended, paper_with


@pytest.mark.parametrize(
    "name",
    [
        "Quốc hiệu chữ thường",
        "tên cơ quan chữ thường",
        "cơ quan chủ quản in đậm",
        "số, ký hiệu canh trái",
        "tên loại cỡ 16",
        "Kính gửi in đậm",
        "một đoạn cỡ 12",
        "một điểm in đậm",
        "Phần không đậm",
        "chữ Điều không đậm",
        "đề mục gạch chân",
        "Nơi nhận gạch chân",
        "các dòng nơi nhận thụt vào 10 mm",
    ],
)
def test_looks_are_mended(name):
    mended(fault(name))


@pytest.mark.parametrize("name", ["Quốc hiệu cỡ 15", "tên cơ quan cỡ 14", "số, ký hiệu đậm"])
def test_one_side_of_a_tabbed_head_is_mended(name):
    mended(fault(name, "tabs"))


def test_both_versions_of_a_text_box_are_mended():
    made = mended(fault("Quốc hiệu không đậm", "boxes"))
    texts = find_all(body_of(made), "//w:txbxContent//w:r[contains(w:t, 'CỘNG HÒA')]/w:rPr/w:b")
    assert texts
    assert {each.get(f"{W}val") for each in texts} == {None}


def test_capitals_are_a_look_and_small_letters_stay_typed():
    made = mended(paper_with(lambda paper: setattr(paper.kind, "text", "Kế hoạch")))
    assert find_all(body_of(made), "//w:r[w:rPr/w:caps]/w:t[. = 'Kế hoạch']")


def test_what_is_right_keeps_its_formatting():
    data = paper_with(lambda paper: setattr(paper.content[5], "size", 12))
    old, new = (find_all(body_of(each), "//w:r") for each in (data, mended(data)))
    assert sum(_written(a) != _written(b) for a, b in zip(old, new, strict=True)) == 1


def _written(run):
    return [(each.tag, *each.attrib.values()) for each in run.iter()]
