import base64
import threading

import pytest

from sinhkehoach.docx.text import read_docx_text
from tests.support.docx import members, packed
from tests.support.hand_edits import edit, say
from tests.support.repositories import commit_all, needs_git
from tests.support.workspaces import PLAN, new_builder

NAME = "a.yaml"


@pytest.fixture
def document(desk):
    """Return the document of the plan, edited by hand."""
    made = new_builder().build(desk.plans / NAME).written
    edit(made, say("Nâng cao", "Nâng dần"))
    return made


def _words(found):
    return [["".join(piece[side] for piece in each["pieces"]) for side in (0, 1)] for each in found["edits"]]


def test_a_document_that_was_sent_names_its_plan(desk, document):
    data = document.read_bytes()
    assert desk.send("owner", "van ban.docx", data) == {"plan": NAME}
    foreign = {name: part for name, part in members(data).items() if "customXml" not in name}
    assert desk.send("owner", "x.docx", packed(foreign)) == {"plan": None}
    assert desk.send("owner", "x.pdf", b"%PDF-1.4") == {"plan": None}
    (desk.plans / NAME).unlink()
    assert desk.send("owner", "van ban.docx", data) == {"plan": None}


def test_the_document_of_a_plan_is_known_as_edited(desk, document):
    assert desk.ask("edited", name=NAME) == {"document": "output/a.docx"}
    document.unlink()
    assert desk.ask("edited", name=NAME) == {"document": None}
    new_builder().build(desk.plans / NAME)
    assert desk.ask("edited", name=NAME) == {"document": None}


@pytest.mark.usefixtures("document")
def test_hand_edits_are_shown_side_by_side_and_taken_as_chosen(desk):
    asked = {"work": "a", "name": NAME, "text": PLAN}
    found = desk.ask("hand-edits", **asked)
    assert _words(found) == [["Nâng cao chất lượng.", "Nâng dần chất lượng."]]
    (change,) = found["edits"]
    assert change["back"]
    assert (change["where"], change["path"], change["line"]) == (
        "mục đích",
        ["mục đích"],
        PLAN[: PLAN.index("mục đích")].count("\n") + 1,
    )
    assert found["text"] == PLAN.replace("Nâng cao", "Nâng dần")
    assert desk.ask("hand-edits", **asked, taken=[0])["text"] == found["text"]
    assert desk.ask("hand-edits", **asked, taken=[])["text"] == PLAN
    assert (desk.plans / NAME).read_text(encoding="utf-8") == PLAN


def test_a_document_that_was_sent_is_compared_with_the_text_on_the_page(desk, document):
    data = document.read_bytes()
    document.unlink()
    text = PLAN + "# cuối\n"
    found = desk.send("hand-edits", "da sua.docx", data, name=NAME, text=text)
    assert found["text"] == text.replace("Nâng cao", "Nâng dần")
    assert "sửa bằng tay" in desk.refusal("hand-edits", work="a", name=NAME, text=text)


def test_what_a_plan_with_errors_says_keeps_the_text(desk, document):
    text = PLAN.replace("kỳ: 2027", "kỳ: hai")
    found = desk.send("hand-edits", "da sua.docx", document.read_bytes(), name=NAME, text=text)
    assert found["text"] == text
    assert found["remarks"]


def test_a_document_is_taken_in_under_a_name_that_is_free(desk, document):
    foreign = {name: part for name, part in members(document.read_bytes()).items() if "customXml" not in name}
    for name in ("ke-hoach-cu.yaml", "ke-hoach-cu-2.yaml"):
        found = desk.send("take-in", "C:\\x\\Kế hoạch cũ.docx", packed(foreign), office=False)
        assert found["name"] == name
        assert found["characters"] == found["found"] > 100
        assert "Nâng dần chất lượng" in (desk.plans / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["x", "x.docx/", "x.d:x", "x.exe2345"])
def test_a_file_that_is_no_document_is_refused(desk, name):
    line = f'{{"work": "a", "file": "{name}", "sent": true}}\n'.encode()
    answer = desk.post("take-in", line + b"x")
    assert answer.status_code == 400
    assert {file.name for file in desk.plans.iterdir()} == {NAME, "co-quan.yaml"}


def test_versions_are_compared_with_the_text_on_the_page(desk):
    (desk.plans / "b.yaml").write_text(PLAN.replace("Nâng cao", "Nâng dần"), encoding="utf-8")
    asked = {"work": "a", "name": NAME, "text": PLAN.replace("chất lượng", "trình độ"), "revision": ""}
    saved = desk.ask("compare", **asked, other=NAME)
    assert _emphasized(saved) == [("Nâng cao chất lượng.", "old"), ("Nâng cao trình độ.", "new")]
    other = desk.ask("compare", **asked, other="b.yaml")
    assert _emphasized(other)[0] == ("Nâng dần chất lượng.", "old")
    same = desk.ask("compare", **asked | {"text": PLAN}, other=NAME)
    assert (same["parts"], same["problems"]) == ([], [])


