from sinhkehoach.compare.wording import plain
from sinhkehoach.jobs.compare import compare
from tests.support.workspaces import PLAN, lay_down, new_builder, template_cache


def test_two_files_are_compared(tmp_path):
    lay_down(tmp_path, a=PLAN, b=PLAN.replace("Nâng cao", "Nâng dần"))
    found = compare("plans/a.yaml", "plans/b.yaml", tmp_path)
    assert [(change.old, change.new) for change in found.changes] == [
        ("Nâng cao chất lượng.", "Nâng dần chất lượng.")
    ]
    assert found.problems == ()


def test_problems_of_both_files_are_told_together(tmp_path):
    lay_down(tmp_path, a=PLAN.replace("kỳ: 2027", "kỳ: mai"))
    found = compare("plans/a.yaml", "plans/b.yaml", tmp_path)
    assert found.sides is None
    assert [problem.code for problem in found.problems] == ["SKH205", "SKH100"]


def test_what_only_follows_the_period_is_told_as_one(tmp_path):
    tasks = "nhiệm vụ:\n  - {tên: Mở lớp năm 2027, thời gian: tháng 3/2027}\n"
    lay_down(tmp_path, a=PLAN + tasks, b=(PLAN + tasks).replace("2027", "2028"))
    found = compare("plans/a.yaml", "plans/b.yaml", tmp_path)
    assert len(found.changes) == 4
    assert [change.place for change in found.told()] == ["Kỳ của kế hoạch", "3 chỗ"]
    lines = [plain(sentence) for _, several in found.sentences() for sentence in several]
    assert lines[1] == "3 chỗ: năm 2027 → năm 2028 (Đầu văn bản 1, Nhiệm vụ 2)"


def test_nothing_is_told_of_plans_that_cannot_be_read(tmp_path):
    lay_down(tmp_path, a=PLAN.replace("kỳ: 2027", "kỳ: mai"))
    assert compare("plans/a.yaml", "plans/b.yaml", tmp_path).told() == ()


def test_document_of_another_program_is_compared_by_the_plan_that_it_shows(tmp_path):
    lay_down(tmp_path, a=PLAN, b=PLAN.replace("Nâng cao", "Nâng dần"))
    made = new_builder(tmp_path, enclose_sources=False).build(tmp_path / "plans" / "a.yaml").written
    found = compare(made.name, "plans/b.yaml", tmp_path, template_cache())
    assert [(change.old, change.new) for change in found.changes] == [
        ("Nâng cao chất lượng.", "Nâng dần chất lượng.")
    ]
    assert (found.by_words, len(found.remarks)) == (False, 1)


def test_document_that_cannot_be_read_is_a_problem(tmp_path):
    lay_down(tmp_path, a=PLAN)
    (tmp_path / "hong.docx").write_bytes(b"PK")
    found = compare("hong.docx", "plans/a.yaml", tmp_path, template_cache())
    assert (found.sides, len(found.problems)) == (None, 1)


def test_what_is_no_plan_is_compared_by_its_words(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"Thư {name}: mai họp nhé.", encoding="utf-8")
    found = compare("a.txt", "b.txt", tmp_path, template_cache())
    assert found.by_words
    assert [part for part, _ in found.sentences()] == ["Lời văn"]
