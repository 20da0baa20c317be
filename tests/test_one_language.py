"""What `kiem-tra` tells about the language of a plan, `the-thuc` tells about the document printed from it."""

import re
from typing import NamedTuple

import pytest

from sinhkehoach.conformance.rule import Outcome
from sinhkehoach.jobs.check import check_files
from tests.support.forms import verdicts
from tests.support.workspaces import PLAN, lay_down, new_builder


class Mistake(NamedTuple):
    """A line of a plan with one mistake of language, the words that are quoted, and the rules that tell it."""

    line: str
    quoted: str
    of_plans: str
    of_documents: str


TWELVE = (
    Mistake("Thực hiện chỉ đạo của Ủy Ban Nhân Dân tỉnh.", "Ủy Ban Nhân Dân", "SKH359", "K02"),
    Mistake("Tham quan di tích trên địa bàn Tỉnh Hòa Giang.", "Tỉnh Hòa", "SKH359", "K03"),
    Mistake("Giao lưu với học sinh thành phố Hồ Chí Minh.", "thành phố Hồ Chí Minh", "SKH359", "K04"),
    Mistake("Xử lý theo Khoản 2 Điều 5 của Quy chế.", "Khoản 2 Điều 5", "SKH359", "K05"),
    Mistake("Nâng cao đời sống nhân dân.", "đời sống nhân dân", "SKH359", "K06"),
    Mistake(
        "Tổ chức trung thu, chúc mừng ngày nhà giáo Việt Nam.", "ngày nhà giáo Việt Nam", "SKH359", "K08"
    ),
    Mistake("Giữ gìn nếp sống văn hoá nơi công sở.", "hoá", "SKH354", "K09"),
    Mistake("Báo cáo Chủ Tịch Hội Khuyến học.", "Chủ Tịch", "SKH359", "K10"),
    Mistake("Tuyên truyền Luật đất đai tới từng hộ dân.", "Luật đất đai", "SKH359", "K11"),
    Mistake("Kịp thời bổ xung sách cho thư viện.", "bổ xung", "SKH353", "K13"),
    Mistake("Chăm lo cho cho học sinh nghèo.", "cho cho", "SKH356", "K15"),
    Mistake("Gửi kết quả về UBND huyện trong tháng 12.", "UBND huyện", "SKH317", "K16"),
)
OTHERS = (
    Mistake("Giữ vệ sinh sân trưòng sạch đẹp.", "trưòng", "SKH352", "K12"),
    Mistake("Lập danh s\u0430ch học sinh nghèo.", "s\u0430ch", "SKH355", "K14"),
    Mistake("Chăm lo học sinh , kể cả học sinh nghèo.", "", "SKH357", "B20"),
    Mistake("Chăm lo học sinh  nghèo.", "", "SKH357", "B20"),
    Mistake("Chăm lo học sinh. giữ vệ sinh chung.", "", "SKH360", "K01"),
)


@pytest.fixture
def told(tmp_path):
    """Return the function that gives (rule, quoted words) as both commands tell them, each sorted."""

    def tell(*mistakes):
        lines = "".join(f"  - {each.line}\n" for each in mistakes)
        lay_down(tmp_path, a=f"{PLAN}yêu cầu: |\n{lines}")
        plan = tmp_path / "plans" / "a.yaml"
        (checked,) = check_files([plan])
        built = new_builder(tmp_path / "out").build(plan)
        of_plan = [(each.code, _quoted(each.message)) for each in checked.problems]
        of_document = [
            (name, _quoted(finding.found))
            for name, verdict in verdicts(built.written.read_bytes()).items()
            if verdict.outcome is Outcome.FAIL
            for finding in verdict.findings
            for _ in range(finding.places)
        ]
        return sorted(of_plan), sorted(of_document)

    return tell


def _quoted(message):
    found = re.search("“([^”]+)”", message)
    return found[1] if found else ""


def test_twelve_mistakes_in_one_text_are_twelve_for_both(told):
    of_plan, of_document = told(*TWELVE)
    assert of_plan == sorted((each.of_plans, each.quoted) for each in TWELVE)
    assert of_document == sorted((each.of_documents, each.quoted) for each in TWELVE)


@pytest.mark.parametrize("mistake", OTHERS, ids=lambda mistake: mistake.of_documents)
def test_what_one_finds_the_other_finds(mistake, told):
    of_plan, of_document = told(mistake)
    assert [code for code, _ in of_plan] == [mistake.of_plans]
    assert [code for code, _ in of_document] == [mistake.of_documents]
    assert of_plan[0][1] == mistake.quoted or not mistake.quoted
    assert of_document[0][1] == mistake.quoted
