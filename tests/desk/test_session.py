import errno
import os

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs import typed_files
from sinhkehoach.jobs.plan_kind import KINDS
from tests.support.hand_edits import edit, say
from tests.support.picture_files import png
from tests.support.workspaces import PLAN


def _text(desk, name="a.yaml"):
    return (desk.plans / name).read_text(encoding="utf-8")


def _typed(desk, text, opened=None, name="a.yaml"):
    """Return what the page sends of a text that was typed into the plan as `opened`."""
    opened = opened or desk.ask("open", name=name)
    return {"name": name, "text": text, "base": opened["text"], "digest": opened["digest"], "tab": "7ab"}


def test_desk_shows_plans_kinds_and_the_form(desk):
    (desk.plans / "2027").mkdir()
    (desk.plans / "2027" / "b.yml").write_text(PLAN, encoding="utf-8")
    shown = desk.ask("desk")
    assert shown["plans"] == ["2027/b.yml", "a.yaml"]
    assert shown["workspace"] == desk.plans.parent.name
    assert [group for group, _ in shown["kinds"]] == ["Chung", "UBND, sở, phòng", "Nhà trường", "Cấp uỷ"]
    shown_kinds = [kind for _, kinds in shown["kinds"] for kind in kinds]
    assert shown_kinds == [[name, kind.meaning] for name, kind in KINDS.items()]
    assert shown["offices"] == ["co-quan.yaml"]
    assert shown["form"]["roots"] == {"plan": "Plan", "office": "Office"}


def test_opens_a_plan_with_the_names_to_choose_from(desk):
    opened = desk.ask("open", name="a.yaml")
    assert opened["text"] == PLAN
    assert opened["drafts"] == []
    assert opened["names"]["cơ quan"] == [["ubnd", "Ủy ban nhân dân phường An Hòa"]]


def test_opens_the_file_of_the_office(desk):
    text = desk.ask("open", name="co-quan.yaml")["text"]
    looked = desk.ask("look", name="co-quan.yaml", text=text)
    assert looked["problems"] == []
    assert looked["values"]["keys"][0][0] == "cơ quan"
    assert not looked["printable"]


def test_tells_what_the_budget_and_its_items_come_to(desk):
    budget = "kinh phí: [{tên: Xe, tính: 2 xe x 60 triệu đồng}, {tên: Mũ}]\n"
    sums = [[["kinh phí"], "120 triệu đồng"], [["kinh phí", "khoản", 0], "120 triệu đồng"]]
    assert desk.ask("look", name="a.yaml", text=PLAN + budget)["sums"] == sums
    assert desk.ask("look", name="a.yaml", text=PLAN)["sums"] == []


def test_looks_at_what_is_typed_not_at_the_file(desk):
    looked = desk.ask("look", name="a.yaml", text=PLAN.replace("kỳ: 2027", "kỳ: [2027"))
    assert looked["problems"][0]["line"] == 2
    assert not looked["printable"]
    looked = desk.ask("look", name="a.yaml", text=PLAN)
    assert looked["printable"]
    assert dict(looked["values"]["keys"])["kỳ"] == "2027"
    assert _text(desk) == PLAN


def test_pages_lead_back_to_the_text(desk):
    drawn = desk.ask("pages", name="a.yaml", text=PLAN)
    assert len(drawn["pages"]) == 1
    assert drawn["places"][drawn["paths"].index(["mục đích"])] == PLAN.index("Nâng cao")
    assert desk.ask("pages", name="a.yaml", text="kỳ: [")["pages"] is None
    page = desk.session.drawing(drawn["pages"][0]["digest"])
    assert page.startswith("<svg")
    assert desk.session.font(drawn["fonts"][0])[:4] == b"\x00\x01\x00\x00"


def test_edits_change_the_text_that_was_sent(desk):
    edits = [{"do": "put", "path": ["trích yếu"], "value": "Đổi mới 😀"}]
    text = "# 😀\n" + PLAN
    change = desk.ask("edit", name="a.yaml", text=text, edits=edits)
    utf16 = text.encode("utf-16-le")
    changed = utf16[: change["from"] * 2] + change["insert"].encode("utf-16-le") + utf16[change["to"] * 2 :]
    assert changed.decode("utf-16-le") == text.replace("Phát triển giáo dục", "Đổi mới 😀")
    assert (
        "sửa ở phần chữ"
        in desk.post(
            "edit", {"name": "a.yaml", "text": text, "edits": [{"do": "remove", "path": ["x"]}]}
        ).text
    )


