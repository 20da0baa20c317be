"""The Party's form where it differs from the decree's: HD 05-HD/VPTW ngày 27/5/2026.

Where the guide leaves a choice (title 15–16 pt, lines 18–22 pt), the least is taken.
"""

from dataclasses import replace

from tools.template.page import twips
from tools.template.styles import BODY, STYLES, Style
from tools.template.text import Layout, drawn_line, paragraph, width_of

HEADING = "ĐẢNG CỘNG SẢN VIỆT NAM"
HEADING_PT = 15
# Place and date are set in 14 pt: "Phường Phú Thọ, ngày 05 tháng 01 năm 2027" is 83 mm wide.
LEFT_HALF = twips(70)
EXACTLY_18_PT = 'w:line="360" w:lineRule="exact"'


_USUAL = {style.name: style for style in STYLES}
_OTHERWISE = (
    replace(_USUAL[BODY], first_line=twips(10), line=EXACTLY_18_PT),
    replace(_USUAL["KH Cap tren"], size=14),
    replace(_USUAL["KH Co quan"], size=14),
    replace(_USUAL["KH Quoc hieu"], size=HEADING_PT),
    replace(_USUAL["KH So"], size=14),
    replace(_USUAL["KH Dia danh"], size=14),
    replace(_USUAL["KH Du thao"], size=14, bold=False, text_border=None),
    replace(_USUAL["KH Do khan"], size=14),
    replace(_USUAL["KH Ten loai"], size=15),
    replace(_USUAL["KH Can cu"], italic=False),
    replace(_USUAL["KH Noi nhan dau"], size=14, bold=False, italic=False, underline=True, before=0),
    replace(_USUAL["KH Noi nhan"], size=12),
    replace(_USUAL["KH Kem theo"], after=6),
    replace(_USUAL["header"], size=14),
    Style(name="KH Chuc vu", size=14, align="center", keep_next=True),
    Style(name="KH Sao", size=14, align="center"),
)
PARTY_STYLES = tuple((_USUAL | {style.name: style for style in _OTHERWISE}).values())


def _heading(room: int) -> list[str]:
    return [paragraph("KH Quoc hieu", HEADING), drawn_line(width_of(HEADING, HEADING_PT), room)]


PARTY = Layout(
    left_half=LEFT_HALF,
    heading=_heading,
    below_issuer=paragraph("KH Sao", "*"),
    number_label="Số ",
    below_title=paragraph("KH Sao", "-----"),
    post_style="KH Chuc vu",
    below_pointer=lambda _room: [],
    attaches=False,
)
