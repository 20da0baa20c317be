import pytest

from tests.desk.conftest import TOKEN


def test_page_has_its_files_and_no_others(desk):
    for path in ("/", "/index.html", "/desk.js", "/desk.css", "/begin.js"):
        assert desk.client.get(path).status_code == 200
    for path in (
        "/../app.py", "/%2e%2e/app.py", "/..%2fapp.py", "/%2e%2e%2f%2e%2e%2fbase/program.py", "//etc/passwd", "/%00",
        "/desk.js%00", "/x" * 3000, "/c:%5cwindows%5cwin.ini", "/..%5capp.py",
    ):  # fmt: skip
        answer = desk.client.get(path)
        assert answer.status_code in (404, 405), path
        assert "root:" not in answer.text


@pytest.mark.parametrize("path", ["/api/", "/api/nothing", "/api/open/more", "/api/page/", "/api/font/a/b"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_unknown_addresses_are_nothing(desk, path, method):
    assert desk.client.request(method, path, headers=desk.headers).status_code in (404, 405)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD"])
def test_only_a_post_asks(desk, method):
    before = (desk.plans / "a.yaml").read_bytes()
    answer = desk.client.request(method, "/api/save", headers=desk.headers)
    assert answer.status_code in (404, 405)
    assert "access-control-allow-origin" not in answer.headers
    assert (desk.plans / "a.yaml").read_bytes() == before


def test_page_of_another_origin_is_not_even_told_what_it_might_ask(desk):
    headers = {"origin": "http://example.com", "access-control-request-method": "POST"}
    answer = desk.client.options("/api/save", headers=headers)
    assert answer.status_code == 403
    assert "access-control-allow-origin" not in answer.headers


def test_what_is_refused_is_a_sentence(desk):
    answer = desk.post("open", {"name": "khong-co.yaml"})
    assert answer.status_code == 400
    assert answer.json()["message"].startswith("Không tìm thấy tệp")
    assert desk.post("open", b"{").json() == {
        "message": "Trang gửi lên một yêu cầu không đọc được",
        "hint": "tải lại trang",
    }


def test_what_a_file_has_wrong_is_a_sentence(desk):
    (desk.plans / "a.yaml").write_bytes(b"PK\x03\x04" + b"\x00" * 10)
    assert "tệp Word" in desk.refusal("open", name="a.yaml")


def test_drawings_that_are_gone_are_a_sentence(desk):
    for name in ("page", "font"):
        answer = desk.client.get(f"/api/{name}/khong-co", headers=desk.headers)
        assert answer.status_code == 400
        assert answer.json()["hint"]


def test_fault_of_ours_tells_where_it_is_and_no_word_of_the_plan(desk, monkeypatch, capsys, caplog):
    def fail(*_):
        raise KeyError("lời mật của kế hoạch")

    monkeypatch.setattr(desk.session, "_read", fail)
    answer = desk.post("look", {"name": "a.yaml", "text": "lời mật", "tab": "7ab"})
    assert answer.status_code == 500
    assert answer.json()["message"] == "Chương trình gặp lỗi của chính nó"
    assert "KeyError, test_app.py dòng" in answer.json()["hint"]
    told = answer.text + "".join(capsys.readouterr()) + caplog.text
    assert "mật" not in told
    assert "Traceback" not in told


def test_pages_and_fonts_last_for_ever_and_stay_with_the_browser(desk):
    text = (desk.plans / "a.yaml").read_text(encoding="utf-8")
    drawn = desk.ask("pages", name="a.yaml", text=text)
    page = desk.client.get(f"/api/page/{drawn['pages'][0]['digest']}", headers=desk.headers)
    font = desk.client.get(f"/api/font/{drawn['fonts'][0]}", headers=desk.headers)
    assert page.headers["content-type"].startswith("image/svg+xml")
    assert font.headers["content-type"] == "font/ttf"
    for answer in (page, font):
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
    assert TOKEN not in page.text