def test_saves_and_forgets_the_draft(desk):
    typed = _typed(desk, PLAN + "# thêm\n")
    desk.ask("draft", **typed)
    assert desk.ask("open", name="a.yaml")["drafts"][0]["text"] == PLAN + "# thêm\n"
    saved = desk.ask("save", **typed)
    assert _text(desk) == PLAN + "# thêm\n"
    assert not saved["merged"]
    opened = desk.ask("open", name="a.yaml")
    assert opened["drafts"] == []
    assert opened["digest"] == saved["digest"]
    assert sorted(file.name for file in desk.plans.iterdir()) == ["a.yaml", "co-quan.yaml"]


def test_two_tabs_that_save_lose_nothing(desk):
    opened = desk.ask("open", name="a.yaml")
    one = PLAN.replace("trích yếu: Phát triển giáo dục", "trích yếu: Một")
    other = PLAN.replace("ký: chủ tịch", "số: 5\nký: chủ tịch")
    desk.ask("save", **_typed(desk, one, opened))
    saved = desk.ask("save", **_typed(desk, other, opened))
    both = one.replace("ký: chủ tịch", "số: 5\nký: chủ tịch")
    assert saved["merged"]
    assert saved["text"] == _text(desk) == both


def test_two_tabs_that_clash_are_shown_side_by_side(desk):
    opened = desk.ask("open", name="a.yaml")
    one, other = (PLAN.replace("Phát triển giáo dục", words) for words in ("Một", "Hai"))
    desk.ask("save", **_typed(desk, one, opened))
    saved = desk.ask("save", **_typed(desk, other, opened))
    assert saved["clashes"] == [{"line": 3, "ours": ["trích yếu: Hai"], "theirs": ["trích yếu: Một"]}]
    assert saved["theirs"] == one == _text(desk)
    assert saved["text"] == other


def test_full_disk_keeps_the_file_and_the_draft(desk, monkeypatch):
    typed = _typed(desk, PLAN + "# thêm\n")
    desk.ask("draft", **typed)

    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        assert "ổ đĩa đã đầy" in desk.refusal("save", **typed)
        assert "ổ đĩa đã đầy" in desk.refusal("draft", **typed | {"text": "khác"})
    assert _text(desk) == PLAN
    assert desk.ask("open", name="a.yaml")["drafts"][0]["text"] == PLAN + "# thêm\n"
    desk.ask("save", **typed)


OUTSIDE = [
    "../a.yaml", "../../a.yaml", "/etc/passwd", "/etc/passwd.yaml", "a.yaml\x00", "\x00", "", ".", "..",
    "2027/../../a.yaml", "2027/..", "./a.yaml", "//a.yaml", "a.yaml/", "C:\\a.yaml", "..\\a.yaml", "~/a.yaml",
    "a.txt", ".git/config", ".a.yaml.7ab.dang-go", "a.yaml:x", "con.yaml", "a.docx", "a.yaml\n", "x" * 5000 + ".yaml",
    "\u202ea.yaml",
    "secret.txt", "a.yaml.bak", "a.YAML.exe", "yaml", ".yaml",
]  # fmt: skip


@pytest.mark.parametrize("ask", ["open", "look", "pages", "edit", "draft", "save", "build", "next"])
def test_no_name_leads_out_of_the_plans(desk, ask):
    (desk.plans / "secret.txt").write_text(PLAN, encoding="utf-8")
    (desk.plans.parent / "a.yaml").write_text(PLAN, encoding="utf-8")
    before = _tree(desk.plans.parent)
    asked = {"text": "x: y", "base": PLAN, "digest": "", "tab": "7ab", "edits": []}
    for name in OUTSIDE:
        assert "không chỉ một kế hoạch trong plans/" in desk.refusal(ask, name=name, **asked), name
    assert _tree(desk.plans.parent) == before


def _tree(root):
    return {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}


