import builtins
import sys
import webbrowser

import pytest

from sinhkehoach.desk import serve
from tests.support.workspaces import PLAN


@pytest.fixture
def opened(monkeypatch):
    """Return what the desk is opened with: the server itself is started in tests/desk."""
    calls = []

    def start(workspace, plan, *, port, cache, ready):
        calls.append((workspace.root, plan, port, cache))
        ready("http://127.0.0.1:1/#ma=x")

    monkeypatch.setattr(serve, "serve", start)
    monkeypatch.setattr(webbrowser, "open", calls.append)
    return calls


def test_opens_the_workspace_in_the_browser(sinhkehoach, workspace, opened):
    answer = sinhkehoach("xem", "--cong", "8765")
    assert answer.code == 0
    assert answer.out == "Bàn làm việc đang mở ở http://127.0.0.1:1/#ma=x\nGõ Ctrl+C để dừng.\n"
    (root, plan, port, cache), address = opened
    assert (root, plan, port) == (workspace, "", 8765)
    assert cache is not None
    assert address == "http://127.0.0.1:1/#ma=x"


def test_browser_stays_closed_where_that_is_asked_for(sinhkehoach, workspace, opened):
    (workspace / "plans" / "2027").mkdir()
    (workspace / "plans" / "2027" / "a.yaml").write_text(PLAN, encoding="utf-8")
    assert sinhkehoach("xem", "--khong-mo", "plans/2027/a.yaml").code == 0
    ((root, plan, port, _),) = opened
    assert (root, plan, port) == (workspace, "2027/a.yaml", 0)
    assert sinhkehoach("xem", "a", "--khong-mo").code == 0
    assert opened[1][1] == "2027/a.yaml"


@pytest.mark.usefixtures("opened")
def test_plan_outside_the_plans_is_refused(sinhkehoach, workspace):
    (workspace / "b.yaml").write_text(PLAN, encoding="utf-8")
    answer = sinhkehoach("xem", "b.yaml")
    assert answer.code == 1
    assert "“b.yaml” không phải kế hoạch trong thư mục plans/" in answer.err


@pytest.mark.usefixtures("opened")
def test_outside_a_workspace_it_tells_how_to_make_one(sinhkehoach, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "sinhkehoach khoi-tao" in sinhkehoach("xem").err


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("library", ["starlette", "uvicorn"])
def test_without_its_libraries_it_says_how_to_install_them(sinhkehoach, monkeypatch, library):
    for name in [name for name in sys.modules if name.startswith((library, "sinhkehoach.desk."))]:
        monkeypatch.delitem(sys.modules, name)
    real = builtins.__import__

    def missing(name, *arguments, **options):
        if name.startswith(library):
            raise ModuleNotFoundError(name)
        return real(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", missing)
    answer = sinhkehoach("xem")
    assert answer.code == 1
    assert 'python -m pip install "sinhkehoach[xem]"' in answer.err
