import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs import new_picture
from sinhkehoach.jobs.new_picture import keep_picture
from sinhkehoach.jobs.workspace import Workspace
from sinhkehoach.opc.picture_file import MOST_BYTES
from sinhkehoach.write.guard import Taken
from tests.support.picture_files import jpeg, png
from tests.support.workspaces import lay_down


@pytest.fixture
def workspace(tmp_path):
    return Workspace(lay_down(tmp_path / "chỗ làm việc"))


@pytest.mark.parametrize(
    ("called", "data", "kept"),
    [
        ("Sơ đồ điểm trường.PNG", png(), "so-do-diem-truong.png"),
        ("ảnh.png", jpeg(), "anh.jpg"),
        ("../../ngoài.png", png(), "ngoai.png"),
        ("C:\\ảnh\\lớp.jpeg", jpeg(), "lop.jpg"),
        ("con.png", png(), "_con.png"),
        ("~$..png", png(), "hinh.png"),
        ("không đuôi", png(), "khong-duoi.png"),
        ("a\x00\u202egnp.exe", png(), "a-gnp.png"),
        ("", png(), "hinh.png"),
        ("x" * 400 + ".png", png(), "x" * 230 + ".png"),
    ],
)
def test_lies_in_the_folder_for_pictures_under_a_safe_name_of_its_kind(workspace, called, data, kept):
    file = keep_picture(data, called, workspace)
    assert file == workspace.root / "hinh" / kept
    assert file.read_bytes() == data


def test_same_bytes_are_the_same_file_and_others_another(workspace):
    first = keep_picture(png(), "a.png", workspace)
    second = keep_picture(png(shade=0), "a.png", workspace)
    assert second.name == "a-2.png"
    assert keep_picture(png(), "a.png", workspace) == first
    assert keep_picture(png(shade=0), "a.png", workspace) == second
    assert first.read_bytes() == png()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "không phải hình PNG hay JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "không phải hình PNG hay JPEG"),
        (png()[:-3], "đã hỏng"),
        (png() + b"x" * MOST_BYTES, "lớn hơn 10 MB"),
        (png(9000, 9000), "lớn hơn 50 triệu điểm ảnh"),
    ],
)
def test_what_could_not_be_printed_is_refused_and_nothing_written(workspace, data, told):
    with pytest.raises(UserError, match=told) as refused:
        keep_picture(data, "thư mục/a.png", workspace)
    assert "hình “a.png”" in refused.value.message
    assert refused.value.hint
    assert not (workspace.root / "hinh").exists()


def test_takes_a_picture_as_large_as_may_be(workspace):
    data = png()
    data = data[:8] + data[8:] + b"x" * (MOST_BYTES - len(data))
    assert keep_picture(data, "a.png", workspace).read_bytes() == data


def test_a_folder_that_leads_out_of_the_workspace_takes_nothing(workspace, tmp_path):
    outside = tmp_path / "ngoài"
    outside.mkdir()
    (workspace.root / "hinh").symlink_to(outside)
    with pytest.raises(UserError, match="ra ngoài chỗ làm việc"):
        keep_picture(png(), "a.png", workspace)
    assert list(outside.iterdir()) == []


def test_a_link_is_neither_written_through_nor_taken_for_the_picture(workspace, tmp_path):
    outside, folder = tmp_path / "b.png", workspace.root / "hinh"
    outside.write_bytes(png())
    folder.mkdir()
    (folder / "a.png").symlink_to(outside)
    (folder / "a-2.png").symlink_to(tmp_path / "nothing.png")
    assert keep_picture(png(), "a.png", workspace).name == "a-3.png"
    assert not (tmp_path / "nothing.png").exists()


def test_a_name_that_is_taken_meanwhile_is_left_to_the_other(workspace, monkeypatch):
    save = new_picture.save_file

    def late(data, file, *, seen):
        if file.name == "a.png":
            save(png(shade=0), file, seen=None)
            raise Taken("vừa có người khác ghi", "")
        return save(data, file, seen=seen)

    monkeypatch.setattr(new_picture, "save_file", late)
    assert keep_picture(png(), "a.png", workspace).name == "a-2.png"
