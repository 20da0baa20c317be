import gettext
import io
import sys

from sinhkehoach.cli.vietnamese import speak_vietnamese


def test_click_speaks_vietnamese_whatever_the_language_of_the_system(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "de")
    monkeypatch.setenv("LC_ALL", "C")
    speak_vietnamese()
    assert gettext.gettext("Usage:") == "Cách dùng:"


def test_console_of_another_code_page_takes_vietnamese(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "")
    console = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", console)
    speak_vietnamese()
    print("kế hoạch \udc80", file=console, flush=True)
    assert console.buffer.getvalue() == "kế hoạch ?\n".encode()


def test_program_without_console_does_not_stumble(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setattr(sys, "stdout", None)
    speak_vietnamese()
    assert sys.stdout is None
