import pytest

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.render.seals import as_wide_as_seal
from sinhkehoach.template.prepared_template import Slot

SLOT = Slot(width=3686, size=13.0, bold=True, italic=False)


@pytest.mark.parametrize(("mark", "width_mm"), [("HỎA TỐC", 30), ("THƯỢNG KHẨN", 40), ("KHẨN", 20)])
def test_frame_is_as_wide_as_the_seal(mark, width_mm):
    padded = as_wide_as_seal(mark, SLOT)
    assert padded.strip("\u00a0") == mark
    assert padded == padded[::-1].replace(mark[::-1], mark)
    frame_mm = (text_width(padded, 13, bold=True) + 8) * 25.4 / 72
    assert frame_mm == pytest.approx(width_mm, abs=1.2)


def test_what_is_no_seal_stays_as_it_is():
    assert as_wide_as_seal("", SLOT) == ""
    assert as_wide_as_seal("KHÁC", SLOT) == "KHÁC"
