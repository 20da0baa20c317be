import pytest

from sinhkehoach.jobs.provenance import MadeFrom, Since, trace_origin
from tests.support.docx import BODY, TEMPLATE, members, packed
from tests.support.picture_files import png
from tests.support.repositories import commit_all, git, needs_git
from tests.support.samples import convert
from tests.support.workspaces import OFFICE, PLAN, lay_down, new_builder

PICTURES = (
    "nhiệm vụ:\n  - {tên: A, nội dung: B., hình: [{tệp: a.png}, {tệp: b.png}, {tệp: c.png, tên: Sơ đồ}]}\n"
)


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return lay_down(tmp_path / "việc", a=PLAN)


@pytest.fixture
def plan(workspace):
    return workspace / "plans" / "a.yaml"


@pytest.fixture
def document(plan):
    return new_builder().build(plan).written


def _report(document, here=None):
    result = trace_origin(document, here or document.parent)
    assert result.error is None
    return result.report


def test_names_what_the_document_was_made_from(document):
    report = _report(document)
    assert [report.plan.name, report.office.name, report.template.name] == [
        "plans/a.yaml",
        "plans/co-quan.yaml",
        "ke-hoach.docx",
    ]
    assert {report.plan.since, report.office.since, report.template.since} == {Since.SAME}
    assert (report.is_this_program, report.encloses, report.intact) == (True, True, True)


def test_tells_what_has_moved_on_and_what_is_gone(document, plan, workspace):
    plan.write_text(f"{PLAN}# x\n", encoding="utf-8")
    plan.with_name("co-quan.yaml").unlink()
    template = workspace / "templates" / "ke-hoach.docx"
    template.parent.mkdir()
    template.write_bytes(b"another")
    report = _report(document)
    assert (report.plan.since, report.office.since, report.template.since) == (
        Since.CHANGED,
        Since.GONE,
        Since.CHANGED,
    )


def test_template_of_another_name_may_be_gone(workspace, tmp_path):
    other = tmp_path / "riêng.docx"
    other.write_bytes(TEMPLATE.read_bytes())
    built = new_builder(tmp_path / "ra", template=other).build(workspace / "plans" / "a.yaml").written
    report = _report(built, workspace)
    assert (report.template.name, report.template.since) == ("riêng.docx", Since.GONE)


def test_pictures_are_followed_as_well(plan, workspace):
    plan.write_text(PLAN + PICTURES, encoding="utf-8")
    (workspace / "hinh").mkdir()
    for name in ("a.png", "b.png", "c.png"):
        (workspace / "hinh" / name).write_bytes(png())
    built = new_builder().build(plan).written
    (workspace / "hinh" / "b.png").write_bytes(png(shade=9))
    (workspace / "hinh" / "c.png").unlink()
    assert _report(built).pictures == (
        MadeFrom("a.png", Since.SAME),
        MadeFrom("b.png", Since.CHANGED),
        MadeFrom("c.png", Since.GONE),
    )


def test_picture_whose_name_leads_elsewhere_is_not_opened(plan, workspace, tmp_path):
    plan.write_text(PLAN + PICTURES, encoding="utf-8")
    (workspace / "hinh").mkdir()
    for name in ("a.png", "b.png", "c.png"):
        (workspace / "hinh" / name).write_bytes(png())
    built = new_builder().build(plan).written
    (tmp_path / "ngoài.png").write_bytes(png())
    (workspace / "hinh" / "c.png").unlink()
    (workspace / "hinh" / "c.png").symlink_to(tmp_path / "ngoài.png")
    assert _report(built).pictures[2].since is Since.ELSEWHERE


def test_plan_without_an_office_file_names_none(plan):
    plan.with_name("co-quan.yaml").unlink()
    plan.write_text(_alone(), encoding="utf-8")
    assert _report(new_builder().build(plan).written).office is None


def _alone():
    return PLAN.replace("cơ quan: ubnd", f"cơ quan: {OFFICE.splitlines()[1].partition(': ')[2]}").replace(
        "ký: chủ tịch", "ký: {chức vụ: Chủ tịch}"
    )


def test_document_elsewhere_is_held_against_the_workspace_one_stands_in(document, workspace, tmp_path):
    away = tmp_path / "đi xa" / "b.docx"
    away.parent.mkdir()
    away.write_bytes(document.read_bytes())
    assert _report(away, workspace / "plans").plan.since is Since.SAME
    report = _report(away, tmp_path)
    assert {report.plan.since, report.office.since, report.template.since} == {Since.UNKNOWN}
    assert "thư mục có plans/" in report.revisions.absence


