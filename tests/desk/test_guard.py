import asyncio

import pytest

from sinhkehoach.desk import guard
from sinhkehoach.desk.guard import MOST_BYTES, Guard
from tests.desk.conftest import ADDRESS, TOKEN

PAGE = "/index.html"


@pytest.mark.parametrize(
    "host",
    ["example.com", "localhost:8765", "127.0.0.1", "127.0.0.1:8766", "127.0.0.1:8765.evil.example", ""],
)
@pytest.mark.parametrize("path", [PAGE, "/api/page/x"])
def test_refuses_to_be_called_by_another_name(desk, host, path):
    answer = desk.client.get(path, headers=desk.headers | {"host": host})
    assert answer.status_code == 421
    assert "sinhkehoach xem" in answer.text


@pytest.mark.parametrize(
    "origin", ["http://example.com", "null", f"https://{ADDRESS}", "http://127.0.0.1:9", ""]
)
@pytest.mark.parametrize("path", [PAGE, "/api/page/x"])
def test_refuses_the_pages_of_others(desk, origin, path):
    assert desk.client.get(path, headers=desk.headers | {"origin": origin}).status_code == 403


@pytest.mark.parametrize(
    "token", ["", TOKEN, f"Bearer {TOKEN}x", "Bearer", f"bearer {TOKEN}", "Bearer ạ".encode()]
)
def test_refuses_whoever_does_not_know_the_token(desk, token):
    for name in ("desk", "open", "save", "picture", "export", "report", "extracts", "submission"):
        assert desk.post(name, {"name": "a.yaml"}, authorization=token).status_code == 401
    assert desk.client.get("/api/page/x").status_code == 401
    assert desk.client.get("/api/font/x").status_code == 401


def test_page_itself_needs_no_token_and_may_do_little(desk):
    answer = desk.client.get("/")
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "set-cookie" not in answer.headers


def test_refusals_have_the_same_headers(desk):
    answer = desk.client.get("/", headers={"host": "example.com"})
    assert (
        answer.headers["content-security-policy"] == desk.client.get("/").headers["content-security-policy"]
    )


@pytest.mark.parametrize("said", [str(MOST_BYTES + 1), "9" * 5000, "-1", "1e3", "²"])
def test_refuses_more_than_may_be_sent_before_it_is_read(desk, said):
    headers = {"content-length": said.encode()}
    assert desk.client.post("/api/desk", headers=desk.headers | headers).status_code == 413


def test_reads_as_much_as_may_be_said(desk):
    headers = {"content-length": str(MOST_BYTES)}
    assert desk.client.post("/api/desk", headers=desk.headers | headers).status_code == 200


def test_breaks_off_where_more_is_sent_than_may_be(desk, monkeypatch):
    monkeypatch.setattr(guard, "MOST_BYTES", 10)

    def pieces():
        yield b"123456"
        yield b"7890"
        yield b"1"

    answer = desk.client.post("/api/desk", content=pieces(), headers=desk.headers)
    assert answer.status_code == 413
    assert answer.json()["message"] == "Tệp gửi vào quá lớn"


def _told(guarded, scope):
    async def nothing(*_):
        return {"type": "http.request"}

    return asyncio.run(guarded(scope, nothing, nothing))


def test_speaks_http_only():
    asked = []

    async def app(scope, *_):
        asked.append(scope["type"])

    with pytest.raises(ValueError, match="websocket"):
        _told(Guard(app, ADDRESS, TOKEN), {"type": "websocket", "headers": []})
    _told(Guard(app, ADDRESS, TOKEN), {"type": "lifespan"})
    assert asked == ["lifespan"]


def test_what_fails_behind_it_is_not_told_to_the_server():
    async def app(*_):
        raise RuntimeError("lời của kế hoạch")

    headers = [(b"host", ADDRESS.encode())]
    _told(Guard(app, ADDRESS, TOKEN), {"type": "http", "path": "/", "headers": headers})
