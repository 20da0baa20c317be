import builtins
import json
import sys
import webbrowser

import pytest

from sinhkehoach.desk import serve
from sinhkehoach.desk.asked import Asked
from tests.support.workspaces import PLAN, lay_down


@pytest.fixture
def opened(monkeypatch):
    """Return what the desk is opened with: the server itself is started in tests/desk."""
    calls = []

    def start(desk, plan, *, port, ready, lasting):
        calls.append((desk, plan, port, lasting))
        ready("http://127.0.0.1:1/#ma=x")

    monkeypatch.setattr(serve, "serve", start)
    monkeypatch.setattr(serve, "desk_of", lambda workspace, cache: workspace.root if cache else None)
    monkeypatch.setattr(webbrowser, "open", calls.append)
    return calls


def test_opens_the_workspace_in_the_browser(sinhkehoach, workspace, opened):
    answer = sinhkehoach("xem", "--cong", "8765")
    assert answer.code == 0
    assert answer.out == "Bàn làm việc đang mở ở http://127.0.0.1:1/#ma=x\nGõ Ctrl+C để dừng.\n"
    desk, address = opened
    assert desk == (workspace, "", 8765, True)
    assert address == "http://127.0.0.1:1/#ma=x"


def test_browser_stays_closed_where_that_is_asked_for(sinhkehoach, workspace, opened):
    (workspace / "plans" / "2027").mkdir()
    (workspace / "plans" / "2027" / "a.yaml").write_text(PLAN, encoding="utf-8")
    assert sinhkehoach("xem", "--khong-mo", "plans/2027/a.yaml").code == 0
    assert opened == [(workspace, "2027/a.yaml", 0, True)]
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


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Be a person with a home, in a folder that is no workspace."""
    (tmp_path / "nhà" / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "nhà"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "nhà"))
    monkeypatch.chdir(tmp_path / "nhà")
    return tmp_path / "nhà"


def _double_click(sinhkehoach, monkeypatch, home, *words):
    """Click with a cache of its own: in it stands which workspace was used last."""
    call = sinhkehoach
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
    return call("xem", "--khong-mo", "--bam-dup", *words)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows says itself where documents are")
def test_double_click_without_a_workspace_offers_one_among_the_documents(
    sinhkehoach, monkeypatch, home, opened
):
    assert _double_click(sinhkehoach, monkeypatch, home).code == 0
    ((door, plan, _, lasting),) = opened
    assert door.offer(None) == {"folder": str(home / "Documents" / "Kế hoạch")}
    assert (plan, lasting) == ("", False)


def test_double_click_finds_the_workspace_that_was_used_last(sinhkehoach, monkeypatch, home, opened):
    root = lay_down(home / "xã", a=PLAN)
    _double_click(sinhkehoach, monkeypatch, home, str(root / "plans" / "a.yaml"))
    _double_click(sinhkehoach, monkeypatch, home)
    assert opened == [(root, "a.yaml", 0, False), (root, "", 0, False)]


def test_folder_dropped_on_the_program_is_opened(sinhkehoach, monkeypatch, home, opened):
    root = lay_down(home / "xã")
    _double_click(sinhkehoach, monkeypatch, home, str(root))
    assert opened == [(root, "", 0, False)]


def test_workspace_made_at_the_door_is_remembered(sinhkehoach, monkeypatch, home, opened):
    _double_click(sinhkehoach, monkeypatch, home)
    door = opened[0][0]
    door.begin(Asked(json.dumps({"folder": str(home / "xã")}).encode()))
    _double_click(sinhkehoach, monkeypatch, home)
    assert opened[1][0] == home / "xã"
