import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.jobs.compare_papers import compare_papers, open_paper
from sinhkehoach.render.text_document import text_document
from tests.support.papers import END, HEAD
from tests.support.workspaces import PLAN, lay_down, new_builder, template_cache

BODY = """\
I. NHIỆM VỤ
1. Mở lớp
- Đơn vị chủ trì: Phòng Kinh tế.
2. Thi đua.
Trên đây là Kế hoạch, đề nghị thực hiện./.
"""


@pytest.fixture
def folder(tmp_path):
    lay_down(tmp_path, a=PLAN)
    return tmp_path


def paper(folder, name, text):
    (folder / name).write_bytes(text_document(text).data)
    return open_paper(name, folder, template_cache())


def changes(old, new):
    found = compare_papers(old, new)
    return found, [(each.place, each.old, each.new) for each in found.changes]


def test_two_documents_are_compared_as_plans(folder):
    found, told = changes(
        paper(folder, "a.docx", HEAD + BODY + END),
        paper(folder, "b.docx", HEAD + BODY.replace("Phòng Kinh tế", "Trạm Y tế") + END),
    )
    assert told == [("Nhiệm vụ 1", "Phòng Kinh tế", "Trạm Y tế")]
    assert found.sides is not None
    assert found.remarks[0].startswith("a.docx không kèm kế hoạch: đã nhận dạng như lệnh nhap, giữ được ")


def test_plan_and_its_document_are_the_same(folder):
    builder = new_builder(folder, enclose_sources=False)
    made = builder.build(folder / "plans" / "a.yaml").written
    found, told = changes(
        open_paper(str(made), folder, template_cache()), open_paper("plans/a.yaml", folder, template_cache())
    )
    assert told == []
    assert len(found.remarks) >= 1


def test_what_is_typed_otherwise_and_printed_the_same_is_passed_over(folder):
    """A name typed with its full stop, a figure that the plan works out, a choice of form: none is read on paper."""
    tasks = "nhiệm vụ:\n  - {tên: Mở lớp., chủ trì: Phòng Kinh tế}\n  - {tên: Thi đua.}\n"
    money = "kinh phí:\n  cách in: lời\n  khoản:\n    - {tên: Sách, tính: 10 cuốn x 2 triệu đồng}\n"
    source = f"{PLAN}mục tiêu: Chi [[kinh phí Sách]] cho sách.\n{tasks}{money}"
    file = folder / "plans" / "a.yaml"
    file.write_text(source, encoding="utf-8")
    made = str(new_builder(folder, enclose_sources=False).build(file).written)
    old = open_paper(made, folder, template_cache())
    found, told = changes(old, open_paper("plans/a.yaml", folder, template_cache()))
    assert told == []
    assert found.sides is not None
    assert found.remarks[-1].endswith("chỗ ghi khác nhau nhưng in ra như nhau.")
    file.write_text(
        source.replace("Phòng Kinh tế", "Trạm Y tế").replace("Thi đua.", "Thi đua;"), encoding="utf-8"
    )
    found, told = changes(old, open_paper("plans/a.yaml", folder, template_cache()))
    assert ("Nhiệm vụ 1", "Phòng Kinh tế", "Trạm Y tế") in told
    assert ("Nhiệm vụ 2", "Thi đua", "Thi đua;") in told
    assert found.sides is not None


def test_long_text_with_one_word_changed_is_compared_as_a_plan(folder):
    words = "Nâng cao chất lượng giáo dục của các trường trên địa bàn phường. " * 20
    file = folder / "plans" / "a.yaml"
    versions = []
    for text in (words, words.replace("Nâng", "Tăng", 1)):
        file.write_text(
            PLAN.replace("mục đích:", "yêu cầu: Đúng.\nmục đích:") + f"mục tiêu: {text}\n", encoding="utf-8"
        )
        versions.append(open_paper("plans/a.yaml", folder, template_cache()))
    found, told = changes(*versions)
    assert [place for place, *_ in told] == ["Mục tiêu"]
    assert found.sides is not None


def test_document_that_is_no_plan_is_compared_by_its_words(folder):
    letter = paper(folder, "thu.docx", "Chào anh, mai họp nhé.")
    found, told = changes(letter, paper(folder, "b.docx", "Chào anh, mốt họp nhé."))
    assert told == [("Dòng 1", "Chào anh, mai họp nhé.", "Chào anh, mốt họp nhé.")]
    assert found.sides is None
    assert found.remarks == (
        "thu.docx: không nhận ra kế hoạch.",
        "b.docx: không nhận ra kế hoạch.",
        "So theo lời văn, từng dòng một.",
    )


def test_plans_read_in_two_ways_are_compared_by_their_words(folder):
    """The plan file keeps its tasks in a part of its own, where the document is recognised as tasks."""
    names = [f"Nhiệm vụ thứ {count} của năm, làm xong trong năm." for count in range(40)]
    words = "\n".join(f"      {name}" for name in names)
    free = f"các phần:\n  - mục đích\n  - tên: NHIỆM VỤ\n    nội dung: |\n{words}\n"
    (folder / "plans" / "a.yaml").write_text(PLAN + free, encoding="utf-8")
    tasks = "\n".join(f"  - tên: {name}" for name in names)
    (folder / "plans" / "b.yaml").write_text(f"{PLAN}nhiệm vụ:\n{tasks}\n", encoding="utf-8")
    found = compare_papers(*(open_paper(f"plans/{name}.yaml", folder, template_cache()) for name in "ab"))
    assert found.sides is None
    assert found.remarks == (
        "Hai bản được nhận ra theo hai cách khác nhau nên so theo lời văn, từng dòng một.",
    )


def test_words_that_the_plan_has_no_place_for_are_told(folder):
    body = HEAD + BODY + END + "PL.(300)\n"
    remarks = compare_papers(paper(folder, "a.docx", body), paper(folder, "b.docx", body)).remarks
    assert any("không so được" in each and "PL.(300)" in each for each in remarks)


def test_plan_with_errors_and_broken_document_are_told(folder):
    (folder / "hong.docx").write_bytes(b"PK")
    with pytest.raises(UserError):
        open_paper("hong.docx", folder, template_cache())
    (folder / "plans" / "a.yaml").write_text("kỳ: mai", encoding="utf-8")
    with pytest.raises(ProblemsFound):
        open_paper("plans/a.yaml", folder, template_cache())
