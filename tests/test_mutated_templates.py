"""Templates that something has changed anywhere: refused, or good for documents that Word takes."""

from random import Random

import pytest
from openxml_audit import OpenXmlValidator

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepare import prepare_template
from tests.support.documents import full_document
from tests.support.docx import TEMPLATE, members
from tools.fuzz.mutations import by_elements, by_parts, mutated

SEEDS = (
    TEMPLATE,
    TEMPLATE.parents[1] / "tests" / "cases" / "inputs" / "mau-luu-bang-libreoffice" / "ke-hoach.docx",
)
VALIDATOR = OpenXmlValidator(strict=False)


def mutant(number):
    chance = Random(f"templates/{number}")
    data = chance.choice(SEEDS).read_bytes()
    if chance.random() < 0.5:
        return by_elements(data, chance)
    return mutated(data, (by_elements, by_elements, by_parts), chance)


@pytest.mark.parametrize("round_", range(4))
def test_an_accepted_template_makes_documents_that_word_takes(round_, tmp_path):
    accepted = 0
    file = tmp_path / "a.docx"
    for number in range(round_ * 15, round_ * 15 + 15):
        try:
            template = prepare_template(mutant(number))
        except ProblemsFound:
            continue
        accepted += 1
        made = make_docx(full_document(), template)
        file.write_bytes(made)
        assert [error.description for error in VALIDATOR.validate(file).errors] == [], number
        assert not any(b"External" in data for name, data in members(made).items() if name.endswith(".rels"))
    assert accepted