def test_links_that_lead_elsewhere_are_refused(desk):
    root = desk.plans.parent
    (root / "ngoai.yaml").write_text(PLAN, encoding="utf-8")
    (root / "ngoai").mkdir()
    (root / "ngoai" / "b.yaml").write_text(PLAN, encoding="utf-8")
    (desk.plans / "ghi-chu.txt").write_text(PLAN, encoding="utf-8")
    (desk.plans / "link.yaml").symlink_to(root / "ngoai.yaml")
    (desk.plans / "folder").symlink_to(root / "ngoai")
    (desk.plans / "text.yaml").symlink_to(desk.plans / "ghi-chu.txt")
    for name in ("link.yaml", "folder/b.yaml", "text.yaml"):
        assert "không chỉ một kế hoạch" in desk.refusal("open", name=name)
        assert "không chỉ một kế hoạch" in desk.refusal(
            "save", name=name, text="", base="", digest="", tab="7ab"
        )


def test_a_link_within_the_plans_is_a_plan(desk):
    (desk.plans / "link.yaml").symlink_to(desk.plans / "a.yaml")
    assert desk.ask("open", name="link.yaml")["text"] == PLAN


@pytest.mark.parametrize("stands", ["link", "broken link", "folder", "pipe"])
def test_what_takes_the_place_of_an_open_plan_is_not_written_to(desk, stands):
    typed = _typed(desk, PLAN + "# thêm\n")
    file, outside = desk.plans / "a.yaml", desk.plans.parent / "ngoai.yaml"
    outside.write_text("của người khác", encoding="utf-8")
    file.unlink()
    if stands == "link":
        file.symlink_to(outside)
    elif stands == "broken link":
        file.symlink_to(outside.with_name("x.yaml"))
    elif stands == "folder":
        file.mkdir()
    elif stands == "pipe":
        os.mkfifo(file)
    assert desk.refusal("save", **typed)
    assert desk.refusal("open", name="a.yaml")
    assert outside.read_text(encoding="utf-8") == "của người khác"
    if "link" not in stands:
        desk.ask("draft", **typed)


def test_a_plan_that_is_gone_is_written_anew_when_the_page_asks(desk):
    typed = _typed(desk, PLAN + "# thêm\n")
    (desk.plans / "a.yaml").unlink()
    desk.ask("draft", **typed)
    assert desk.ask("save", **typed)["gone"]
    assert list(desk.plans.glob(".a.yaml.*"))
    assert not desk.ask("save", **typed | {"base": "", "digest": ""})["gone"]
    assert _text(desk) == PLAN + "# thêm\n"
    assert not list(desk.plans.glob(".a.yaml.*"))


def test_a_text_is_saved_though_its_draft_cannot_be_taken_away(desk, monkeypatch):
    typed = _typed(desk, PLAN + "# thêm\n")
    desk.ask("draft", **typed)

    def stays(*_):
        raise UserError("bận")

    monkeypatch.setattr(typed_files, "remove_file_seen", stays)
    desk.ask("save", **typed)
    assert _text(desk) == PLAN + "# thêm\n"


def test_a_tab_takes_no_letter_from_another(desk):
    one, two = _typed(desk, PLAN + "# một\n"), _typed(desk, PLAN + "# hai\n") | {"tab": "8"}
    desk.ask("draft", **one)
    desk.ask("draft", **two)
    desk.ask("save", **one)
    (kept,) = desk.ask("open", name="a.yaml")["drafts"]
    assert (kept["tab"], kept["text"], kept["base"], kept["digest"]) == (
        "8",
        two["text"],
        PLAN,
        two["digest"],
    )


@pytest.mark.parametrize("tab", ["", "../7", "a.b", "7ab/", "x" * 9, "7ab\n"])
def test_a_name_of_a_tab_that_no_browser_gives_is_refused(desk, tab):
    typed = _typed(desk, PLAN + "# thêm\n") | {"tab": tab}
    assert "yêu cầu không đọc được" in desk.refusal("draft", **typed)
    assert "yêu cầu không đọc được" in desk.refusal("save", **typed)
    assert _text(desk) == PLAN


@pytest.mark.parametrize("leads", ["elsewhere", "nowhere", "to itself"])
def test_a_draft_is_not_written_through_a_link(desk, leads):
    outside = desk.plans.parent / "ngoai.json"
    if leads == "elsewhere":
        outside.write_text('{"text": "mật", "base": "", "digest": ""}', encoding="utf-8")
    place = desk.plans / ".a.yaml.7ab.dang-go"
    place.symlink_to(place if leads == "to itself" else outside)
    before = _tree(desk.plans.parent)
    typed = _typed(desk, PLAN + "# thêm\n")
    assert ("vừa có người khác ghi" if leads == "to itself" else "liên kết") in desk.refusal("draft", **typed)
    assert desk.ask("open", name="a.yaml")["drafts"] == []
    assert _tree(desk.plans.parent) == before
    desk.ask("save", **typed)
    assert place.is_symlink()