def _emphasized(found):
    """Return the words that stand out, and how."""
    sentences = [sentence for part in found["parts"] for sentence in part["sentences"]]
    return [(words, kind) for sentence in sentences for words, kind in sentence if kind != "plain"]


def test_a_document_that_was_sent_is_an_earlier_version(desk, document):
    found = desk.send(
        "compare", "cu.docx", document.read_bytes(), name=NAME, text=PLAN.replace("chất lượng", "trình độ")
    )
    assert "trình độ" in str(found["parts"])


@needs_git
def test_revisions_of_a_plan_are_versions(desk):
    root = desk.plans.parent
    assert desk.ask("versions", name=NAME) == {"revisions": []}
    (desk.plans / NAME).write_text(PLAN.replace("Nâng cao", "Nâng dần"), encoding="utf-8")
    commit_all(root)
    (desk.plans / NAME).write_text(PLAN, encoding="utf-8")
    commit_all(root)
    revisions = desk.ask("versions", name=NAME)["revisions"]
    assert [title for _, _, title in revisions] == ["A state", "A state"]
    asked = {"work": "a", "name": NAME, "text": PLAN}
    assert desk.ask("compare", **asked, revision=revisions[0][0])["parts"] == []
    assert "dần" in str(desk.ask("compare", **asked, revision=revisions[1][0])["parts"])
    assert desk.refusal("compare", **asked, revision="HEAD") == "Trang gửi lên một yêu cầu không đọc được"
    assert (
        desk.refusal("compare", **asked, revision="--output=x") == "Trang gửi lên một yêu cầu không đọc được"
    )


def test_a_version_outside_of_the_plans_is_refused(desk):
    for other in ("../x.yaml", "/etc/passwd", "a.docx"):
        assert desk.refusal("compare", work="a", name=NAME, text=PLAN, revision="", other=other)


def test_a_pdf_is_made_of_the_text_on_the_page(desk, monkeypatch):
    monkeypatch.setenv("PATH", "")  # no LibreOffice
    made = desk.ask("pdf", work="a", name=NAME, text=PLAN)
    assert made["isNear"]
    assert base64.b64decode(made["pdf"]).startswith(b"%PDF-")
    assert (
        desk.refusal("pdf", work="a", name=NAME, text="kỳ: hai")
        == "Kế hoạch còn lỗi nên chưa tạo được văn bản"
    )


def test_work_can_be_stopped(desk, document):
    said = []
    asked = {"work": "dừng", "name": NAME, "text": PLAN}

    def ask():
        said.append(desk.post("hand-edits", asked).json())

    thread = threading.Thread(target=ask)
    thread.start()
    while thread.is_alive() and not said:
        desk.ask("stop", work="dừng")
    thread.join()
    assert said[0].get("message") == "Đã dừng" or said[0]["edits"]
    assert read_docx_text(document.read_bytes())


def _obligatory(found):
    return [each for part in found["parts"] for each in part["findings"] if each["force"] == "bắt buộc"]


def test_the_form_of_the_plan_s_document_is_judged(desk):
    asked = {"work": "a", "name": NAME}
    found = desk.ask("form", **asked, text=PLAN)
    assert "30/2020" in found["regime"]
    assert dict(found["counts"])["đạt"] > 80
    assert _obligatory(found) == []
    assert desk.refusal("form", **asked, text="kỳ: hai") == "Kế hoạch còn lỗi nên chưa tạo được văn bản"


def test_the_form_of_a_document_that_was_sent_is_judged_and_mended(desk, document):
    parts = members(document.read_bytes())
    body = parts["word/document.xml"].replace(b'w:w="11906" w:h="16838"', b'w:w="12240" w:h="15840"')
    wrong = packed(parts | {"word/document.xml": body})
    wrongs = _obligatory(desk.send("form", "x.docx", wrong))
    assert any("A4" in each["wanted"] for each in wrongs)
    mended = desk.send("mend", "x.docx", wrong)
    assert {each["rule"] for each in wrongs} <= set(mended["cured"])
    assert _obligatory(desk.send("form", "x.docx", base64.b64decode(mended["docx"]))) == []
    assert desk.send("mend", "x.docx", document.read_bytes())["docx"] is None
