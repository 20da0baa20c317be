"""A clerk at the desk, in a real browser: from an empty folder to the Word file, and nothing typed is lost on the way."""

import base64
import shutil
import time
from contextlib import contextmanager

import pytest

from sinhkehoach.opc.picture_file import read_picture
from tests.house.repository import ROOT
from tests.support.desks import served
from tests.support.docx import members, packed
from tests.support.hand_edits import edit, say
from tests.support.picture_files import png
from tests.support.workspaces import PLAN, lay_down, new_builder

webdriver = pytest.importorskip("selenium.webdriver", reason="needs selenium")
from selenium.common.exceptions import StaleElementReferenceException  # noqa: E402
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
        """Return what `seen` gives once it gives something; what is drawn anew meanwhile is looked for again."""
        wait = WebDriverWait(
            self.browser, PATIENCE_S, 0.1, ignored_exceptions=[StaleElementReferenceException]
        )
        return wait.until(lambda _: seen())

    def find(self, selector):
        return self.until(lambda: next(iter(self.browser.find_elements(By.CSS_SELECTOR, selector)), None))

    def click(self, words):
        """Click the button with `words` on it."""
        path = f"//button[normalize-space()='{words}']"

        def clicked():
            button = next(iter(self.browser.find_elements(By.XPATH, path)), None)
            if button is None or not button.is_enabled():
                return False
            button.click()
            return True

        self.until(clicked)

    def field(self, *path):
        """Return what is typed into for the key path, its section opened."""
        name = "[" + ",".join(f'"{step}"' if isinstance(step, str) else str(step) for step in path) + "]"
        holder = self.find(f"[data-path='{name}']")
        self.browser.execute_script(
            "for (let e = arguments[0]; e; e = e.parentElement) if (e.open === false) e.open = true", holder
        )
        return holder.find_element(By.CSS_SELECTOR, "input, textarea, select")

    def retype(self, words, *path):
        def typed():
            field = self.field(*path)
            field.send_keys(Keys.CONTROL, "a")
            field.send_keys(words)
            return True

        self.until(typed)

    def shown(self, selector=".page text"):
        """Return all words on the pages, or those that `selector` names."""
        script = "return [...document.querySelectorAll(arguments[0])].map(each => each.textContent).join('')"
        return " ".join(self.browser.execute_script(script, selector).split())

    def sees_on_page(self, words):
        self.until(lambda: words in self.shown())

    def complaints(self):
        """Return the faults of the page itself; what the program refuses is told on the page, and no fault."""
        log = self.browser.get_log("browser")
        return [each["message"] for each in log if each["level"] == "SEVERE" and each["source"] != "network"]


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
        clerk.retype("Ra quân tổng vệ sinh môi trường năm 2027", "trích yếu")
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
        clerk.retype("2031", "kỳ")
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
        clerk.retype("2027x", "kỳ")
        told = clerk.until(
            lambda: next(iter(clerk.browser.find_elements(By.CSS_SELECTOR, ".problems button.error")), None)
        )
        assert "2027x" in told.text
        told.click()
        clerk.until(lambda: clerk.browser.switch_to.active_element == clerk.field("kỳ"))


def test_slips_are_mended_by_a_click_and_the_click_can_be_undone(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN.replace("Nâng cao chất lượng", "Nâng cao  chất lượng"))
    with at_desk(browser, root) as clerk:
        clerk.click("Sửa giúp")
        clerk.until(lambda: clerk.field("mục đích").get_attribute("value") == "Nâng cao chất lượng.")
        clerk.until(lambda: "Không có gì phải sửa" in clerk.find(".problems h2").text)
        clerk.click("↶ Hoàn tác")
        clerk.click("Sửa 1 chỗ chắc là gõ nhầm")
        clerk.until(lambda: "Đã sửa 1 chỗ" in clerk.find(".notices").text)


