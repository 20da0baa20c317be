from datetime import date

import pytest

from sinhkehoach.charts.all_charts import charts_of
from sinhkehoach.jobs.open_plan import Offices, open_plan
from tests.house.repository import ROOT
from tests.support.pictures import Picture

SAMPLES = [file for file in sorted((ROOT / "plans").glob("*.yaml")) if file.name != "co-quan.yaml"]
TODAY = date(2027, 7, 15)


def _charts(file):
    opened = open_plan(file, Offices())
    return charts_of(opened.plan, opened.facts, TODAY)


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_every_sample_is_drawn_with_no_text_cut_off_or_over_another(file):
    charts = _charts(file)
    assert [chart.name for chart in charts] == ["tien-do", "kinh-phi", "chi-tieu"]
    for chart in charts:
        assert bool(chart.svg) != bool(chart.empty)
        if chart.svg:
            picture = Picture(chart.svg)
            assert picture.overlaps() == []
            assert picture.strays() == []
            assert (picture.child("title"), picture.root.get("role")) == (chart.title, "img")


def test_same_plan_gives_the_same_bytes():
    assert _charts(SAMPLES[0]) == _charts(SAMPLES[0])
