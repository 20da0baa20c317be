import pytest

from sinhkehoach.conformance.markers import Rank
from sinhkehoach.transcribe.outline import has_own_list, part_rank, parts_of, with_sections
from tests.support.papers import blocks_in


def tree(node):
    """Return name → what stands below, with the count of blocks of each heading."""
    return [(section.name, len(section.blocks), tree(section)) for section in node.sections]


def test_parts_are_made_by_the_widest_heading():
    root = parts_of(blocks_in("Mở đầu\nI. MỤC ĐÍCH\n- Một\n1. Hai\nII. NHIỆM VỤ\nBa\n"))
    assert len(root.blocks) == 1
    assert tree(root) == [("MỤC ĐÍCH", 2, []), ("NHIỆM VỤ", 1, [])]


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("I. MỤC ĐÍCH\n1. HAI\n", Rank.ROMAN),
        ("1. MỤC ĐÍCH\n- Một\n", Rank.NUMBER),
        ("1. Câu thường.\n- Một\n", None),
    ],
)
def test_numbers_make_parts_only_in_the_look_of_headings(text, rank):
    assert part_rank(blocks_in(text)) is rank


def test_numbers_make_sections_level_by_level():
    (part,) = parts_of(
        blocks_in("II. NHIỆM VỤ\nLời dẫn\n1. Một\n1.1. Một một\n- Ý\n1.2. Một hai\n2. Hai\n")
    ).sections
    section = with_sections(part)
    assert len(section.blocks) == 1
    assert tree(section) == [("Một", 0, [("Một một", 1, []), ("Một hai", 0, [])]), ("Hai", 0, [])]


def test_list_inside_a_section_stays_text():
    (part,) = parts_of(
        blocks_in("I. MỤC TIÊU\n1. Chung\nLời\n2. Cụ thể\n1. Về một\n2. Về hai\n3. Về ba\n")
    ).sections
    section = with_sections(part)
    assert tree(section) == [("Chung", 1, []), ("Cụ thể", 3, [])]
    assert has_own_list(section)


def test_numbers_below_another_number_are_no_sections_of_it():
    (part,) = parts_of(blocks_in("I. MỘT\n1. Một\n2.1. Lạc\n")).sections
    assert tree(with_sections(part)) == [("Một", 1, [])]
    assert not has_own_list(with_sections(part))
