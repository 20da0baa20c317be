import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.git_files import FileChange, put, with_block, without_block

LINES = "*.docx diff=x\n"
BEFORE = {
    "no file": None,
    "empty": b"",
    "lines": b"*.png binary\n",
    "open line": b"*.png binary",
    "windows": b"a\r\nb\r\n",
}


def _do(change):
    if change is not None:
        put(change)


@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE)
def test_block_leaves_no_trace_when_it_is_gone(tmp_path, before):
    file = tmp_path / ".gitattributes"
    if before is not None:
        file.write_bytes(before)
    _do(with_block(file, LINES))
    assert LINES.encode() in file.read_bytes()
    _do(without_block(file))
    assert (file.read_bytes() if file.exists() else None) == before


@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE)
def test_block_that_is_there_is_not_written_again(tmp_path, before):
    file = tmp_path / ".gitattributes"
    if before is not None:
        file.write_bytes(before)
    _do(with_block(file, LINES))
    assert with_block(file, LINES) is None


def test_block_with_other_lines_is_replaced_where_it_stands(tmp_path):
    file = tmp_path / ".gitattributes"
    file.write_bytes(b"a")
    _do(with_block(file, "old\n"))
    file.write_bytes(file.read_bytes() + b"b\n")
    _do(with_block(file, LINES))
    assert b"old" not in file.read_bytes()
    _do(without_block(file))
    assert file.read_bytes() == b"a\nb\n"


def test_what_others_wrote_behind_the_block_stays(tmp_path):
    file = tmp_path / ".gitattributes"
    _do(with_block(file, LINES))
    file.write_bytes(file.read_bytes() + b"b\n")
    _do(without_block(file))
    assert file.read_bytes() == b"b\n"


def test_nothing_to_take_out_is_no_change(tmp_path):
    (tmp_path / "a").write_bytes(b"x\n")
    assert without_block(tmp_path / "a") is None
    assert without_block(tmp_path / "missing") is None


def test_file_that_cannot_be_changed_is_a_sentence(tmp_path):
    with pytest.raises(UserError, match="vừa có người khác ghi"):
        put(FileChange(tmp_path / "missing", None, b"x"))
    (tmp_path / "a").write_bytes(b"theirs")
    for before in (None, b"x"):
        with pytest.raises(UserError, match="vừa có người khác ghi"):
            put(FileChange(tmp_path / "a", b"ours", before))
    assert (tmp_path / "a").read_bytes() == b"theirs"
