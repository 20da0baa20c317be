import pytest

from sinhkehoach.base.position import Position
from sinhkehoach.yaml.source_text import SourceText


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_counts_lines_and_columns_from_one(line_end):
    typed = SourceText("a.yaml", f"một{line_end}{line_end}😀 hai")
    assert typed.position(0) == Position(1, 1)
    assert typed.position(typed.text.index("hai")) == Position(3, 3)
    assert typed.position(len(typed.text)) == Position(3, 6)
    assert [typed.line(number) for number in range(5)] == ["", "một", "", "😀 hai", ""]
    assert typed.line_start(3) == typed.text.index("😀")
