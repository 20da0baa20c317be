"""A clerk at the desk, in a real browser: from an empty folder to the Word file, and nothing typed is lost on the way."""

import shutil
from contextlib import contextmanager

import pytest

from tests.house.repository import ROOT
from tests.support.desks import served
from tests.support.workspaces import PLAN, lay_down

webdriver = pytest.importorskip("selenium.webdriver", reason="needs selenium")
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402
from selenium.webdriver.support.ui import Select, WebDriverWait  # noqa: E402

pytestmark = pytest.mark.browser
# A busy machine draws pages in its own time.
PATIENCE_S = 120


@pytest.fixture(scope="module")
def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1366,900"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    with webdriver.Chrome(options, service) as driver:
        yield driver


class Clerk:
    """Somebody who sees the page and has a mouse and a keyboard."""

    def __init__(self, browser, address):
        self.browser = browser
        browser.get("about:blank")
        browser.get(address)

    def until(self, seen):
        return WebDriverWait(self.browser, PATIENCE_S, 0.1).until(lambda _: seen())

    def find(self, selector):
        return self.until(lambda: next(iter(self.browser.find_elements(By.CSS_SELECTOR, selector)), None))

    def click(self, words):
        """Click the button with `words` on it."""
        path = f"//button[normalize-space()='{words}']"
        button = self.until(lambda: next(iter(self.browser.find_elements(By.XPATH, path)), None))
        self.until(button.is_enabled)
        button.click()

    def field(self, *path):
        """Return what is typed into for the key path, its section opened."""
        name = "[" + ",".join(f'"{step}"' if isinstance(step, str) else str(step) for step in path) + "]"
        holder = self.find(f"[data-path='{name}']")
        self.browser.execute_script(
            "for (let e = arguments[0]; e; e = e.parentElement) if (e.open === false) e.open = true", holder
        )
        return holder.find_element(By.CSS_SELECTOR, "input, textarea, select")

    def retype(self, field, words):
        field.send_keys(Keys.CONTROL, "a")
        field.send_keys(words)

    def shown(self):
        """Return all words on the pages."""
        script = "return [...document.querySelectorAll('.page text')].map(each => each.textContent).join('')"
        return " ".join(self.browser.execute_script(script).split())

    def sees_on_page(self, words):
        self.until(lambda: words in self.shown())

    def complaints(self):
        return [each["message"] for each in self.browser.get_log("browser") if each["level"] == "SEVERE"]


@contextmanager
def at_desk(browser, root, *plan):
    with served(root, *plan) as desk:
        clerk = Clerk(browser, desk.address)
        yield clerk
        assert clerk.complaints() == []
        # What is open is left as it is: the next one opens another page.
        browser.execute_script("window.onbeforeunload = null")
        browser.get("about:blank")


def test_from_an_empty_folder_to_the_word_file(browser, tmp_path):
    root = lay_down(tmp_path)
    with at_desk(browser, root) as clerk:
        clerk.click("Kế hoạch mới")
        clerk.find("form.new input").send_keys("Kế hoạch ra quân 2027")
        Select(clerk.find("form.new select")).select_by_value("mot-trang")
        clerk.click("Tạo")
        clerk.until(
            lambda: clerk.find("header select").get_attribute("value") == "ke-hoach-ra-quan-2027.yaml"
        )
        title = clerk.field("trích yếu")
        clerk.retype(title, "Ra quân tổng vệ sinh môi trường năm 2027")
        clerk.sees_on_page("Ra quân tổng vệ sinh môi trường năm 2027")
        clerk.click("Lưu")
        clerk.until(lambda: clerk.find("[role=status]").text == "Đã lưu")
        clerk.click("Tạo văn bản Word")
        clerk.until(lambda: "Đã tạo output/ke-hoach-ra-quan-2027.docx" in clerk.find(".notices").text)
    text = (root / "plans/ke-hoach-ra-quan-2027.yaml").read_text(encoding="utf-8")
    assert "Ra quân tổng vệ sinh môi trường năm 2027" in text
    assert (root / "output/ke-hoach-ra-quan-2027.docx").is_file()


def test_form_and_text_are_one_plan(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    with at_desk(browser, root) as clerk:
        clerk.retype(clerk.field("kỳ"), "2031")
        clerk.find("[role=status].unsaved")
        clerk.click("Chữ")
        clerk.until(lambda: "kỳ: 2031" in clerk.find(".cm-content").text)
        clerk.click("↶ Hoàn tác")
        clerk.click("Biểu mẫu")
        clerk.until(lambda: clerk.field("kỳ").get_attribute("value") == "2027")
        clerk.until(lambda: clerk.find("[role=status]").text == "Đã lưu")


def test_a_mistake_is_told_and_a_click_leads_to_it(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    with at_desk(browser, root) as clerk:
        clerk.retype(clerk.field("kỳ"), "2027x")
        told = clerk.until(
            lambda: next(iter(clerk.browser.find_elements(By.CSS_SELECTOR, ".problems button.error")), None)
        )
        assert "2027x" in told.text
        told.click()
        clerk.until(lambda: clerk.browser.switch_to.active_element == clerk.field("kỳ"))


def test_what_was_typed_before_a_crash_is_offered_again(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    with at_desk(browser, root) as clerk:
        clerk.retype(clerk.field("trích yếu"), "Chữ chưa kịp lưu")
        clerk.until(lambda: list((root / "plans").glob(".a.yaml.*.dang-go")))
    with at_desk(browser, root) as clerk:
        clerk.click("Lấy lại phần ấy")
        clerk.until(lambda: clerk.field("trích yếu").get_attribute("value") == "Chữ chưa kịp lưu")
        clerk.click("Lưu")
        clerk.until(lambda: "Chữ chưa kịp lưu" in (root / "plans/a.yaml").read_text(encoding="utf-8"))
    assert not list((root / "plans").glob(".a.yaml.*"))


def test_two_who_change_the_same_line_see_both(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    file = root / "plans/a.yaml"
    with at_desk(browser, root) as clerk:
        clerk.retype(clerk.field("trích yếu"), "Của người ở bàn")
        clerk.find("[role=status].unsaved")
        theirs = file.read_text(encoding="utf-8")
        line = next(each for each in theirs.split("\n") if each.startswith("trích yếu"))
        file.write_text(theirs.replace(line, "trích yếu: Của người khác"), encoding="utf-8")
        clerk.click("Lưu")
        assert "Của người khác" in clerk.find(".clash").text
        clerk.click("Giữ bản của tôi (bên trái)")
        clerk.until(lambda: "Của người ở bàn" in file.read_text(encoding="utf-8"))


AXE = ROOT / "web/node_modules/axe-core/axe.min.js"


@pytest.mark.skipif(not AXE.exists(), reason="needs npm ci in web/")
def test_page_can_be_used_by_everybody(browser, tmp_path):
    """WCAG 2.1, level AA, as far as a program can tell: names, contrast, roles."""
    root = lay_down(tmp_path, a=PLAN)
    with at_desk(browser, root) as clerk:
        clerk.sees_on_page("Phát triển giáo dục")
        clerk.retype(clerk.field("kỳ"), "2027x")
        clerk.find(".problems button.error")
        browser.execute_script(AXE.read_text(encoding="utf-8"))
        script = "const done = arguments[0]; axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(done)"
        found = browser.execute_async_script(script)["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []
