import unicodedata

import pytest

from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.pictures import picture_names
from tests.support.docx import members
from tests.support.forms import failed
from tests.support.picture_files import png
from tests.support.workspaces import PLAN, lay_down, new_builder

WITH = PLAN + "nhiệm vụ:\n  - {tên: A, nội dung: B., hình: {tệp: a.png, tên: Sơ đồ}}\n"


@pytest.fixture
def work(tmp_path):
    root = lay_down(tmp_path, a=WITH)
    (root / "hinh").mkdir()
    return root


def problems(work):
    found = new_builder(work / "output").build(work / "plans" / "a.yaml").problems
    return [(each.code, each.position.line, each.message) for each in found]


def test_missing_picture_is_told_at_its_place(work):
    assert problems(work) == [("SKH213", 7, "không thấy tệp hình “a.png” trong hinh/")]
    assert not (work / "output").exists()


@pytest.mark.parametrize(
    ("data", "code", "told"),
    [
        (b"GIF89a", "SKH214", "không phải hình PNG hay JPEG"),
        (png()[:-3], "SKH214", "đã hỏng"),
        (b"x" * (11 * 2**20), "SKH215", "lớn hơn 10 MB"),
    ],
)
def test_file_that_cannot_be_printed_is_told(work, data, code, told):
    (work / "hinh" / "a.png").write_bytes(data)
    ((found, _, message),) = problems(work)
    assert found == code
    assert told in message


def test_link_out_of_the_folder_is_not_followed(work, tmp_path_factory):
    outside = tmp_path_factory.mktemp("ngoài") / "b.png"
    outside.write_bytes(png())
    (work / "hinh" / "a.png").symlink_to(outside)
    assert [code for code, _, _ in problems(work)] == ["SKH213"]


def test_picture_that_has_changed_makes_the_document_anew(work):
    file, plan = work / "hinh" / "a.png", work / "plans" / "a.yaml"
    file.write_bytes(png())
    first = new_builder(work / "output").build(plan)
    assert new_builder(work / "output").build(plan).unchanged == first.written
    file.write_bytes(png(shade=9))
    again = new_builder(work / "output").build(plan)
    assert again.written == first.written
    (media,) = [data for name, data in members(again.written.read_bytes()).items() if "media" in name]
    assert media == png(shade=9)


def test_names_of_all_pictures_are_known_once(work):
    (work / "hinh" / "a.png").write_bytes(png())
    (work / "hinh" / "0.png").write_bytes(png())
    plan = work / "plans" / "a.yaml"
    more = "phụ lục: [{tên: P, hình: [{tệp: a.png, tên: X}, {tệp: 0.png, tên: Y}]}]\n"
    plan.write_text(WITH + more, encoding="utf-8")
    opened = open_plan(plan, Offices())
    assert picture_names(opened.plan) == ("0.png", "a.png")
    assert set(opened.pictures) == {"0.png", "a.png"}
    assert picture_names(None) == ()


def test_pictures_and_page_breaks_leave_the_form_as_it_was(work):
    for name in ("a.png", "b.png"):
        (work / "hinh" / name).write_bytes(png(900, 600))
    plan = work / "plans" / "a.yaml"
    appendix = "phụ lục: [{tên: P, nội dung: Lời.}]\n"
    bare = WITH.replace(", hình: {tệp: a.png, tên: Sơ đồ}", "") + appendix
    shown = appendix.replace("}", ", hình: {tệp: b.png, tên: X}}")
    more = WITH.replace("hình:", "ngắt trang: có, hình:") + shown
    found = []
    for text in (bare, more):
        plan.write_text(text, encoding="utf-8")
        found.append(failed(new_builder(work / "output").build(plan).written.read_bytes()))
    assert found[0] == found[1]


def test_picture_is_found_however_its_marks_are_kept(work):
    plan, name = work / "plans" / "a.yaml", "Sơ đồ trường.png"
    plan.write_text(WITH.replace("a.png", name), encoding="utf-8")
    (work / "hinh" / unicodedata.normalize("NFD", name)).write_bytes(png())
    built = new_builder(work / "output").build(plan)
    assert built.written
    (work / "hinh" / unicodedata.normalize("NFD", name)).write_bytes(png(shade=9))
    assert new_builder(work / "output").build(plan).unchanged is None


@pytest.mark.parametrize(
    ("there", "hint"),
    [
        ("ab.png", "có phải là “ab.png”? Nếu không, để tệp hình trong thư mục hinh/"),
        ("khác hẳn.jpg", "để tệp hình trong thư mục hinh/"),
    ],
)
def test_name_like_the_missing_one_is_told(work, there, hint):
    (work / "hinh" / there).write_bytes(png())
    (found,) = new_builder(work / "output").build(work / "plans" / "a.yaml").problems
    assert found.hint.startswith(hint)
