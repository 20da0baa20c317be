from pathlib import Path

from sinhkehoach.base.journal import begin, files_written, note


def test_each_file_is_told_once_in_its_order():
    begin()
    for name in ("b", "a", "b"):
        note(Path(name))
    assert files_written() == (Path("b"), Path("a"))
    begin()
    assert files_written() == ()
