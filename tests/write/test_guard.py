import errno
import os
import socket
from multiprocessing import get_context

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import bytes_if_readable
from sinhkehoach.base.journal import begin, files_written
from sinhkehoach.write import atomic
from sinhkehoach.write.guard import Taken, digest_of, keep_beside, remove_file_seen, save_file

OLD, NEW = b"old", b"new"


def save_document(data, target):
    """Write as those do who have looked at what stands there."""
    old = bytes_if_readable(target)
    return save_file(data, target, seen=None if old is None else digest_of(old))


@pytest.fixture
def target(tmp_path):
    file = tmp_path / "ke-hoach-2027.docx"
    file.write_bytes(OLD)
    return file


def _refused(target):
    with pytest.raises(UserError) as caught:
        save_document(NEW, target)
    return caught.value


def test_returns_where_the_document_stands(target):
    assert save_document(NEW, target) == target
    assert target.read_bytes() == NEW


def test_copy_is_kept_under_the_first_free_name(target):
    kept = [keep_beside(data, target, "giu") for data in (OLD, NEW, OLD, NEW)]
    assert [file.name for file in kept[:2]] == ["ke-hoach-2027-giu.docx", "ke-hoach-2027-giu-2.docx"]
    assert kept[2:] == kept[:2]
    assert [file.read_bytes() for file in kept[:2]] == [OLD, NEW]


def test_folder_in_the_place_of_a_copy_is_passed_by(target):
    target.with_name("ke-hoach-2027-giu.docx").mkdir()
    assert keep_beside(OLD, target, "giu").name == "ke-hoach-2027-giu-2.docx"


def test_copy_that_cannot_be_written_is_a_sentence(target, monkeypatch):
    def fail(*_, **__):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(UserError, match="ổ đĩa đã đầy"):
        keep_beside(NEW, target, "giu")


def test_makes_the_folder(tmp_path):
    target = tmp_path / "output" / "2027" / "a.docx"
    save_document(NEW, target)
    assert target.read_bytes() == NEW


def test_refuses_to_replace_a_folder(tmp_path):
    assert "là một thư mục" in _refused(tmp_path).message


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("ke-hoach-2027.docx", "~$-hoach-2027.docx"),
        ("ke-hoach-2027.docx", "~$ke-hoach-2027.docx"),
        ("ke-hoach-2027.docx", ".~lock.ke-hoach-2027.docx#"),
        ("kehoach.docx", "~$ehoach.docx"),
        ("khoach.docx", "~$khoach.docx"),
        ("kehoachx.docx", "~$hoachx.docx"),
    ],
)
def test_sees_that_the_document_is_open(tmp_path, name, owner):
    target = tmp_path / name
    target.write_bytes(OLD)
    (tmp_path / owner).touch()
    error = _refused(target)
    assert error.message == f"Tệp “{name}” đang mở trong Word, hãy đóng lại rồi chạy lại"
    assert owner in error.hint
    assert target.read_bytes() == OLD


@pytest.mark.parametrize("owner", ["~$-khac-2027.docx", "~$ke-hoach-2028.docx", "~$-hoach-2027.doc"])
def test_does_not_mind_other_open_documents(target, owner):
    target.with_name(owner).touch()
    assert save_document(NEW, target) == target


@pytest.mark.parametrize("name", ["khoach.docx", "kehoach.docx"])
def test_does_not_mind_that_a_document_with_a_shorter_name_is_open(tmp_path, name):
    target = tmp_path / name
    (tmp_path / "~$hoach.docx").touch()
    assert save_document(NEW, target) == target


def test_does_not_guess_when_the_owner_file_fits_two_documents(target):
    target.with_name("01-hoach-2027.docx").touch()
    target.with_name("~$-hoach-2027.docx").touch()
    assert save_document(NEW, target) == target


def test_other_documents_do_not_hide_that_this_one_is_open(target):
    target.with_name("khac-2027.docx").touch()
    target.with_name("~$-hoach-2027.docx").touch()
    assert "đang mở trong Word" in _refused(target).message


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_does_not_replace_what_is_marked_read_only(target):
    target.chmod(0o444)
    assert "chỉ cho đọc" in _refused(target).message
    assert target.read_bytes() == OLD


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "ổ đĩa đã đầy"),
        (errno.EDQUOT, "hết dung lượng"),
        (errno.EROFS, "chỉ cho đọc"),
        (errno.ENAMETOOLONG, "quá dài"),
        (errno.EACCES, "không có quyền ghi"),
        (errno.EPERM, "không có quyền ghi"),
        (errno.ESTALE, "mất kết nối"),
        (errno.ENETUNREACH, "mất kết nối"),
        (errno.EIO, "bị lỗi khi ghi"),
        (errno.EMFILE, "máy báo “lý do”"),
    ],
)
def test_says_why_the_system_does_not_write(target, monkeypatch, number, words):
    def fail(*_, **__):
        raise OSError(number, "lý do")

    monkeypatch.setattr(os, "open", fail)
    error = _refused(target)
    assert words in error.message
    assert target.name in error.message
    assert error.hint
    assert target.read_bytes() == OLD


