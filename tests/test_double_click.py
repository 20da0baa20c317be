"""A clerk who has just unpacked the program and opens it by a double click, in a real browser."""

import shutil

import pytest

from tests.support.desks import served

webdriver = pytest.importorskip("selenium.webdriver", reason="needs selenium")
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.support.ui import WebDriverWait  # noqa: E402

pytestmark = pytest.mark.browser
PATIENCE_S = 120


@pytest.fixture
def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1366,768"):
        options.add_argument(argument)
    with webdriver.Chrome(options, webdriver.ChromeService(shutil.which("chromedriver"))) as driver:
        yield driver


def test_first_double_click_leads_to_a_desk_among_the_documents(browser, tmp_path):
    (tmp_path / "Documents").mkdir()

    def until(seen):
        return WebDriverWait(browser, PATIENCE_S, 0.1).until(lambda _: seen())

    def values(selector, name):
        return [each.get_property(name) for each in browser.find_elements(By.CSS_SELECTOR, selector)]

    places = {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    with served(tmp_path, "--bam-dup", **places) as desk:
        browser.get(desk.address)
        folder = tmp_path / "Documents" / "Kế hoạch"
        until(lambda: values("#folder", "value") == [str(folder)])
        field = browser.find_element(By.ID, "folder")
        field.clear()
        field.send_keys("Kế hoạch")
        field.submit()
        until(lambda: "Hãy ghi cả đường dẫn" in browser.find_element(By.ID, "said").text)
        field.clear()
        field.send_keys(str(folder))
        browser.find_element(By.CSS_SELECTOR, "button").click()
        until(lambda: values("header strong", "textContent") == ["Kế hoạch"])
        assert (folder / "plans" / "co-quan.yaml").is_file()
