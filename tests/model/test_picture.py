from decimal import Decimal

import pytest

from tests.support.plans import found, only_problem, plan_of

TASK = "nhiệm vụ: [{{tên: A, nội dung: B., hình: {}}}]"


def pictures(typed):
    return plan_of(TASK.format(typed)).tasks[0].pictures


def test_picture_is_read_with_its_caption_and_width():
    (first, second) = pictures("[{tên: Sơ đồ, tệp: so-do.png, rộng: 120 mm}, {tên: Ảnh, tệp: ảnh 1.JPG}]")
    assert (first.file, first.name.plain, first.width) == ("so-do.png", "Sơ đồ", Decimal(120))
    assert (second.file, second.width) == ("ảnh 1.JPG", None)


def test_one_picture_needs_no_list():
    assert [each.file for each in pictures("{tên: Sơ đồ, tệp: a.jpeg}")] == ["a.jpeg"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("{tên: A, tệp: ../a.png}", "không phải là tên một tệp hình trong hinh/"),
        ("{tên: A, tệp: C:\\a.png}", "không phải là tên một tệp hình"),
        ("{tên: A, tệp: .a.png}", "không phải là tên một tệp hình"),
        ("{tên: A, tệp: a.svg}", "không phải là hình PNG hay JPEG"),
        ("{tên: A, tệp: a.png, rộng: 0}", "không thể rộng “0”"),
        ("{tên: A, tệp: a.png, rộng: 900 mm}", "không thể rộng “900 mm”"),
        ("{tên: A, tệp: a.png, rộng: 12 cm}", "“12 cm” không phải là một độ rộng tính bằng mm"),
        ("{tên: A, tệp: a.png, rộng: 50%}", "“50%” không phải là một độ rộng tính bằng mm"),
    ],
)
def test_what_names_no_picture_is_told(typed, told):
    assert told in only_problem(TASK.format(typed)).message


def test_picture_may_do_without_a_caption_and_not_without_a_file():
    assert pictures("{tệp: a.png}")[0].name is None
    assert len(found(TASK.format("{tên: Sơ đồ}"))) == 1


@pytest.mark.parametrize("typed", ["a.png", "[a.png]"])
def test_bare_file_name_is_told_the_key_it_stands_behind(typed):
    assert only_problem(TASK.format(typed)).hint == "ở đây đang là “a.png”; viết “tệp: a.png”"
