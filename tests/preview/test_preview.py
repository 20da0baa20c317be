import re

import pytest
from lxml import etree

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.preview.draw import SVG, Drawings
from sinhkehoach.preview.preview import preview
from tests.support.samples import PLANS
from tests.support.workspaces import PLAN


def _words(drawn):
    """Return the words drawn, by the path that they lead to."""
    words = {}
    for page in drawn.pages:
        for text in etree.fromstring(page.svg).iter(f"{SVG}text"):
            place = text.get("data-place")
            words.setdefault(None if place is None else drawn.paths[int(place)], []).append(text.text or "")
    return {path: " ".join("".join(parts).split()) for path, parts in words.items()}


def test_words_on_the_page_lead_to_what_was_typed(document_of, tmp_path):
    drawn = preview(document_of(tmp_path), Drawings())
    words = _words(drawn)
    assert words["mục đích",] == "Nâng cao chất lượng."
    assert "Phát triển giáo dục" in words["trích yếu",]
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words[None]
    (page,) = drawn.pages
    assert (page.width, page.height) == (595.3, 841.9)
    assert drawn.fonts


def test_each_path_is_told_once_in_the_order_of_the_pages(document_of, tmp_path):
    drawn = preview(document_of(tmp_path, PLAN + "yêu cầu: |\n  Một.\n  Hai.\n"), Drawings())
    assert len(set(drawn.paths)) == len(drawn.paths)
    (page,) = drawn.pages
    places = [int(place) for place in re.findall(r'data-place="(\d+)"', page.svg)]
    assert list(dict.fromkeys(places)) == list(range(len(drawn.paths)))


def test_nearly_every_word_of_a_long_plan_leads_to_what_was_typed(long_document):
    drawn = preview(long_document, Drawings())
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
        preview(b"nothing", Drawings())
