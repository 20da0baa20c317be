import json

import pytest

from tests.house.repository import ROOT
from tests.support import workspaces
from tests.support.hand_edits import edit, say
from tests.support.reconciling import OFFICE, PLAN
from tests.support.word_habits import comment_on, put_comment

DOCUMENT = "output/a.docx"
# A Word file that no plan was made into.
TEMPLATE = ROOT / "templates" / "ke-hoach.docx"


@pytest.fixture
def document(workspace, sinhkehoach):
    """Return a document that was just made of the plan."""
    plans = workspace / "plans"
    (plans / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    (plans / "a.yaml").write_text(PLAN, encoding="utf-8")
    assert sinhkehoach("sinh").code == 0
    return workspace / DOCUMENT


def test_untouched_document_has_no_change(document, sinhkehoach):
    answer = sinhkehoach("doi-chieu", DOCUMENT)
    assert (answer.code, answer.out) == (0, "output/a.docx: không có chỗ nào sửa bằng tay.\n")
    assert document.exists()


def test_change_is_shown_with_its_place_and_what_the_file_would_get(document, sinhkehoach):
    edit(document, say("Nâng cao", "Nâng dần"))
    answer = sinhkehoach("doi-chieu", DOCUMENT)
    assert answer.code == 1
    assert answer.out.splitlines() == [
        "Chữ đã sửa (1)",
        "  plans/a.yaml:6:10 (mục đích)",
        "      “- Nâng cao chất lượng” → “- Nâng dần chất lượng”",
        "",
        "--- a.yaml (hiện nay)",
        "+++ a.yaml (đã đưa chỗ sửa về)",
        "@@ -5,3 +5,3 @@",
        " mục đích: |",
        "-  - Nâng cao chất lượng dạy và học.",
        "+  - Nâng dần chất lượng dạy và học.",
        "   - Huy động **mọi nguồn lực** cho [[kỳ]].",
        "Đưa về được 1 trên 1 chỗ. Để ghi vào plans/a.yaml:",
        "    sinhkehoach doi-chieu output/a.docx --ap-dung",
    ]


def test_changes_go_back_and_printing_again_gives_them(document, sinhkehoach):
    edit(document, say("Nâng cao", "Nâng dần"))
    answer = sinhkehoach("doi-chieu", DOCUMENT, "--ap-dung")
    assert answer.code == 1
    assert answer.out.splitlines()[-2:] == [
        "Đã ghi vào plans/a.yaml: 1 chỗ.",
        "Tạo lại văn bản (bản đã sửa được giữ một bản sao): sinhkehoach sinh plans/a.yaml --ghi-de",
    ]
    assert sinhkehoach("sinh", "plans/a.yaml", "--ghi-de").code == 0
    assert sinhkehoach("doi-chieu", DOCUMENT).code == 0
    assert "Nâng dần" in (document.parents[1] / "plans" / "a.yaml").read_text(encoding="utf-8")


def test_comments_alone_are_something_to_do(document, sinhkehoach):
    put_comment(document, "Bà Lan", "Nêu rõ mức chi.")
    edit(document, comment_on("Nâng cao"))
    answer = sinhkehoach("doi-chieu", DOCUMENT)
    assert answer.code == 1
    assert answer.out.splitlines() == [
        "Ghi chú (Comments) của người sửa (1)",
        "  Bà Lan, ở “- Nâng cao chất lượng dạy và học.”",
        "      Nêu rõ mức chi.",
        "",
    ]


def test_json_tells_everything(document, sinhkehoach):
    put_comment(document, "Bà Lan", "Nêu rõ mức chi.")
    edit(document, say("Nâng cao", "Nâng dần"))
    answer = sinhkehoach("doi-chieu", DOCUMENT, "--dinh-dang", "json")
    told = json.loads(answer.out)
    assert (answer.code, told["đã ghi"], told["xung đột"], told["đổi theo"]) == (1, False, [], [])
    assert told["chỗ sửa"] == [
        {
            "nhóm": "Chữ đã sửa",
            "cũ": "- Nâng cao chất lượng dạy và học.",
            "mới": "- Nâng dần chất lượng dạy và học.",
            "chỗ": "mục đích",
            "dòng": 6,
            "cột": 10,
            "đưa về được": True,
            "cách làm": "",
        }
    ]
    assert told["ghi chú"] == [{"người": "Bà Lan", "ở": "", "chữ": "Nêu rõ mức chi."}]
    assert "+  - Nâng dần chất lượng dạy và học." in told["tệp kế hoạch đổi"]


def test_json_of_a_file_that_cannot_be_compared(document, sinhkehoach):
    document.write_bytes(TEMPLATE.read_bytes())
    answer = sinhkehoach("doi-chieu", DOCUMENT, "--dinh-dang", "json")
    assert answer.code == 1
    (problem,) = json.loads(answer.out)["vấn đề"]
    assert "không phải do chương trình tạo ra" in problem["lỗi"]


def test_file_that_cannot_be_compared_is_told_on_stderr(document, sinhkehoach):
    document.write_bytes(TEMPLATE.read_bytes())
    answer = sinhkehoach("doi-chieu", DOCUMENT)
    assert (answer.code, answer.out) == (1, "")
    assert "chỉ đối chiếu được văn bản do lệnh sinhkehoach sinh" in answer.err.lower()


def test_much_goes_only_where_the_plan_and_the_wish_are_both_named(document, sinhkehoach):
    plan = document.parent.parent / "plans" / "a.yaml"

    def empty(root):
        body = root[0]
        for each in list(body)[:-1]:
            body.remove(each)

    edit(document, empty)
    for options in ((), ("--ke-hoach", "plans/a.yaml"), ("--bo-nhieu",)):
        answer = sinhkehoach("doi-chieu", DOCUMENT, "--ap-dung", *options)
        assert "Đã ghi" not in answer.out
        assert plan.read_text(encoding="utf-8") == PLAN


def test_several_documents_are_told_one_after_the_other(sinhkehoach, workspace):
    workspaces.lay_down(workspace, a=workspaces.PLAN, b=workspaces.PLAN)
    sinhkehoach("sinh")
    files = ("output/a.docx", "khong-co.docx", "output/b.docx")
    answer = sinhkehoach("doi-chieu", *files)
    assert answer.code == 1
    assert [line for line in answer.out.splitlines() if ".docx:" in line][::2] == [
        "output/a.docx: không có chỗ nào sửa bằng tay.",
        "output/b.docx: không có chỗ nào sửa bằng tay.",
    ]
    assert sinhkehoach("doi-chieu", *files, "--so-luong", "2") == answer
    records = json.loads(sinhkehoach("doi-chieu", *files, "--dinh-dang", "json").out)
    assert [record["văn bản"] for record in records] == list(files)
    assert sinhkehoach("doi-chieu", *files, "--ke-hoach", "plans/a.yaml").code == 2
