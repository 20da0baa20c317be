"""What a workspace lays down for Visual Studio Code fits the program."""

import json
import re
import shutil

import pytest
import yaml
from jsonschema import Draft7Validator

from sinhkehoach.cli.main import COMMANDS
from sinhkehoach.jobs.new_workspace import make_workspace
from sinhkehoach.jobs.workspace import packaged
from sinhkehoach.schema.json_schema import SchemaOf, json_schema
from tests.house.repository import ROOT
from tests.support.samples import run_python

PLACEHOLDER = re.compile(r"\$\{\d+(?:\|([^,|]*)[^}]*\||:([^}]*))\}")
PLAN = "cơ quan: a\nkỳ: 2027\ntrích yếu: A\nký: b\n"
# Where in a file each snippet is laid down.
PLACES = {
    "Căn cứ": "căn cứ:",
    "Văn bản viện dẫn": "văn bản:",
    "Chỉ tiêu": "chỉ tiêu:",
    "Nhiệm vụ": "nhiệm vụ:",
    "Nhóm nhiệm vụ": "nhiệm vụ:",
    "Giao việc": "nhiệm vụ:\n  - tên: A",
    "Khoản kinh phí": "kinh phí:",
    "Bảng": "phụ lục:\n  - tên: A",
    "Phụ lục có bảng": "phụ lục:",
    "Phụ lục lấy từ kế hoạch": "phụ lục:",
    "Tổ chức thực hiện": "tổ chức thực hiện:",
    "Phần riêng": "các phần:",
    "Nơi nhận có ghi chú": "nơi nhận:",
    "Đơn vị (co-quan.yaml)": "đơn vị:",
    "Người ký (co-quan.yaml)": "người ký:",
    "Cơ quan (co-quan.yaml)": "cơ quan:",
}


def _read(name):
    text = packaged(".vscode").joinpath(name).read_text(encoding="utf-8")
    return json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE))


TASKS = _read("tasks.json")["tasks"]
SNIPPETS = _read("ke-hoach.code-snippets")


def test_every_snippet_has_its_place_here():
    assert SNIPPETS.keys() == PLACES.keys()


@pytest.mark.parametrize("name", PLACES)
def test_snippet_lays_down_what_fits_there(name):
    text = "\n".join(
        PLACEHOLDER.sub(lambda found: found[1] or found[2], line) for line in SNIPPETS[name]["body"]
    )
    assert "$" not in text
    indent = "\n    " if "\n" in PLACES[name] else "\n  "
    below = f"{PLACES[name]}{indent}" + text.replace("\n", indent)
    office = name.endswith("(co-quan.yaml)")
    values = yaml.load(below if office else PLAN + below, yaml.BaseLoader)  # noqa: S506 — plain texts only
    schema = json_schema(SchemaOf.OFFICE if office else SchemaOf.PLAN)
    assert [error.message for error in Draft7Validator(schema).iter_errors(values)] == []


def test_snippet_is_called_with_diacritics_and_without():
    for snippet in SNIPPETS.values():
        assert snippet["scope"] == "yaml"
        marked, plain, *_ = snippet["prefix"]
        assert not marked.isascii()
        assert plain.isascii()


def test_tasks_are_commands_of_the_program():
    for task in TASKS:
        assert task["command"] == "sinhkehoach"
        assert task["args"][0] in COMMANDS


def test_problems_of_a_check_are_matched_with_their_place(tmp_path):
    make_workspace(tmp_path)
    shutil.copy(ROOT / "plans/ra-quan-ve-sinh.yaml", tmp_path / "plans")
    (tmp_path / "plans" / "a.yaml").write_text(PLAN + "mục đich: A  B\n", encoding="utf-8")
    done = run_python("-m", "sinhkehoach", "kiem-tra", folder=tmp_path, TERM="dumb")
    found = []
    for matcher in TASKS[0]["problemMatcher"]:
        pattern = matcher["pattern"]
        for line in done.stdout.splitlines():
            if match := re.match(pattern["regexp"], line):
                place = (match[pattern["file"]], int(match[pattern["line"]]), int(match[pattern["column"]]))
                found.append((matcher["severity"], match[pattern["code"]], place))
    assert ("error", "SKH202", ("plans/a.yaml", 5, 1)) in found
    printed = re.findall(r": (?:lỗi|cảnh báo|gợi ý) SKH\d+: ", done.stdout)
    assert len(found) == len(printed) > 1


def test_every_severity_is_matched():
    words = {
        re.search(r": ([^(]+) \(SKH", each["pattern"]["regexp"])[1] for each in TASKS[0]["problemMatcher"]
    }
    assert words == {"lỗi", "cảnh báo", "gợi ý"}
