import pytest

from sinhkehoach.model.prose import parse_prose
from sinhkehoach.rules.support.amounts_in_text import amounts_in
from sinhkehoach.rules.support.listed_amounts import listed_amounts

DEEP = """
1. A 500 triệu đồng:
1.1. B của 9 triệu đồng: 200 triệu đồng:
- C: 150 triệu;
- D: 40 triệu;
1.2. E: 300 triệu.
"""


def _found(text):
    prose, _ = parse_prose(text)
    amounts = {item.inline.plain: tuple(amounts_in(item.inline.plain)) for item in prose.items}
    known = {words: found for words, found in amounts.items() if found}
    return [
        (each.text.plain.split()[0], int(each.total) // 10**6, len(each.parts))
        for each in listed_amounts([(("yêu cầu",), prose)], known)
    ]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("A 500 triệu đồng:\n- B: 200 triệu;\n- C: 250 triệu.", [("A", 450, 2)]),
        ("A 500 triệu đồng:\n- B: 200 triệu;\n- C: 300 triệu.", []),
        ("- A 500 triệu đồng:\n+ B: 200 triệu;\n+ C: 400 triệu.\n- D: 7 triệu đồng.", [("A", 600, 2)]),
        # Parts beside the line that announces them: up to their sum, else up to a line without an amount.
        ("- A 500 triệu đồng:\n- B: 200 triệu;\n- C: 300 triệu.\n- D: 7 triệu đồng.", []),
        (
            "- A 500 triệu đồng:\n- B: 200 triệu;\n- C: 400 triệu.\n- Khác.\n- D: 7 triệu đồng.",
            [("A", 600, 2)],
        ),
        # One part, none, or one that is not told.
        ("A 500 triệu đồng:\n- B: 200 triệu.", []),
        ("- A 500 triệu đồng:\n1. B: 200 triệu.\n2. C: 200 triệu.", []),
        ("A 500 triệu đồng:\n- B: 200 triệu;\n- C: chưa rõ.", []),
        ("A 500 triệu đồng:\n- B: 200 triệu;\n- C: [[c]].", []),
        ("A 500 triệu đồng:", []),
        # Nothing is announced.
        ("A 500 triệu đồng.\n- B: 200 triệu;\n- C: 250 triệu.", []),
        ("A 500 triệu đồng trong 3 năm:\n- B: 200 triệu;\n- C: 250 triệu.", []),
        # What a part comes to.
        (
            "A 500 triệu đồng:\n- B: 2 lớp x 100 triệu đồng = 200 triệu đồng;\n- C: 250 triệu.",
            [("A", 450, 2)],
        ),
        ("A 500 triệu đồng:\n- B: 2 lớp x 100 triệu đồng;\n- C: 250 triệu.", []),
        ("A 500 triệu đồng:\n- B: 100 triệu đồng và 100 triệu đồng;\n- C: 250 triệu.", []),
        (DEEP, [("B", 190, 2)]),
    ],
)
def test_parts_are_the_lines_right_below(lines, found):
    assert _found(lines) == found
