from datetime import date

import pytest

from sinhkehoach.jobs.plan_years import PlanYears, kind_named, year_words, years_of

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("stem", "kind"),
    [
        ("ke-hoach-2030", "nam"),
        ("ke-hoach", "nam"),
        ("ke-hoach-2027-2031", "de-an"),
        ("ke-hoach-2027-den-2031", "de-an"),
        ("ke-hoach-2031-2027", "nam"),
        ("nam-hoc-2027-2028", "nam-hoc"),
        ("ke-hoach-nam-hoc", "nam-hoc"),
        ("ke-hoach-nam-hoch", "nam"),
        ("chuyen-doi-so-2026-2030", "chuyen-doi-so"),
    ],
)
def test_name_tells_the_kind(stem, kind):
    assert kind_named(stem) == kind


@pytest.mark.parametrize(
    ("stem", "kind", "years"),
    [
        ("ke-hoach-2030", "nam", PlanYears(2030, 2030)),
        ("ke-hoach-so-120305", "nam", PlanYears(2027, 2027)),
        ("ke-hoach-2030", "de-an", PlanYears(2030, 2034)),
        ("ke-hoach-2028-2030", "de-an", PlanYears(2028, 2030)),
        ("ke-hoach-2028-2030", "mot-trang", PlanYears(2028, 2030)),
        ("nam-hoc-2027-2028", "nam-hoc", PlanYears(2027, 2028, of_school=True)),
        ("truong-2027", "nam-hoc", PlanYears(2027, 2028, of_school=True)),
        ("truong", "nam-hoc", PlanYears(2026, 2027, of_school=True)),
        ("to-toan-2027", "day-hoc-to-chuyen-mon", PlanYears(2027, 2028, of_school=True)),
        ("nam-hoc-2027-2028", "nam", PlanYears(2027, 2028, of_school=True)),
        ("nam-hoc-2027-2028", "de-an", PlanYears(2027, 2028)),
    ],
)
def test_name_tells_the_years(stem, kind, years):
    assert years_of(stem, kind, TODAY) == years


@pytest.mark.parametrize(
    ("years", "issued"),
    [
        (PlanYears(2026, 2026), ("11", "2026")),
        (PlanYears(2027, 2027), ("11", "2026")),
        (PlanYears(2028, 2028), ("12", "2027")),
        (PlanYears(2025, 2025), ("12", "2024")),
        (PlanYears(2030, 2031, of_school=True), ("8", "2030")),
    ],
)
def test_plan_for_years_far_away_is_dated_before_them(years, issued):
    words = year_words(years, TODAY)
    assert (words["month"], words["date_year"]) == issued


def test_scheme_has_three_milestones_and_at_most_five_years_of_amounts():
    words = year_words(PlanYears(2027, 2036), TODAY)
    assert words["milestones"] == "2027, 2031, 2036"
    assert words["shelves"] == "2027: 6, 2031: 10, 2036: 14"
    assert words["count"] == "5"
    assert words["fund_others"] == "2027: 30, 2028: 30, 2029: 30, 2030: 30, 2031: 30"
    assert (words["middle"], words["last"], words["year_before"]) == ("2031", "2036", "2026")


def test_scheme_of_two_years_has_two_milestones():
    words = year_words(PlanYears(2027, 2028), TODAY)
    assert (words["milestones"], words["count"]) == ("2027, 2028", "2")