def test_change_in_the_document_shows(document):
    parts = members(document.read_bytes())
    parts[BODY] = parts[BODY].replace("Nâng cao".encode(), "Giữ vững".encode())
    document.write_bytes(packed(parts))
    assert _report(document).intact is False


@pytest.mark.parametrize("data", [None, b"", b"other", "template"])
def test_file_of_another_origin_is_a_sentence(document, data):
    other = document.with_name("b.docx")
    if data is not None:
        other.write_bytes(TEMPLATE.read_bytes() if data == "template" else data)
    result = trace_origin(other, other.parent)
    assert result.report is None
    assert result.error.hint


@needs_git
def test_tells_the_revision_with_this_very_plan(document, plan, workspace):
    commit_all(workspace)
    plan.write_text(f"{PLAN}# x\n", encoding="utf-8")
    commit_all(workspace)
    (found,) = _report(document).revisions.found
    assert found.id == git(workspace, "rev-parse", "HEAD~1").strip()


@needs_git
def test_document_without_sources_is_known_by_the_plan_that_is_still_the_same(plan, workspace):
    document = new_builder(enclose_sources=False).build(plan).written
    commit_all(workspace)
    report = _report(document)
    assert (report.encloses, len(report.revisions.found)) == (False, 1)
    plan.write_text(f"{PLAN}# x\n", encoding="utf-8")
    assert "không kèm tệp kế hoạch" in _report(document).revisions.absence


def test_plan_comes_back_out(document, plan, workspace):
    result = trace_origin(document, workspace, take_out=True)
    assert [file.relative_to(workspace).as_posix() for file in result.taken_out] == [
        "output/a-nguon/a.yaml",
        "output/a-nguon/co-quan.yaml",
    ]
    assert result.taken_out[0].read_bytes() == plan.read_bytes()


def test_report_is_told_although_nothing_can_be_taken_out(plan, workspace):
    document = new_builder(enclose_sources=False).build(plan).written
    result = trace_origin(document, workspace, take_out=True)
    assert result.report is not None
    assert result.error is not None


@pytest.mark.office
def test_plan_comes_back_out_after_libreoffice_saved_the_document(document, plan, tmp_path):
    again = convert([document], "docx", tmp_path)["a"]
    result = trace_origin(again, document.parent, take_out=True)
    assert (result.report.intact, result.report.plan.since) == (False, Since.SAME)
    assert [file.read_bytes() for file in result.taken_out] == [
        plan.read_bytes(),
        plan.with_name("co-quan.yaml").read_bytes(),
    ]


def _renamed(document, old, new):
    """Let the document name another file than the one it was made from."""
    parts = members(document.read_bytes())
    for name, data in parts.items():
        if name.startswith("customXml/"):
            parts[name] = data.replace(f'"name":"{old}"'.encode(), f'"name":"{new}"'.encode())
    document.write_bytes(packed(parts))


@pytest.mark.parametrize(
    "name",
    [
        "../b.yaml",
        "/dev/zero",
        "plans/../../b.yaml",
        "b.yaml",
        "plans/co-quan.yaml",
        "templates/b.yaml",
        "plans/a",
    ],
)
def test_name_of_a_plan_that_leads_elsewhere_is_not_followed(document, workspace, name):
    _renamed(document, "plans/a.yaml", name)
    for place in (workspace / "b.yaml", workspace.parent / "b.yaml"):
        place.write_text(PLAN, encoding="utf-8")
    report = _report(document)
    assert (report.plan.name, report.plan.since) == (name, Since.ELSEWHERE)
    assert "không dùng được" in report.revisions.absence


def test_names_of_office_and_template_that_lead_elsewhere_are_not_followed(document):
    _renamed(document, "plans/co-quan.yaml", "../co-quan.yaml")
    _renamed(document, "ke-hoach.docx", "../../ke-hoach.docx")
    report = _report(document)
    assert (report.office.since, report.template.since) == (Since.ELSEWHERE, Since.ELSEWHERE)
    assert report.plan.since is Since.SAME


def test_name_is_shown_without_what_a_terminal_obeys(document):
    _renamed(document, "plans/a.yaml", "plans/\\u001b[2Ja.yaml")
    assert _report(document).plan.name == "plans/\ufffd[2Ja.yaml"
