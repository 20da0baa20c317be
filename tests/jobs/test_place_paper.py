from datetime import date

import pytest

from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.place_paper import PaperPlacer, file_words
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.provenance.origin import Paper
from sinhkehoach.provenance.read_origin import read_origin
from tests.support.documents import document
from tests.support.workspaces import PLAN, lay_down, template_cache

PAPER = Paper("trích", "Phòng A")


def test_paper_bears_the_name_of_the_plan_and_tells_what_it_is(tmp_path):
    lay_down(tmp_path, a=PLAN)
    settings = BuildSettings(date(2027, 1, 1), tmp_path / "nơi khác", cache=template_cache())
    placer = PaperPlacer(open_plan(tmp_path / "plans" / "a.yaml", Offices()), settings, SourceFiles())
    built = placer.place(document(), PAPER, "trich-phong-a")
    assert built.written == tmp_path / "nơi khác" / "a-trich-phong-a.docx"
    origin = read_origin(built.written.read_bytes())
    assert (origin.paper, origin.plan.name, origin.intact) == (PAPER, "plans/a.yaml", True)
    assert placer.place(document(), PAPER, "trich-phong-a").unchanged == built.written
    assert placer.place(document(), PAPER._replace(about="Phòng B"), "trich-phong-a").written == built.written


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Phòng Nội vụ", "phong-noi-vu"),
        ("báo cáo 6 tháng 2028", "bao-cao-6-thang-2028"),
        ("Đội / Tổ: “1”..", "doi-to-1"),
        ("CON", "con"),
    ],
)
def test_words_become_part_of_a_file_name(text, words):
    assert file_words(text) == words
