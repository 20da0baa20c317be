"""The Document's properties → docProps/core.xml and docProps/app.xml, without a look at the clock."""

from sinhkehoach.compose.document import Properties
from sinhkehoach.opc.xml_text import text_xml

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

APP_XML = (
    f"{_DECLARATION}"
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>sinhkehoach</Application></Properties>"
)


def core_xml(properties: Properties) -> str:
    """Return the text of docProps/core.xml; the plan's date is the only date in it."""
    elements = [
        ("dc:title", properties.title),
        ("dc:subject", properties.subject),
        ("dc:creator", properties.creator),
        ("dc:language", "vi-VN"),
    ]
    texts = "".join(f"<{name}>{_one_line(text)}</{name}>" for name, text in elements if text)
    return (
        f"{_DECLARATION}"
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{texts}{_dates(properties)}</cp:coreProperties>"
    )


def _dates(properties: Properties) -> str:
    if properties.created is None:
        return ""
    moment = f"{properties.created.isoformat()}T00:00:00Z"
    return "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
        for name in ("created", "modified")
    )


def _one_line(text: str) -> str:
    return text_xml(" ".join(text.split()))