def test_pictures_lead_to_what_was_typed(browser, tmp_path):
    task = "nhiệm vụ:\n  - {tên: Mở lớp, chủ trì: Văn phòng, thời gian: tháng 3/2027}\n"
    with at_desk(browser, lay_down(tmp_path, a=PLAN + task)) as clerk:
        clerk.sees_on_page("Mở lớp")
        clerk.find(".menu summary").click()
        clerk.click("Xem bằng hình")
        part = clerk.find(".picture [data-path*='nhiệm vụ']")
        browser.execute_script("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))", part)
        focused = "return document.activeElement.closest('[data-path]')?.dataset.path ?? ''"
        clerk.until(lambda: "nhiệm vụ" in browser.execute_script(focused))


DROP = """
const given = new DataTransfer();
const data = Uint8Array.from(atob(arguments[1]), (each) => each.charCodeAt(0));
given.items.add(new File([data], arguments[2], {type: "image/png"}));
for (const kind of ["dragover", "drop"]) {
  arguments[0].dispatchEvent(new DragEvent(kind, {dataTransfer: given, bubbles: true, cancelable: true}));
}
"""


def test_pictures_are_chosen_and_dropped_where_they_are_to_be_printed(browser, tmp_path):
    appendices = "phụ lục:\n  - {tên: Sơ đồ, nội dung: Như hình.}\n"
    root = lay_down(tmp_path, a=PLAN + appendices)
    given = tmp_path / "Sơ đồ 1.png"
    given.write_bytes(png(400, 200))
    with at_desk(browser, root) as clerk:
        clerk.field("phụ lục", 0, "tên")
        more = clerk.find("""[data-path='["phụ lục",0]'] select.more""")
        Select(more).select_by_visible_text("hình")
        clerk.find(".pictures input[type=file]").send_keys(str(given))
        clerk.until(
            lambda: clerk.field("phụ lục", 0, "hình", 0, "tệp").get_attribute("value") == "so-do-1.png"
        )
        clerk.until(lambda: browser.find_elements(By.CSS_SELECTOR, ".page image"))
        item = clerk.find("""[data-path='["phụ lục",0]'] > summary""")
        other = base64.b64encode(png(300, 300)).decode()
        browser.execute_script(DROP, item, other, "../Ảnh chụp.png")
        clerk.until(
            lambda: clerk.field("phụ lục", 0, "hình", 1, "tệp").get_attribute("value") == "anh-chup.png"
        )
        clerk.retype("Ảnh lớp", "phụ lục", 0, "hình", 1, "tên")
        clerk.sees_on_page("Hình 1. Ảnh lớp")
        clerk.click("↶ Hoàn tác")
        clerk.click("↶ Hoàn tác")
        clerk.until(
            lambda: clerk.shown(".pictures tbody") and "2" not in clerk.shown(".pictures td:first-child")
        )
        browser.execute_script(DROP, clerk.find(".problems"), other, "Ảnh chụp.png")
        clerk.click("Đưa vào")
        clerk.until(
            lambda: clerk.field("phụ lục", 1, "hình", 0, "tệp").get_attribute("value") == "anh-chup.png"
        )
        clerk.click("Lưu")
        clerk.until(lambda: "anh-chup.png" in (root / "plans/a.yaml").read_text(encoding="utf-8"))
        broken = base64.b64encode(png()[:-2]).decode()
        browser.execute_script(DROP, clerk.find(".problems"), broken, "hỏng.png")
        clerk.click("Đưa vào")
        clerk.until(lambda: "hình “hỏng.png” đã hỏng" in clerk.find(".notices").text)
    assert {file.name for file in (root / "hinh").iterdir()} == {"so-do-1.png", "anh-chup.png"}


def test_a_chart_goes_into_an_appendix_and_onto_the_pages(browser, tmp_path):
    task = "nhiệm vụ:\n  - {tên: Mở lớp, chủ trì: Văn phòng, thời gian: tháng 3/2027}\n"
    root = lay_down(tmp_path, a=PLAN + task)
    with at_desk(browser, root) as clerk:
        clerk.sees_on_page("Mở lớp")
        clerk.find(".menu summary").click()
        clerk.click("Xem bằng hình")
        clerk.find(".picture svg")
        clerk.click("Đưa vào phụ lục")
        clerk.click("Đưa vào")
        title = clerk.find(".panel [role=tab][aria-selected=true]").text
        clerk.until(lambda: clerk.field("phụ lục", 0, "hình", 0, "tên").get_attribute("value") == title)
        clerk.click("Đóng, xem các trang")
        clerk.until(lambda: browser.find_elements(By.CSS_SELECTOR, ".page image"))
        clerk.click("Tạo văn bản Word")
        clerk.until(lambda: "Đã tạo output/a.docx" in clerk.find(".notices").text)
    (file,) = (root / "hinh").iterdir()
    drawn = read_picture(file.read_bytes())
    assert drawn.width >= 2000
    assert file.read_bytes() in members((root / "output/a.docx").read_bytes()).values()


