from sinhkehoach.transcribe.outline import Node, parts_of, with_sections
from sinhkehoach.transcribe.prose import flattened, prose_line, prose_of
from tests.support.papers import blocks_in


def test_each_line_stands_behind_the_mark_of_its_level():
    text = "1.2. Mở lớp\n1) Hai\nb. Phòng Kinh tế\n– Làm tốt\n+ Nhanh\nThường xuyên\n"
    assert [prose_line(line) for line in blocks_in(text)] == [
        "1.2. Mở lớp",
        "1. Hai",
        "b) Phòng Kinh tế",
        "- Làm tốt",
        "+ Nhanh",
        "Thường xuyên",
    ]


def test_lines_make_a_block_and_none_make_nothing():
    assert prose_of(blocks_in("- Một\n- Hai\n")) == "- Một\n- Hai\n"
    assert prose_of([]) == ""


def test_sections_are_flattened_in_reading_order():
    (part,) = parts_of(blocks_in("I. MỘT\nLời\n1. Hai\n- Ba\n2. Bốn\n")).sections
    assert prose_of(flattened(with_sections(part))) == "Lời\n1. Hai\n- Ba\n2. Bốn\n"
    assert flattened(Node(None)) == []
