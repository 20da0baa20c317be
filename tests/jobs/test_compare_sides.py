import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.jobs.compare_sides import is_foreign, open_side
from tests.support.repositories import commit_all, needs_git
from tests.support.workspaces import OFFICE, PLAN, lay_down, new_builder


def test_file_is_read_with_the_office_beside_it(tmp_path):
    lay_down(tmp_path, a=PLAN)
    assert open_side("plans/a.yaml", tmp_path).facts.issuer.symbol == "UBND"


@needs_git
def test_revision_is_read_with_the_office_of_that_revision(tmp_path):
    lay_down(tmp_path, a=PLAN)
    commit_all(tmp_path)
    (tmp_path / "plans" / "co-quan.yaml").write_text(OFFICE.replace("UBND, địa", "XX, địa"), encoding="utf-8")
    assert open_side("HEAD:plans/a.yaml", tmp_path).facts.issuer.symbol == "UBND"
    assert open_side("plans/a.yaml", tmp_path).facts.issuer.symbol == "XX"


@needs_git
def test_plan_without_an_office_file_beside_it(tmp_path):
    plan = PLAN.replace("cơ quan: ubnd", "cơ quan: {tên: Xã, ký hiệu: X, địa danh: Y}").replace(
        "ký: chủ tịch", "ký: {chức vụ: Chủ tịch}"
    )
    (tmp_path / "a.yaml").write_text(plan, encoding="utf-8")
    commit_all(tmp_path)
    assert open_side("a.yaml", tmp_path).document == open_side("HEAD:a.yaml", tmp_path).document


@needs_git
def test_file_that_the_revision_lacks_is_a_sentence(tmp_path):
    lay_down(tmp_path, a=PLAN)
    commit_all(tmp_path)
    with pytest.raises(UserError, match="Trong bản “HEAD” không có tệp"):
        open_side("HEAD:plans/b.yaml", tmp_path)


def test_what_a_rule_finds_does_not_keep_a_plan_from_being_compared(tmp_path):
    lay_down(tmp_path, a=PLAN + "nhiệm vụ:\n  - {tên: Làm ngay, thời gian: tháng 7/2019}\n")
    assert open_side("plans/a.yaml", tmp_path).plan.tasks


def test_error_that_keeps_a_plan_from_being_printed_keeps_it_from_being_compared(tmp_path):
    lay_down(tmp_path, a=PLAN.replace("ký: chủ tịch", "ký: giám đốc"))
    with pytest.raises(ProblemsFound) as found:
        open_side("plans/a.yaml", tmp_path)
    (problem,) = found.value.problems
    assert (problem.code, problem.position.line) == ("SKH231", 5)


@needs_git
@pytest.mark.parametrize("name", ["c", "C.yaml", "2027/c", "plans/2027/c"])
def test_plan_behind_a_revision_may_be_named_as_it_is_to_every_command(tmp_path, name):
    lay_down(tmp_path, a=PLAN, **{"2027/c": PLAN.replace("ký: chủ tịch", "ký: {chức vụ: Trưởng ban}")})
    commit_all(tmp_path)
    (tmp_path / "plans" / "2027" / "c.yaml").unlink()
    for folder in (tmp_path, tmp_path / "plans"):
        assert open_side(f"HEAD:{name}", folder).facts.signers[0].post == "Trưởng ban"


@needs_git
def test_name_behind_a_revision_that_several_plans_have_is_asked_back(tmp_path):
    lay_down(tmp_path, a=PLAN, **{"2027/c": PLAN, "2028/c": PLAN})
    commit_all(tmp_path)
    with pytest.raises(UserError, match="Có 2 kế hoạch tên là “c”"):
        open_side("HEAD:c", tmp_path)


@needs_git
@pytest.mark.parametrize("name", ["/", "..", "plans", "co-quan", "a.txt"])
def test_name_of_no_plan_behind_a_revision_is_a_sentence(tmp_path, name):
    lay_down(tmp_path, b=PLAN)
    (tmp_path / "plans" / "a.txt").write_text("x", encoding="utf-8")
    commit_all(tmp_path)
    with pytest.raises(UserError, match="Trong bản “HEAD” không có tệp"):
        open_side(f"HEAD:{name}", tmp_path)


def test_document_without_its_plan_is_foreign(tmp_path):
    lay_down(tmp_path, a=PLAN)
    made = new_builder(tmp_path).build(tmp_path / "plans" / "a.yaml").written
    bare = new_builder(tmp_path / "khac", enclose_sources=False).build(tmp_path / "plans" / "a.yaml").written
    (tmp_path / "cu.doc").write_bytes(b"")
    names = (
        "plans/a.yaml",
        made.name,
        f"khac/{bare.name}",
        "cu.doc",
        "khong-co.docx",
        "khong-co.doc",
        "plans",
    )
    assert [is_foreign(name, tmp_path) for name in names] == [False, False, True, True, False, False, False]
