"""What a person sees who writes a plan in an editor with the YAML language server."""

import json
import re
import unicodedata
from datetime import date

import pytest

from sinhkehoach.jobs.new_plan import make_plan
from sinhkehoach.jobs.new_workspace import make_workspace
from sinhkehoach.jobs.schema import renew_schemas
from sinhkehoach.jobs.workspace import Workspace
from tests.house.repository import ROOT
from tests.support.language_server import HOW, editor, server_command

pytestmark = pytest.mark.skipif(server_command() is None, reason=HOW)

SAMPLES = sorted((ROOT / "plans").glob("*.yaml"))
KINDS = sorted(file.stem for file in (ROOT / "src/sinhkehoach/jobs/plan_kinds").glob("*.yaml"))
VIETNAMESE = "# yaml-language-server: $schema=../schema/ke-hoach.schema.json\n"
ENGLISH = "# yaml-language-server: $schema=../schema/plan.schema.json\n"
PLAN = VIETNAMESE + "cơ quan: ubnd-xã\nkỳ: 2027\ntrích yếu: Phát triển giáo dục\nký: chủ tịch\n"


@pytest.fixture(scope="module")
def vscode(tmp_path_factory):
    root = tmp_path_factory.mktemp("xã")
    make_workspace(root)
    renew_schemas(Workspace(root))
    with editor(root, _settings(root)) as opened:
        yield opened


def _settings(root):
    """Return the workspace's settings as the server asks for them: `yaml` → {schemas, schemaStore: {enable}…}."""
    text = (root / ".vscode" / "settings.json").read_text(encoding="utf-8")
    sections = {}
    for name, value in json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)).items():
        *folders, last = name.split(".")
        place = sections
        for folder in folders:
            place = place.setdefault(folder, {})
        place[last] = value
    return sections


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_no_sample_is_marked(vscode, file):
    assert vscode.open(file.read_text(encoding="utf-8")).marks == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_new_plan_is_marked(vscode, kind, tmp_path):
    make_workspace(tmp_path)
    made = make_plan("moi", kind, Workspace(tmp_path), date(2026, 11, 30))
    assert vscode.open(made.file.read_text(encoding="utf-8")).marks == []


def test_top_level_keys_are_offered_with_their_explanation(vscode):
    page = vscode.open(VIETNAMESE)
    offered = page.complete(2, 1)
    assert offered["trích yếu"][1].startswith("Trích yếu nội dung")
    assert offered["mục đích"][0] == "mục đích: |\n  "
    assert offered["nhiệm vụ"][0] == "nhiệm vụ:\n  - tên: "
    assert "title" not in offered


def test_keys_of_a_task_are_offered_inside_it(vscode):
    page = vscode.open(PLAN + "nhiệm vụ:\n  - tên: Bồi dưỡng\n    \n")
    offered = page.complete(8, 5)
    assert offered.keys() >= {"chủ trì", "phối hợp", "thời gian", "sản phẩm", "nội dung", "giao việc"}
    assert "trích yếu" not in offered
    assert "tên" not in offered


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("phụ lục:\n  - tên: A\n    khổ: \n", 8, 10, {"dọc", "ngang"}),
        ("phụ lục:\n  - tên: A\n    đánh số cột: \n", 8, 18, {"có", "không"}),
        ("kinh phí:\n  đơn vị tính: \n", 7, 16, {"đồng", "nghìn đồng", "triệu đồng", "tỷ đồng"}),
        ("các phần:\n  - \n", 7, 5, {"mục đích", "nhiệm vụ", "tổ chức thực hiện"}),
    ],
    ids=["page", "yes or no", "unit of money", "part"],
)
def test_choices_are_offered(vscode, text, line, column, words):
    page = vscode.open(PLAN + text)
    offered = page.complete(line, column).keys()
    assert offered >= words
    assert offered.isdisjoint({"true", "false", "null"})


@pytest.mark.parametrize(
    ("text", "place", "name", "meaning"),
    [
        ("cơ quan: \n", (2, 10), "ubnd-phường", "Ủy ban nhân dân phường An Hòa"),
        ("ký: \n", (2, 5), "phó chủ tịch", "Lê Thị Thu Hà"),
        ("căn cứ:\n  - \n", (3, 5), "nq-71", "Nghị quyết 71-NQ/TW"),
        ("nhiệm vụ:\n  - tên: A\n    chủ trì: \n", (4, 14), "phòng-vhxh", "Phòng Văn hóa - Xã hội"),
        ("nhiệm vụ:\n  - tên: A\n    phối hợp: [a, ]\n", (4, 19), "công-an", "Công an phường"),
        ("nhiệm vụ:\n  - tên: A\n    giao việc:\n      - đơn vị: \n", (5, 17), "mttq", "Ủy ban Mặt trận"),
    ],
    ids=["issuer", "signer", "document", "lead", "in brackets", "work of a unit"],
)
def test_names_of_the_office_are_offered_with_what_they_mean(vscode, text, place, name, meaning):
    offered = vscode.open(VIETNAMESE + text).complete(*place)
    laid_down, told = offered[name]
    assert laid_down == name
    assert told.startswith(meaning)


