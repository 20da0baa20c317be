import http.client
import os
import signal
import socket
from threading import Thread
from urllib.parse import urlsplit

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.desk import presence
from sinhkehoach.desk.serve import desk_of, serve
from sinhkehoach.jobs.workspace import Workspace
from tests.support.desks import served
from tests.support.workspaces import PLAN, lay_down

TYPED = PLAN + "# chữ vừa gõ\n"


@pytest.fixture
def root(tmp_path):
    return lay_down(tmp_path, a=PLAN)


def _kept(draft):
    return {"name": "a.yaml", "text": draft, "base": PLAN, "tab": "7ab"}


def test_what_was_typed_outlives_a_server_that_is_killed(root):
    with served(root) as desk:
        opened = desk.ask("open", name="a.yaml")
        desk.ask("draft", **_kept(TYPED), digest=opened["digest"])
        desk.process.send_signal(signal.SIGKILL)
        desk.process.wait()
    with served(root) as desk:
        opened = desk.ask("open", name="a.yaml")
        assert opened["text"] == PLAN
        (draft,) = opened["drafts"]
        assert draft["text"] == TYPED
        desk.ask("save", name="a.yaml", **draft)
    assert (root / "plans" / "a.yaml").read_text(encoding="utf-8") == TYPED


def test_serves_this_computer_only_under_one_name_with_one_token(root):
    with served(root, "a") as desk, served(root) as other:
        host, port = desk.host.split(":")
        assert host == "127.0.0.1"
        assert desk.address == f"http://{desk.host}/?ke-hoach=a.yaml#ma={desk.token}"
        assert other.address == f"http://{other.host}/#ma={other.token}"
        assert len(desk.token) > 40
        assert desk.token != other.token
        status, headers, _ = desk.request("GET", "/")
        assert status == 200
        assert "server" not in headers
        assert desk.request("GET", "/", host=f"localhost:{port}")[0] == 421
        assert desk.request("POST", "/api/desk", "{}", authorization=f"Bearer {other.token}")[0] == 401
        upgrade = {"connection": "Upgrade", "upgrade": "websocket", "sec-websocket-key": "a" * 24}
        assert desk.request("GET", "/", **upgrade, **{"sec-websocket-version": "13"})[0] in (200, 400)


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl+C to all processes of a console")
def test_stops_by_ctrl_c_and_says_nothing_of_the_server(root):
    with served(root) as desk:
        desk.ask("desk")
        desk.process.send_signal(signal.SIGINT)
        _, err = desk.process.communicate(timeout=30)
        assert desk.process.returncode == 130
        assert err.strip() == "Đã dừng."


def test_browser_that_comes_at_once_is_waited_for(root):
    def ready(address):
        with socket.create_connection(urlsplit(address).netloc.split(":"), timeout=5):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        serve(desk_of(Workspace(root), None), "kế hoạch.yaml", port=0, ready=ready)


def test_port_that_is_taken_is_a_sentence(root):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with pytest.raises(UserError, match=f"Cổng {port} đang có chương trình khác dùng"):
            serve(desk_of(Workspace(root), None), "", port=port, ready=print)


def test_program_of_a_double_click_ends_when_its_page_has_gone(root, monkeypatch):
    monkeypatch.setattr(presence, "BEAT", 0.01)
    ended = []

    def ready(address):
        def close():
            token = urlsplit(address).fragment.removeprefix("ma=")
            link = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
            link.request("POST", "/api/closed", headers={"authorization": f"Bearer {token}"})
            ended.append(link.getresponse().status)
            link.close()

        Thread(target=close).start()

    serve(desk_of(Workspace(root), None), "", port=0, ready=ready, lasting=False)
    assert ended == [204]