TASKS = """\
nhiệm vụ:
  - {tên: Mở lớp, nội dung: Mở hai lớp., chủ trì: Văn phòng, thời gian: trước 30/4/2027}
báo cáo:
  - {kỳ: năm}
"""


def test_what_is_handed_on_is_written_shown_and_asked_for(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN + TASKS)
    with at_desk(browser, root) as clerk:
        clerk.sees_on_page("Mở lớp")

        def choose(words):
            clerk.find(".menu summary").click()
            clerk.click(words)

        choose("Xuất bảng tính Excel")
        clerk.until(lambda: "Đã ghi output/a.xlsx" in clerk.find(".notices").text)
        choose("Trích cho từng đơn vị")
        clerk.until(lambda: "Đã ghi output/a-trich-van-phong.docx" in clerk.find(".notices").text)
        choose("Lập báo cáo năm")
        clerk.until(lambda: "Chưa lập được" in clerk.find(".panel").text)
        clerk.find(".handed .link").click()
        focused = "return document.activeElement.closest('[data-path]')?.dataset.path ?? ''"
        clerk.until(lambda: "nhiệm vụ" in browser.execute_script(focused))
        clerk.click("Lập bản dự thảo, chỗ thiếu in dấu “…”")
        clerk.until(lambda: "output/a-bao-cao-nam.docx" in clerk.find(".panel").text)
        clerk.find(".menu summary").click()
        assert not browser.find_element(By.XPATH, "//button[.='Lập tờ trình']").is_enabled()
    written = {"a.xlsx", "a-trich-van-phong.docx", "a-bao-cao-nam.docx"}
    assert {file.name for file in (root / "output").iterdir() if not file.name.startswith(".")} == written


