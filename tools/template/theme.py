"""The theme part: Word asks for one, so it says what the styles say, Times New Roman in black on white."""

from tools.template.styles import FONT

A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
COLOURS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "000000",
    "lt2": "FFFFFF",
    **{f"accent{number}": "000000" for number in range(1, 7)},
    "hlink": "000000",
    "folHlink": "000000",
}


def theme() -> str:
    """Return the root element of `word/theme/theme1.xml`."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLOURS.items())
    faces = (
        f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
        f'<a:font script="Viet" typeface="{FONT}"/>'
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    line = f'<a:ln w="6350">{fill}</a:ln>'
    return (
        f'<a:theme {A} name="sinhkehoach"><a:themeElements>'
        f'<a:clrScheme name="sinhkehoach">{colours}</a:clrScheme>'
        f'<a:fontScheme name="sinhkehoach"><a:majorFont>{faces}</a:majorFont>'
        f"<a:minorFont>{faces}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="sinhkehoach"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