def test_a_pipe_in_the_place_of_the_draft_holds_nothing_up(desk):
    os.mkfifo(desk.plans / ".a.yaml.7ab.dang-go")
    typed = _typed(desk, PLAN + "# thêm\n")
    assert "không phải là tệp thường" in desk.refusal("draft", **typed)
    desk.ask("save", **typed)
    assert _text(desk) == PLAN + "# thêm\n"


@pytest.mark.parametrize("text", ["a\x00b", "PK\x03\x04", "x" * (20 * 2**20 + 1)])
def test_what_could_not_be_opened_again_is_not_saved(desk, text):
    assert desk.refusal("save", **_typed(desk, text))
    assert _text(desk) == PLAN


def test_two_megabytes_are_read_and_kept(desk):
    text = PLAN + "".join(f"# lời ghi chú thứ {number}, chẳng nói gì\n" for number in range(50_000))
    assert len(text.encode()) > 2 * 10**6
    assert desk.ask("look", name="a.yaml", text=text)["printable"]
    typed = _typed(desk, text)
    desk.ask("draft", **typed)
    assert desk.ask("open", name="a.yaml")["drafts"][0]["text"] == text
    desk.ask("save", **typed)
    assert _text(desk) == text


SLIPS = PLAN.replace("chất lượng", "chất  lượng").replace("mục đích:", "mục đich:")


def test_pages_of_a_text_that_was_typed_over_are_not_drawn(desk):
    asked = {"name": "a.yaml", "tab": "1"}
    newer = PLAN.replace("chất lượng", "trình độ")
    desk.ask("look", **asked, text=PLAN)
    desk.ask("look", **asked, text=newer)
    assert desk.ask("pages", **asked, text=PLAN)["pages"] is None
    assert desk.ask("pages", **asked, text=newer)["pages"]
    assert desk.ask("pages", **asked | {"tab": "2"}, text=PLAN)["pages"]
    for number in range(40):
        desk.ask("look", **asked | {"tab": f"{number:x}{number:x}"}, text=newer)
    assert desk.ask("pages", **asked, text=PLAN)["pages"]  # tabs of long ago are forgotten


def _changed(text, change):
    return text[: change["from"]] + change["insert"] + text[change["to"] :]


def test_a_problem_is_mended_alone(desk):
    text = PLAN.replace("chất lượng", "chất  lượng") + "kết: Hết..\n"
    problems = desk.ask("look", name="a.yaml", text=text)["problems"]
    number, problem = next((at, each) for at, each in enumerate(problems) if each["code"] == "SKH357")
    assert problem["cure"]
    assert problem["isSafe"]
    change = desk.ask("correct", name="a.yaml", text=text, problem=number)
    assert _changed(text, change) == PLAN + "kết: Hết..\n"
    assert "không tự sửa được" in desk.refusal("correct", name="a.yaml", text=text, problem=99)
    assert "không tự sửa được" in desk.refusal("correct", name="a.yaml", text="kỳ: [", problem=0)


def test_all_that_is_surely_a_slip_is_mended_at_once(desk):
    made = desk.ask("correct-safely", name="a.yaml", text=SLIPS)
    assert _changed(SLIPS, made["change"]) == PLAN
    assert made["count"] == 2
    assert desk.ask("correct-safely", name="a.yaml", text=PLAN) == {"change": None, "count": 0}


def test_a_problem_without_a_cure_says_so(desk):
    (problem, *_) = desk.ask("look", name="a.yaml", text="kỳ: [")["problems"]
    assert not problem["isSafe"]


def test_pictures_follow_what_is_typed(desk):
    charts = desk.ask("charts", name="a.yaml", text=PLAN)["charts"]
    assert all(bool(each["svg"]) != bool(each["empty"]) for each in charts)
    tasks = PLAN + "nhiệm vụ:\n  - {tên: Mở lớp, chủ trì: Văn phòng, thời gian: tháng 3/2027}\n"
    drawn = desk.ask("charts", name="a.yaml", text=tasks)["charts"]
    assert any("Mở lớp" in each["svg"] for each in drawn)
    assert desk.ask("charts", name="a.yaml", text="kỳ: [")["charts"] == []