def test_what_was_typed_before_a_crash_is_offered_again(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    with at_desk(browser, root) as clerk:
        clerk.retype("Chữ chưa kịp lưu", "trích yếu")
        clerk.until(lambda: list((root / "plans").glob(".a.yaml.*.dang-go")))
    with at_desk(browser, root) as clerk:
        clerk.click("Lấy lại phần ấy")
        clerk.until(lambda: clerk.field("trích yếu").get_attribute("value") == "Chữ chưa kịp lưu")
        clerk.click("Lưu")
        clerk.until(lambda: "Chữ chưa kịp lưu" in (root / "plans/a.yaml").read_text(encoding="utf-8"))
    assert not list((root / "plans").glob(".a.yaml.*"))


def test_another_plan_is_opened_with_letters_that_were_just_typed(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN, b=PLAN.replace("Phát triển giáo dục", "Kế hoạch khác"))
    with at_desk(browser, root, "b") as clerk:
        clerk.until(lambda: clerk.field("trích yếu").get_attribute("value") == "Kế hoạch khác")
        clerk.retype("Vừa gõ xong", "trích yếu")
        for plan, title in (("a", "Phát triển giáo dục"), ("b", "Kế hoạch khác")):
            Select(clerk.find("header select")).select_by_value(f"{plan}.yaml")
            clerk.until(lambda words=title: clerk.field("trích yếu").get_attribute("value") == words)
        clerk.click("Lấy lại phần ấy")
        clerk.until(lambda: clerk.field("trích yếu").get_attribute("value") == "Vừa gõ xong")
        clerk.field("trích yếu").send_keys("!", Keys.CONTROL, "s")
        clerk.until(lambda: "trích yếu: Vừa gõ xong!" in (root / "plans/b.yaml").read_text(encoding="utf-8"))
    assert (root / "plans/a.yaml").read_text(encoding="utf-8") == PLAN


def paste(browser, cell, words):
    """Let the browser paste `words`, as they come from Excel, into a cell."""
    browser.execute_script(
        "const given = new DataTransfer(); given.setData('text/plain', arguments[1]); arguments[0].dispatchEvent("
        "new ClipboardEvent('paste', {clipboardData: given, bubbles: true, cancelable: true}))",
        cell,
        words,
    )


def test_cells_from_excel_go_into_the_table_and_can_be_undone(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN + "chỉ tiêu:\n  - {tên: Cũ, đơn vị: Lớp, đích: 5}\n")
    with at_desk(browser, root) as clerk:
        cell = clerk.field("chỉ tiêu", "chỉ tiêu", 0, "tên")
        cell.send_keys(" rồi")
        paste(browser, cell, 'Một\tLớp\t10\r\n"Hai ""2""\nhàng"\tTrường\t20\tthừa\r\n')
        clerk.until(lambda: "Phần dán vào có 4 cột" in clerk.find(".notices").text)
        clerk.until(lambda: clerk.field("chỉ tiêu", "chỉ tiêu", 1, "đích").get_attribute("value") == "20")
        second = clerk.field("chỉ tiêu", "chỉ tiêu", 1, "tên").get_attribute("value")
        assert (cell.get_attribute("value"), second) == ("Một", 'Hai "2" hàng')
        clerk.click("↶ Hoàn tác")
        clerk.until(lambda: clerk.field("chỉ tiêu", "chỉ tiêu", 0, "tên").get_attribute("value") == "Cũ rồi")
        clerk.click("↶ Hoàn tác")
        clerk.until(lambda: clerk.find("[role=status]").text == "Đã lưu")


def test_a_table_begins_with_what_is_pasted(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    with at_desk(browser, root) as clerk:
        for holder in (".form > .record >", """[data-path='["chỉ tiêu"]']"""):
            more = clerk.find(f"{holder} select.more")
            browser.execute_script("arguments[0].closest('details')?.setAttribute('open', '')", more)
            Select(more).select_by_visible_text("chỉ tiêu")
        first = clerk.field("chỉ tiêu", "chỉ tiêu", 0, "tên")
        paste(browser, first, "Số lớp mở mới\tLớp\t10\nSố trường\tTrường\t20")
        clerk.until(lambda: clerk.field("chỉ tiêu", "chỉ tiêu", 1, "đích").get_attribute("value") == "20")
        clerk.click("Lưu")
        file = root / "plans" / "a.yaml"
        clerk.until(lambda: "Số trường" in file.read_text(encoding="utf-8"))


def test_sums_follow_what_is_typed_and_rows_are_put_in_order(browser, tmp_path):
    budget = """
kinh phí:
  khoản:
    - tên: Mua sắm
      khoản:
        - {tên: Xe, tính: 2 xe x 60 triệu đồng}
        - {tên: Áo, tiền: 30}
        - {tên: Mũ, tiền: "7,5"}
    - {tên: Khen thưởng, tiền: 1.250, nội dung: Một.}
"""
    root = lay_down(tmp_path, a=PLAN + budget)
    items = ("kinh phí", "khoản", 0, "khoản")
    with at_desk(browser, root, "plans/a.yaml") as clerk:
        clerk.field(*items, 0, "tên")
        clerk.until(lambda: "157,5 triệu đồng" in clerk.shown(".sum"))
        assert "1.407,5 triệu đồng" in clerk.shown("summary")
        clerk.retype("31", *items, 1, "tiền")
        clerk.until(lambda: "158,5 triệu đồng" in clerk.shown(".sum"))
        clerk.click("Xem dạng bảng")
        clerk.until(lambda: "120 triệu đồng" in clerk.shown("td.sum"))
        names = lambda: [clerk.field(*items, row, "tên").get_attribute("value") for row in range(3)]  # noqa: E731
        clerk.click("tiền")
        clerk.until(lambda: names() == ["Mũ", "Áo", "Xe"])
        clerk.click("tiền")
        clerk.until(lambda: names() == ["Xe", "Áo", "Mũ"])
        clerk.click("Lưu")
        file = root / "plans" / "a.yaml"
        clerk.until(
            lambda: (
                file.read_text(encoding="utf-8").index("Xe") < file.read_text(encoding="utf-8").index("Mũ")
            )
        )


def test_a_program_that_has_ended_is_told_and_takes_no_letter(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    with served(root) as desk:
        clerk = Clerk(browser, desk.address)
        clerk.field("trích yếu")
        desk.process.kill()
        desk.process.wait()
        clerk.retype("Gõ lúc đã tắt", "trích yếu")
        clerk.click("Chép cả kế hoạch")
        assert clerk.field("trích yếu").get_attribute("value") == "Gõ lúc đã tắt"
        assert clerk.find("[role=status]").text == "Chưa lưu"
        browser.execute_script("window.onbeforeunload = null")


def test_two_who_change_the_same_line_see_both(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    file = root / "plans/a.yaml"
    with at_desk(browser, root) as clerk:
        clerk.retype("Của người ở bàn", "trích yếu")
        clerk.find("[role=status].unsaved")
        theirs = file.read_text(encoding="utf-8")
        line = next(each for each in theirs.split("\n") if each.startswith("trích yếu"))
        file.write_text(theirs.replace(line, "trích yếu: Của người khác"), encoding="utf-8")
        clerk.click("Lưu")
        assert "Của người khác" in clerk.find(".clash").text
        clerk.click("Giữ bản của tôi (bên trái)")
        clerk.until(lambda: "Của người ở bàn" in file.read_text(encoding="utf-8"))


def _with_edited_document(tmp_path, words="Nâng dần"):
    root = lay_down(tmp_path, a=PLAN)
    document = new_builder().build(root / "plans/a.yaml").written
    edit(document, say("Nâng cao", words))
    return root, document


def test_what_was_changed_by_hand_is_seen_side_by_side_and_taken(browser, tmp_path):
    root, document = _with_edited_document(tmp_path)
    with at_desk(browser, root) as clerk:
        clerk.until(lambda: "output/a.docx đã được sửa bằng tay" in clerk.find(".notices").text)
        clerk.click("Xem chỗ sửa")
        row = clerk.find(".edits tbody tr")
        assert [row.find_element(By.TAG_NAME, tag).text for tag in ("del", "ins")] == ["cao", "dần"]
        clerk.click("Đưa 1 chỗ đã chọn vào kế hoạch")
        clerk.until(lambda: clerk.field("mục đích").get_attribute("value") == "Nâng dần chất lượng.")
        clerk.click("Lưu")
        clerk.until(lambda: "Nâng dần" in (root / "plans/a.yaml").read_text(encoding="utf-8"))
        clerk.click("Tạo văn bản Word")
        clerk.click("Thay bản đã sửa tay, giữ một bản sao")
        clerk.until(lambda: "được giữ ở output/" in clerk.find(".notices").text)
    assert len(list(document.parent.glob("*.docx"))) == 2


def test_a_document_that_comes_in_is_compared_judged_and_becomes_a_plan(browser, tmp_path):
    root, document = _with_edited_document(tmp_path)
    foreign = tmp_path / "ke hoach cu.docx"
    parts = members(document.read_bytes())
    foreign.write_bytes(packed({name: data for name, data in parts.items() if "customXml" not in name}))
    with at_desk(browser, root) as clerk:
        clerk.field("trích yếu")

        def bring(words):
            browser.find_element(By.CSS_SELECTOR, "input[type=file]").send_keys(str(foreign))
            clerk.until(lambda: "không phải văn bản do chương trình" in clerk.find(".arrival").text)
            clerk.click(words)

        bring("So sánh với kế hoạch đang mở")
        clerk.until(lambda: "dần" in clerk.shown(".panel del"))
        bring("Xem, sửa thể thức")
        clerk.until(lambda: "Theo Nghị định" in clerk.find(".panel .inside").text)
        bring("Lập kế hoạch mới từ tệp này")
        clerk.until(lambda: "không sót chữ nào" in clerk.find(".panel .inside").text)
        clerk.until(lambda: clerk.field("mục đích").get_attribute("value") == "Nâng dần chất lượng.")
    assert (root / "plans/ke-hoach-cu.yaml").is_file()


def test_work_that_takes_long_can_be_stopped(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    with at_desk(browser, root) as clerk:
        clerk.sees_on_page("Phát triển giáo dục")
        clerk.find(".menu summary").click()
        clerk.click("Xem thể thức")
        clerk.click("Dừng")
        clerk.until(
            lambda: "Đã dừng" in clerk.find(".notices").text or "Theo Nghị định" in clerk.shown(".panel")
        )


def test_undo_goes_on_from_a_field_of_the_form(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    with at_desk(browser, root) as clerk:
        clerk.retype("2031", "kỳ")
        clerk.until(lambda: "năm 2031" in clerk.shown())
        clerk.field("kỳ").send_keys(Keys.CONTROL, "z")
        clerk.until(lambda: clerk.field("kỳ").get_attribute("value") == "2027")
        clerk.field("kỳ").send_keys(Keys.CONTROL, "y")
        clerk.until(lambda: clerk.field("kỳ").get_attribute("value") == "2031")


def test_a_file_saved_elsewhere_is_seen_without_a_click(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    with at_desk(browser, root) as clerk:
        clerk.field("trích yếu")
        (root / "plans/a.yaml").write_text(
            PLAN.replace("Phát triển giáo dục", "Tổng vệ sinh"), encoding="utf-8"
        )
        clerk.until(lambda: clerk.field("trích yếu").get_attribute("value") == "Tổng vệ sinh")


SLOW = """
const real = window.fetch;
window.fetch = async (address, how) => {
  const answer = await real(address, how);
  const slow = String(address).endsWith(arguments[0]) && how.body.includes('"a.yaml"');
  if (slow) await new Promise((go) => setTimeout(go, 2000));
  return answer;
};
"""


def test_an_answer_that_comes_late_is_not_taken_for_that_of_another_plan(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN, b=PLAN.replace("Phát triển giáo dục", "Kế hoạch khác"))
    with at_desk(browser, root, "a") as clerk:
        clerk.until(lambda: clerk.field("trích yếu").get_attribute("value") == "Phát triển giáo dục")
        browser.execute_script(SLOW, "/api/open")
        browser.execute_script("window.dispatchEvent(new Event('focus'))")
        Select(clerk.find("header select")).select_by_value("b.yaml")
        clerk.until(lambda: clerk.field("trích yếu").get_attribute("value") == "Kế hoạch khác")
        time.sleep(4)
        assert clerk.field("trích yếu").get_attribute("value") == "Kế hoạch khác"
        assert "nơi khác" not in clerk.find(".notices").text


def test_the_office_s_file_is_filled_in_like_a_plan(browser, tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    with at_desk(browser, root) as clerk:
        Select(clerk.find("header select")).select_by_value("co-quan.yaml")
        clerk.retype("Ủy ban nhân dân xã Bình Minh", "cơ quan", "ubnd", "tên")
        clerk.click("Lưu")
        office = root / "plans/co-quan.yaml"
        clerk.until(lambda: "xã Bình Minh" in office.read_text(encoding="utf-8"))


AXE = ROOT / "web/node_modules/axe-core/axe.min.js"


@pytest.mark.skipif(not AXE.exists(), reason="needs npm ci in web/")
def test_page_can_be_used_by_everybody(browser, tmp_path):
    """WCAG 2.1, level AA, as far as a program can tell: names, contrast, roles."""
    root, document = _with_edited_document(tmp_path)
    with at_desk(browser, root) as clerk:
        clerk.sees_on_page("Phát triển giáo dục")
        clerk.retype("2027x", "kỳ")
        clerk.find(".problems button.error")
        clerk.find(".menu summary").click()
        browser.find_element(By.CSS_SELECTOR, "input[type=file]").send_keys(str(document))
        clerk.click("Đưa chỗ sửa tay về a.yaml")
        clerk.find(".edits tbody tr")
        browser.execute_script(AXE.read_text(encoding="utf-8"))
        script = "const done = arguments[0]; axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(done)"
        found = browser.execute_async_script(script)["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []
