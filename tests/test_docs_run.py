"""What the pages of documentation show is what happens."""

import re
import shutil
import tomllib
from itertools import chain
from pathlib import Path

import pytest

from sinhkehoach.base.problem import Problem
from sinhkehoach.cli.main import COMMANDS
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.keys import canonical_key, models_of
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.rules.check import UNKNOWN_SWITCH
from tests.house.repository import ROOT
from tests.support.workspaces import new_builder
from tools.docs.code_reference import codes_in_sources, codes_with_examples
from tools.docs.example import OFFICE, PLAN_FILE, CodeExample, lay_pictures, with_usual_lines
from tools.docs.examples_rules import EXAMPLES as RULE_EXAMPLES
from tools.docs.format_reference import MODELS, region_of
from tools.docs.markdown import Block, blocks, regions, with_regions
from tools.docs.session import NOT_RUN
from tools.make_docs import pages, region, with_outputs

PAGES = pages()
FORMAT_PAGE = ROOT / "docs" / "dinh-dang.md"
CODE_PAGE = ROOT / "docs" / "ma-loi.md"
CODE = re.compile(r"SKH\d{3}")
LARGEST_PICTURE = 300_000
PNG = b"\x89PNG\r\n\x1a\n"

# Hidden comments above ```yaml blocks that the walk through the page acts on; the program reads what they make.
DONE_BY_THE_WALK = ("tệp: ", "thay mục ")
PLAN_LINES, OFFICE_FILE, UNDER = "thuộc: kế hoạch", "thuộc: co-quan.yaml", "thuộc: "


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _blocks(language: str) -> dict[str, Block]:
    """Return the blocks in `language` of all pages, by page and line."""
    return {
        f"{_name(page)}:{block.line}": block
        for page in PAGES
        for block in blocks(_text(page))
        if block.language == language
    }


POWERSHELL = _blocks("powershell")
YAML = {
    name: block for name, block in _blocks("yaml").items() if not block.comment.startswith(DONE_BY_THE_WALK)
}


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_generated_parts_are_what_the_program_says_today(page: Path) -> None:
    assert with_regions(_text(page), region) == _text(page), "run: python -m tools.make_docs"


@pytest.mark.skipif(shutil.which("bash") is None, reason="the pages' commands are for bash")
@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_commands_give_the_output_that_the_page_shows(page: Path) -> None:
    assert with_outputs(_text(page)) == _text(page), "run: python -m tools.make_docs"


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_what_is_not_run_says_why(page: Path) -> None:
    comments = [block.comment for block in blocks(_text(page))]
    assert [each for each in comments if each.startswith(NOT_RUN.strip()) and len(each) <= len(NOT_RUN)] == []


@pytest.mark.parametrize("block", YAML.values(), ids=YAML)
def test_yaml_makes_a_document(block: Block, tmp_path: Path) -> None:
    plan, office = _as_files(block)
    file = tmp_path / PLAN_FILE
    file.parent.mkdir()
    file.write_text(plan, encoding="utf-8")
    file.with_name("co-quan.yaml").write_text(office, encoding="utf-8")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    lay_pictures(tmp_path)
    result = new_builder(tmp_path).build(file)
    assert [
        problem.message for problem in result.problems if not _is_of_what_is_left_out(problem, block)
    ] == []
    assert result.written is not None


def _is_of_what_is_left_out(problem: Problem, block: Block) -> bool:
    """Return True for what a careful reader would miss in a few lines, which are no whole plan."""
    return problem.code.startswith(("SKH3", "SKH7")) and block.comment.startswith(UNDER)


def _as_files(block: Block) -> tuple[str, str]:
    """Return a plan and an office's facts that hold the lines of `block`."""
    if not block.comment:
        return block.content, OFFICE
    if block.comment == PLAN_LINES:
        return with_usual_lines(block.content), OFFICE
    if block.comment == OFFICE_FILE:
        return with_usual_lines(""), block.content
    key = block.comment.removeprefix(UNDER)
    assert canonical_key(key) in _keys(Plan), f"no comment of ours: {block.comment}"
    lines = "".join(f"  {line}\n" for line in block.content.splitlines())
    return with_usual_lines(f"{key}:\n{lines}"), OFFICE


def _keys(model: type[PlanModel]) -> set[str]:
    return set(model.KEYS)


def test_every_model_of_the_format_has_its_table() -> None:
    assert set(models_of(Plan, Office)) == set(MODELS)
    shown = regions(_text(FORMAT_PAGE))
    assert [region_of(model) for model in MODELS if region_of(model) not in shown] == []


def test_every_key_of_the_format_stands_in_an_example() -> None:
    examples = "".join(block.content for block in blocks(_text(FORMAT_PAGE)) if block.language == "yaml")
    keys = set(chain.from_iterable(_keys(model) for model in MODELS))
    # A source of amounts is told in one line beside the example of a budget; `lấy` has its own.
    assert {
        key for key in keys if not re.search(rf"(^|[ {{-]){re.escape(key)}:", examples, re.MULTILINE)
    } == set()


def test_every_code_has_its_example_and_every_example_a_code() -> None:
    examples = codes_with_examples()
    assert len(examples) == len(set(examples))
    assert set(examples) == codes_in_sources()


def test_every_code_stands_on_the_page_of_codes_and_no_other() -> None:
    shown = re.findall(r"^### (SKH\d{3}) – \S", _text(CODE_PAGE), flags=re.MULTILINE)
    assert set(shown) == codes_in_sources()
    named = {code for page in PAGES for code in CODE.findall(_text(page))}
    # The example of a code that no rule has needs such a code.
    invented = {
        code
        for each in RULE_EXAMPLES
        if isinstance(each, CodeExample) and each.code == UNKNOWN_SWITCH
        for code in CODE.findall(str(each.wrong))
    }
    assert named - codes_in_sources() == invented


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(
        r"\]\((?!https?:)([^)\s]+)\)", re.sub(r"```.*?```", "", _text(page), flags=re.DOTALL)
    )
    assert [target for target in targets if not _leads_somewhere(page, target)] == []


def _leads_somewhere(page: Path, target: str) -> bool:
    path, _, anchor = target.partition("#")
    file = page.parent / path if path else page
    return file.exists() and (not anchor or anchor in _anchors(file))


def _anchors(page: Path) -> set[str]:
    """Return the anchors that the headings of `page` have on a forge: letters, digits, hyphens."""
    headings = re.findall(r"^#+ (.*)$", _text(page), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("block", POWERSHELL.values(), ids=POWERSHELL)
def test_powershell_names_files_and_commands_that_are_there(block: Block) -> None:
    files = re.findall(r"[\w-]+\\[\w-]+\.txt", block.content)
    assert [file for file in files if not (ROOT / file.replace("\\", "/")).is_file()] == []
    assert set(re.findall(r"\.venv\\Scripts\\([\w-]+)", block.content)) <= _programs()
    assert set(re.findall(r"\\sinhkehoach ([\w-]+)", block.content)) <= set(COMMANDS)


def _programs() -> set[str]:
    project = tomllib.loads(_text(ROOT / "pyproject.toml"))["project"]
    return {"python", *project["scripts"]}


@pytest.mark.parametrize("page", [ROOT / "README.md", ROOT / "README.en.md"], ids=_name)
def test_readmes_show_small_pictures(page: Path) -> None:
    pictures = re.findall(r"!\[[^\]]+\]\((docs/hinh/[\w-]+\.png)\)", _text(page))
    assert len(pictures) >= 3
    for picture in pictures:
        data = (ROOT / picture).read_bytes()
        assert data.startswith(PNG)
        assert len(data) < LARGEST_PICTURE


@pytest.mark.parametrize("command", COMMANDS)
def test_both_readmes_together_name_every_command(command: str) -> None:
    assert f"sinhkehoach {command}" in _text(ROOT / "README.md") + _text(ROOT / "README.en.md")