def test_only_a_document_of_the_workspace_is_opened(desk):
    for name in ("output/none.docx", "../x.docx", "plans/a.yaml"):
        assert "Không có văn bản" in desk.refusal("show-document", document=name)


def test_makes_the_document_once(desk):
    built = desk.ask("build", name="a.yaml")
    assert built == {"document": "output/a.docx", "spared": None, "copy": None, "changed": True}
    assert (desk.plans.parent / "output" / "a.docx").is_file()
    assert not desk.ask("build", name="a.yaml")["changed"]
    (desk.plans / "a.yaml").write_text("kỳ: [", encoding="utf-8")
    assert desk.ask("build", name="a.yaml")["document"] is None


def test_a_document_changed_by_hand_is_replaced_where_that_is_wanted_and_kept(desk):
    document = desk.plans.parent / desk.ask("build", name="a.yaml")["document"]
    edit(document, say("Nâng cao", "Nâng dần"))
    changed = document.read_bytes()
    (desk.plans / "a.yaml").write_text(PLAN.replace("chất lượng", "trình độ"), encoding="utf-8")
    assert desk.ask("build", name="a.yaml")["spared"] == "output/a.docx"
    assert document.read_bytes() == changed
    built = desk.ask("build", name="a.yaml", instead=True)
    assert (built["document"], built["spared"]) == ("output/a.docx", None)
    assert (desk.plans.parent / built["copy"]).read_bytes() == changed


def test_begins_a_plan_and_the_one_of_the_next_period(desk):
    made = desk.ask("new", title="Kế hoạch ra quân 2027", kind="mot-trang")
    assert made == {"name": "ke-hoach-ra-quan-2027.yaml"}
    assert "2027" in _text(desk, made["name"])
    (desk.plans / "a-2027.yaml").write_text(PLAN, encoding="utf-8")
    following = desk.ask("next", name="a-2027.yaml")
    assert following["name"] == "a-2028.yaml"
    assert "kỳ: 2028" in _text(desk, "a-2028.yaml")
    assert all(count for _, count in following["decisions"])
    (desk.plans / "b.yaml").write_text("kỳ: [", encoding="utf-8")
    assert "đang có lỗi" in desk.refusal("next", name="b.yaml")


def test_a_picture_that_was_sent_is_kept_and_named(desk):
    assert desk.send("picture", "C:\\ảnh\\Sơ đồ.PNG", png()) == {"file": "so-do.png"}
    assert (desk.plans.parent / "hinh" / "so-do.png").read_bytes() == png()
    text = PLAN + "phụ lục:\n  - {tên: Sơ đồ, hình: {tệp: so-do.png}}\n"
    looked = desk.ask("look", name="a.yaml", text=text)
    assert looked["printable"]
    assert not [each for each in looked["problems"] if each["severity"] == "lỗi"]


@pytest.mark.parametrize(
    "name", ["../../ngoài.png", "/etc/passwd", "..\\..\\a.png", "\x00.png", "plans/a.yaml"]
)
def test_a_picture_lands_nowhere_but_in_its_folder(desk, name):
    def files():
        return {file for file in desk.plans.parent.parent.rglob("*") if file.is_file()}

    before = files()
    kept = desk.send("picture", name, png())["file"]
    assert files() - before == {desk.plans.parent / "hinh" / kept}
    assert (desk.plans / "a.yaml").read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg onload='alert(1)'/>", png()[:-1], b"%PDF-1.4"])
def test_what_is_no_picture_is_refused(desk, data):
    answer = desk.post("picture", b'{"file": "a.png"}\n' + data)
    assert answer.status_code == 400
    assert answer.json()["hint"]
    assert not (desk.plans.parent / "hinh").exists()


@pytest.mark.parametrize("line", [b"{}", b'{"file": 1}', b'{"file": "\\ud800.png"}', b"[]", b"{"])
def test_a_picture_without_a_name_is_refused(desk, line):
    assert desk.post("picture", line + b"\n" + png()).status_code == 400
    assert not (desk.plans.parent / "hinh").exists()