@pytest.mark.parametrize("key", ["số", "ngày", "mục đích", "chủ trì", "thời gian", "tình trạng"])
def test_null_is_not_offered_where_a_value_may_be_left_out(vscode, key):
    below = key in ("chủ trì", "thời gian", "tình trạng")
    text = f"nhiệm vụ:\n  - tên: A\n    {key}: \n" if below else f"{key}: \n"
    page = vscode.open(PLAN + text)
    assert page.marks == []
    assert "null" not in page.complete(*((8, len(key) + 7) if below else (6, len(key) + 3)))


def test_keys_in_capitals_or_with_their_marks_apart_are_not_marked(vscode):
    text = "CƠ QUAN: ubnd-xã\nKỳ: 2027\nTrích_yếu: A\nký: x\nNhiệm vụ:\n  - Tên: A\n    Chủ trì: b\n"
    for typed in (text, unicodedata.normalize("NFD", text), unicodedata.normalize("NFD", text.lower())):
        assert vscode.open(VIETNAMESE + typed).marks == []
    ((line, said),) = vscode.open(VIETNAMESE + text.replace("Kỳ: 2027\n", "")).marks
    assert line == 2
    assert "còn thiếu một mục bắt buộc" in said


def test_hover_speaks_vietnamese_only(vscode):
    page = vscode.open(PLAN + "nhiệm vụ:\n  - tên: A\n    thời gian: Quý II/2027\n")
    said = page.hover(8, 7)
    assert "Ví dụ: `tháng 7,8/2027`; `Quý II/2027`" in said
    assert all("Example" not in page.hover(line, 2) for line in range(2, 7))


def test_hover_explains_a_key(vscode):
    page = vscode.open(PLAN + "nhiệm vụ:\n  - tên: Bồi dưỡng\n    thời gian: Quý II/2027\n")
    assert "Trích yếu nội dung: một câu ngắn" in page.hover(4, 3)
    assert "Thời gian thực hiện, ghi như trên giấy" in page.hover(8, 7)
    assert "Mở 02 lớp" in page.hover(6, 3)


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("mục đich: x\n", 6, "Không có mục tên như vậy"),
        ("nhiệm vụ:\n  - tên: A\n    chu trì: B\n", 8, "Ở đây ghi được các mục: tên, id, chủ trì"),
        ("phụ lục:\n  - tên: A\n    khổ: chéo\n", 8, "Chọn một trong: dọc, ngang"),
        ("nhiệm vụ: A\n", 6, "Ở đây ghi một danh sách, mỗi dòng bắt đầu bằng dấu -"),
        ("nhiệm vụ:\n  - chủ trì: A\n", 7, "Bắt buộc có: tên."),
        ("địa danh: [A]\n", 6, "Ở đây ghi một dòng chữ hoặc số"),
    ],
    ids=["unknown key", "unknown key below", "no such choice", "no list", "missing key", "list for a line"],
)
def test_mistakes_are_marked_in_vietnamese(vscode, text, line, sentence):
    ((marked, said),) = vscode.open(PLAN + text).marks
    assert marked == line
    assert sentence in said


def test_file_with_english_keys_has_a_schema_of_its_own(vscode):
    text = ENGLISH + "issuer: ubnd-xã\nperiod: 2027\ntitle: Phát triển giáo dục\nsigner: chủ tịch\n"
    assert vscode.open(text + "tasks:\n  - {name: A, lead: phòng-vhxh}\n").marks == []
    page = vscode.open(text + "\n")
    assert page.complete(6, 1).keys() >= {"tasks", "budget", "recipients"}


def test_office_file_is_checked_as_one(vscode):
    ((line, said),) = vscode.open("cơ quan:\n  ubnd: {tên: Ủy ban nhân dân}\n", "co-quan.yaml").marks
    assert line == 2
    assert "Bắt buộc có: tên, ký hiệu, địa danh." in said
