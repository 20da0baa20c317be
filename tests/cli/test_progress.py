import sys

from sinhkehoach.cli.progress import rate_text, with_progress


def _watch(monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.delenv("TERM", raising=False)


def test_a_bar_counts_what_is_done(capsys, monkeypatch):
    _watch(monkeypatch)
    assert list(with_progress(iter("abc"), 3, "Đang làm")) == ["a", "b", "c"]
    assert "3/3" in capsys.readouterr().err


def test_rate_is_told_after_a_second(capsys, monkeypatch):
    _watch(monkeypatch)
    times = iter([0.0, 0.5, 2.0])
    monkeypatch.setattr("sinhkehoach.cli.progress.monotonic", lambda: next(times))
    list(with_progress(iter("ab"), 2, "Đang làm"))
    assert "Đang làm (60/phút)" in capsys.readouterr().err


def test_there_is_no_bar_for_few_or_without_a_terminal(capsys, monkeypatch):
    _watch(monkeypatch)
    assert list(with_progress(iter("ab"), 2, "Đang làm", 3)) == ["a", "b"]
    monkeypatch.setattr(sys.stderr, "isatty", lambda: False)
    assert list(with_progress(iter("abc"), 3, "Đang làm")) == ["a", "b", "c"]
    assert capsys.readouterr().err == ""


def test_slow_work_is_counted_by_the_minute():
    assert [rate_text(rate) for rate in (12.4, 2, 1.5, 0.1)] == ["12/giây", "2/giây", "90/phút", "6/phút"]
