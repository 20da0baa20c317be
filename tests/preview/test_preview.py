import re

import pytest
from lxml import etree

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.jobs.typed_plan import TypedPlans
from sinhkehoach.preview.draw import SVG, Drawings
from sinhkehoach.preview.preview import Previews
from tests.support.samples import PLANS
from tests.support.workspaces import PLAN, lay_down, template_cache


def _words(drawn):
    """Return the words drawn, by the path that they lead to."""
    words = {}
    for page in drawn.pages:
        for text in etree.fromstring(page.svg).iter(f"{SVG}text"):
            place = text.get("data-place")
            words.setdefault(None if place is None else drawn.paths[page.first + int(place)], []).append(
                text.text or ""
            )
    return {path: " ".join("".join(parts).split()) for path, parts in words.items()}


def test_words_on_the_page_lead_to_what_was_typed(document_of, tmp_path):
    drawn = Previews().of(document_of(tmp_path))
    words = _words(drawn)
    assert words["mục đích",] == "Nâng cao chất lượng."
    assert "Phát triển giáo dục" in words["trích yếu",]
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words[None]
    (page,) = drawn.pages
    assert (page.width, page.height) == (595.3, 841.9)
    assert drawn.fonts


def test_each_mark_is_told_once_in_the_order_of_the_pages(document_of, tmp_path):
    drawn = Previews().of(document_of(tmp_path, PLAN + "yêu cầu: |\n  Một.\n  Hai.\n"))
    assert drawn.paths.count(("yêu cầu",)) == 2
    (page,) = drawn.pages
    places = [int(place) for place in re.findall(r'data-place="(\d+)"', page.svg)]
    assert list(dict.fromkeys(places)) == list(range(len(drawn.paths)))


def test_nearly_every_word_of_a_long_plan_leads_to_what_was_typed(long_document):
    drawn = Previews().of(long_document)
    assert len(drawn.pages) > 15
    source = values_in((PLANS / "giao-duc-2027.yaml").read_text(encoding="utf-8"), "plan.yaml")
    wrong = []
    for path, words in _words(drawn).items():
        value = source.way_to(path)[-1].value if path else None
        if isinstance(value, str) and "[[" not in value and "**" not in value and len(value) < 200:
            letters = "".join(value.split()).casefold()
            wrong += [path] if letters.rstrip(".;") not in "".join(words.split()).casefold() else []
    assert len(wrong) <= len(drawn.paths) / 20, wrong


def test_what_is_no_word_file_is_refused():
    with pytest.raises(UserError):
        Previews().of(b"nothing")


APPENDIX = """
phụ lục:
  - tên: Danh mục việc
    bảng:
      cột: [Việc, Ai làm]
      hàng:
        - [Việc thứ nhất, Văn phòng]
        - ["Việc thứ hai", Văn phòng]
"""


@pytest.fixture
def laid_out(monkeypatch):
    """Return the documents that were laid out, one after the other."""
    asked = []
    real = Drawings.of
    monkeypatch.setattr(Drawings, "of", lambda self, docx: asked.append(docx) or real(self, docx))
    return asked


@pytest.fixture
def made(tmp_path):
    """Return the function that makes the document of a plan with an appendix, for what is typed."""
    plans, root = TypedPlans(template_cache()), tmp_path
    file = lay_down(root, a=PLAN + APPENDIX) / "plans" / "a.yaml"

    def made(*changes):
        text = PLAN + APPENDIX
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        return plans.read(file, text).docx

    return made


def test_only_the_section_that_has_changed_is_laid_out_again(made, laid_out):
    previews = Previews()
    before = previews.of(made())
    assert len(laid_out) == len(before.pages) == 2
    after = previews.of(made(("Việc thứ hai", "Việc cuối")))
    assert len(laid_out) == 3
    assert after.pages[0] == before.pages[0]
    assert after.pages[1].svg != before.pages[1].svg
    assert previews.of(made(("Việc thứ hai", "Việc cuối"))) == after
    assert len(laid_out) == 3


def test_marks_of_other_sections_change_nothing_in_a_section(made, laid_out):
    previews = Previews()
    before = previews.of(made())
    after = previews.of(
        made(("mục đích: Nâng cao chất lượng.", "mục đích:\n  - Nâng cao chất lượng.\n  - Hai."))
    )
    assert len(laid_out) == 3
    assert after.pages[1].svg == before.pages[1].svg
    assert after.pages[1].first == before.pages[1].first + 1
    assert _words(after)["phụ lục", 0, "bảng", 0, "hàng", 1] == "2Việc thứ haiVăn phòng"
    assert _words(after)["mục đích", 1] == "- Hai."


PARAGRAPHS = "".join(
    f"  - Việc thứ {number}, cần làm ngay trong năm, không để chậm.\n" for number in range(1, 200)
)


def test_of_a_long_section_only_some_pages_are_laid_out_again(made, laid_out):
    purpose = "mục đích: Nâng cao chất lượng."
    previews = Previews()
    before = previews.of(made((purpose, "mục đích:\n" + PARAGRAPHS)))
    assert len(before.pages) > 6
    changed = PARAGRAPHS.replace("Việc thứ 120, cần", "Việc thứ 120, phải")
    docx = made((purpose, "mục đích:\n" + changed))
    after = previews.of(docx)
    assert len(laid_out) == 3
    assert len(laid_out[2]) < len(laid_out[0]) * 0.8
    different = [one.svg != other.svg for one, other in zip(before.pages, after.pages, strict=True)]
    assert different.count(True) == 1
    assert _like(after) == _like(Previews().of(docx))


def _like(drawn):
    """Return pages as they look, and where their words lead, whatever their fonts are called."""
    return [
        (
            re.sub('font-family="[^"]*"', "", page.svg),
            [drawn.paths[page.first + int(place)] for place in re.findall(r'data-place="(\d+)"', page.svg)],
        )
        for page in drawn.pages
    ]


def test_footnotes_count_on_from_section_to_section(made):
    noted = ("Nâng cao chất lượng.", "Nâng cao chất lượng[^a].")
    other = ("Việc thứ hai", "Việc thứ hai[^b]")
    drawn = Previews().of(
        made(noted, other, ("phụ lục:", "chú thích:\n  a: Lời một.\n  b: Lời hai.\nphụ lục:"))
    )
    texts = [
        "".join(text.text or "" for text in etree.fromstring(page.svg).iter(f"{SVG}text"))
        for page in drawn.pages
    ]
    assert "lượng1." in texts[0]
    assert texts[0].endswith("1 Lời một.")
    assert "hai2" in texts[1]
    assert "Lời một." not in texts[1]
