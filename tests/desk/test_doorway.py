import pytest
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient

from sinhkehoach.desk.doorway import Doorway


@pytest.fixture
def entered():
    return []


@pytest.fixture
def page(tmp_path, entered):
    def enter(workspace):
        entered.append(workspace.root)
        return PlainTextResponse("bàn làm việc")

    return TestClient(Doorway(tmp_path / "Kế hoạch", enter))


def test_offers_the_folder_on_its_page(page, tmp_path):
    assert "begin.js" in page.get("/").text
    assert page.get("/begin.js").status_code == 200
    assert page.post("/api/offer").json() == {"folder": str(tmp_path / "Kế hoạch")}
    assert page.post("/api/desk").status_code in (404, 405)


def test_desk_takes_the_place_of_the_door(page, tmp_path, entered):
    folder = tmp_path / "Kế hoạch"
    assert page.post("/api/begin", json={"folder": f" {folder} "}).json() == {}
    assert entered == [folder]
    assert (folder / "plans" / "co-quan.yaml").is_file()
    assert page.get("/").text == "bàn làm việc"


def test_folder_that_cannot_be_is_a_sentence_and_the_door_stays(page, entered):
    answer = page.post("/api/begin", json={"folder": "Kế hoạch"})
    assert answer.status_code == 400
    assert answer.json()["message"] == "Hãy ghi cả đường dẫn của thư mục"
    assert entered == []
    assert page.post("/api/offer").status_code == 200