@pytest.mark.parametrize(
    ("number", "is_named"),
    [(errno.EACCES, True), (errno.EPERM, True), (errno.ENOENT, True), (errno.EIO, False)],
)
def test_names_the_folder_where_the_trouble_lies_there(target, monkeypatch, number, is_named):
    def fail(*_, **__):
        raise OSError(number, "lý do")

    monkeypatch.setattr(os, "open", fail)
    assert (str(target.parent) in _refused(target).message) is is_named


def test_says_what_an_error_without_a_number_says(target, monkeypatch):
    def fail(*_, **__):
        raise OSError("lý do")

    monkeypatch.setattr(os, "open", fail)
    assert "máy báo “lý do”" in _refused(target).message


def _windows_error(number):
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = number
    return error


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (5, "đang mở trong Word hoặc bị chương trình khác giữ, hãy đóng lại"),
        (32, "đang mở trong Word hoặc bị chương trình khác giữ, hãy đóng lại"),
        (33, "đang mở trong Word hoặc bị chương trình khác giữ, hãy đóng lại"),
        *((number, "mất kết nối") for number in (53, 55, 59, 64, 67, 1231)),
        (112, "ổ đĩa đã đầy"),
        (206, "quá dài"),
    ],
)
def test_understands_windows(target, monkeypatch, number, words):
    def fail(*_):
        raise _windows_error(number)

    monkeypatch.setattr(atomic, "exchange", lambda *_: False)
    monkeypatch.setattr(os, "replace", fail)
    assert words in _refused(target).message
    assert target.read_bytes() == OLD


def test_a_new_file_that_windows_refuses_is_a_matter_of_rights(tmp_path, monkeypatch):
    def fail(*_):
        raise _windows_error(5)

    monkeypatch.setattr("pathlib.Path.hardlink_to", fail)
    monkeypatch.setattr(os, "replace", fail)
    assert "không có quyền ghi" in _refused(tmp_path / "mới.docx").message


def test_a_file_in_the_place_of_the_folder(target):
    assert "trùng với một tệp" in _refused(target / "a.docx").message
    assert "đi qua một tệp" in _refused(target / "b" / "a.docx").message


def test_a_name_that_is_really_too_long(tmp_path):
    assert "quá dài" in _refused(tmp_path / f"{'a' * 300}.docx").message


def test_nothing_is_replaced_that_was_not_seen(target):
    for seen in (None, digest_of(NEW)):
        with pytest.raises(Taken, match="vừa có người khác ghi"):
            save_file(NEW, target, seen=seen)
    with pytest.raises(Taken):
        save_file(NEW, target.with_name("khac.docx"), seen=digest_of(OLD))
    with pytest.raises(Taken):
        remove_file_seen(target, digest_of(NEW))
    assert [(file.name, file.read_bytes()) for file in target.parent.iterdir()] == [(target.name, OLD)]


def test_what_was_seen_is_taken_away(target):
    remove_file_seen(target, digest_of(OLD))
    assert list(target.parent.iterdir()) == []


def test_what_is_written_is_remembered(target):
    begin()
    save_document(NEW, target)
    save_document(OLD, target)
    with pytest.raises(Taken):
        save_file(OLD, target, seen=None)
    kept = keep_beside(NEW, target, "giu")
    assert files_written() == (target, kept)
    begin()
    assert files_written() == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name")
@pytest.mark.parametrize("kind", ["pipe", "socket", "device"])
def test_what_is_no_regular_file_is_not_replaced(tmp_path, kind):
    place = tmp_path / "a.docx"
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(place))
    else:
        place.symlink_to("/dev/null")
    before = place.stat()
    for seen in (None, digest_of(b"")):
        with pytest.raises(UserError, match="không phải là tệp thường"):
            save_file(NEW, place, seen=seen)
    assert os.path.samestat(before, place.stat())


def _create(target, start, answers):
    start.wait()
    try:
        save_file(str(os.getpid()).encode(), target, seen=None)
    except Taken:
        answers.put("refused")
    else:
        answers.put("written")


def test_of_many_who_make_one_file_one_succeeds(tmp_path):
    context = get_context("fork" if os.name != "nt" else "spawn")
    start, answers = context.Barrier(4), context.SimpleQueue()
    hands = [context.Process(target=_create, args=(tmp_path / "a.yaml", start, answers)) for _ in range(4)]
    for hand in hands:
        hand.start()
    found = [answers.get() for _ in hands]
    for hand in hands:
        hand.join()
    assert sorted(found) == ["refused", "refused", "refused", "written"]
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") in [str(hand.pid) for hand in hands]
    assert [file.name for file in tmp_path.iterdir()] == ["a.yaml"]
