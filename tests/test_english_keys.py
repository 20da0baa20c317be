"""The same plan in Vietnamese and in English keys gives the same bytes."""

from collections.abc import Iterator

import pytest

from sinhkehoach.compose.compose import compose
from sinhkehoach.model.keys import canonical_key, english_keys
from sinhkehoach.model.validate import validate, validate_office
from sinhkehoach.render.make import make_docx
from sinhkehoach.resolve.facts import find_facts
from sinhkehoach.template.read_template import read_template
from sinhkehoach.yaml.events import end_of, start_of
from sinhkehoach.yaml.marked import MarkedList, MarkedMap
from sinhkehoach.yaml.read.reader import parse_source
from sinhkehoach.yaml.read.source import Source
from tests.support.docx import TEMPLATE
from tests.support.samples import NAMES, PLANS

ENGLISH = {vietnamese: english for english, vietnamese in english_keys().items()}

# The keys whose maps hold names of the author's choice, not keys of the format.
OF_FREE_NAMES = {"bỏ qua", "chú thích", "năm", "nguồn", "văn bản"}
OFFICE_OF_FREE_NAMES = {"cơ quan", "người ký", "văn bản", "đơn vị"}


def _keys(value: object, free: set[str], *, named_freely: bool = False) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, canonical key) for every key of the format in `value`, where it is typed."""
    if isinstance(value, MarkedMap):
        for (key, below), event in zip(value.items(), value.key_events, strict=True):
            if not named_freely and key in ENGLISH:
                yield start_of(event), end_of(event), key
            yield from _keys(below, free, named_freely=not named_freely and key in free)
    elif isinstance(value, MarkedList):
        for below in value:
            yield from _keys(below, free)


def _translated(source: Source, free: set[str]) -> str:
    """Return the text with every Vietnamese key in English and every English one in Vietnamese."""
    text = source.text
    for start, end, key in sorted(set(_keys(source.value, free)), reverse=True):
        typed = text[start:end]
        text = text[:start] + (key if canonical_key(typed) != typed else ENGLISH[key]) + text[end:]
    return text


def _read(text: str) -> Source:
    return parse_source(text, "plan.yaml", canonical_key)


def _typed_keys(source: Source, free: set[str]) -> list[str]:
    return [source.text[start:end] for start, end, _ in _keys(source.value, free)]


def _docx(plan_text: str, office_text: str) -> bytes:
    plan = validate(_read(plan_text))
    facts, problems = find_facts(plan, validate_office(_read(office_text)))
    assert facts is not None, problems
    return make_docx(compose(plan, facts), read_template(TEMPLATE, None))


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_makes_the_same_bytes_in_the_other_language(name):
    text = (PLANS / f"{name}.yaml").read_text(encoding="utf-8")
    office = (PLANS / "co-quan.yaml").read_text(encoding="utf-8")
    other, other_office = (
        _translated(_read(text), OF_FREE_NAMES),
        _translated(_read(office), OFFICE_OF_FREE_NAMES),
    )
    assert _docx(other, other_office) == _docx(text, office)


@pytest.mark.parametrize("name", [*NAMES, "co-quan"])
def test_no_key_of_a_sample_is_the_same_in_both_languages(name):
    free = OFFICE_OF_FREE_NAMES if name == "co-quan" else OF_FREE_NAMES
    source = _read((PLANS / f"{name}.yaml").read_text(encoding="utf-8"))
    here = set(_typed_keys(source, free))
    there = set(_typed_keys(_read(_translated(source, free)), free))
    assert len(here) >= 10
    assert here & there <= {"id"}


def test_samples_are_written_in_both_languages():
    languages = {
        "issuer" in _typed_keys(_read((PLANS / f"{name}.yaml").read_text(encoding="utf-8")), OF_FREE_NAMES)
        for name in NAMES
    }
    assert languages == {True, False}
