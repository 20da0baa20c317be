"""The parts of the Word package around the text: settings, headers, footnotes, properties, relations."""

from tools.template.styles import FONT, style_id

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

# Document-level relations: id, kind, part.
RELATIONS = (
    ("rIdStyles", "styles", "styles.xml"),
    ("rIdSettings", "settings", "settings.xml"),
    ("rIdFonts", "fontTable", "fontTable.xml"),
    ("rIdTheme", "theme", "theme/theme1.xml"),
    ("rIdFootnotes", "footnotes", "footnotes.xml"),
    ("rIdHeader", "header", "header1.xml"),
    ("rIdFirstHeader", "header", "header2.xml"),
)

CONTENT_TYPES = {
    "/word/document.xml": f"{WORD_TYPE}.document.main+xml",
    "/word/styles.xml": f"{WORD_TYPE}.styles+xml",
    "/word/settings.xml": f"{WORD_TYPE}.settings+xml",
    "/word/fontTable.xml": f"{WORD_TYPE}.fontTable+xml",
    "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "/word/footnotes.xml": f"{WORD_TYPE}.footnotes+xml",
    "/word/header1.xml": f"{WORD_TYPE}.header+xml",
    "/word/header2.xml": f"{WORD_TYPE}.header+xml",
    "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}

HEADER_STYLE = f'<w:pPr><w:pStyle w:val="{style_id("header")}"/></w:pPr>'
PAGE_NUMBER = (
    f'<w:p>{HEADER_STYLE}<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
NO_PAGE_NUMBER = f"<w:p>{HEADER_STYLE}</w:p>"

# Word keeps these two notes for the lines above the footnotes; real notes are numbered from 1.
SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for kind, number in (("separator", -1), ("continuationSeparator", 0))
)

SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'
    + "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    + '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
)

FONTS = (
    f'<w:font w:name="{FONT}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="A3"/>'
    '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
)


def xml(root: str) -> str:
    """Return a part that holds the element `root`."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{root}\n'


def word_part(root: str, content: str) -> str:
    """Return a part whose root is the Word element `root`, such as `styles`."""
    return xml(f"<w:{root} {W} {R}>{content}</w:{root}>")


def document_relations() -> str:
    """Return the relations of `word/document.xml`."""
    return _relations([(key, f"{OFFICE}/{kind}", part) for key, kind, part in RELATIONS])


def package_relations() -> str:
    """Return the relations of the package: where the document and its properties stand."""
    core = f"{PACKAGE}/relationships/metadata/core-properties"
    return _relations(
        [
            ("rId1", f"{OFFICE}/officeDocument", "word/document.xml"),
            ("rId2", core, "docProps/core.xml"),
            ("rId3", f"{OFFICE}/extended-properties", "docProps/app.xml"),
        ]
    )


def content_types() -> str:
    """Return `[Content_Types].xml`."""
    overrides = "".join(
        f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in CONTENT_TYPES.items()
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return xml(
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def core_properties() -> str:
    """Return `docProps/core.xml`, without the times that would make each run another file."""
    return xml(
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Mẫu kế hoạch</dc:title>'
        "<dc:language>vi-VN</dc:language></cp:coreProperties>"
    )


def app_properties() -> str:
    """Return `docProps/app.xml`."""
    return xml(
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Microsoft Office Word</Application></Properties>"
    )


def _relations(rows: list[tuple[str, str, str]]) -> str:
    items = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{part}"/>' for key, kind, part in rows)
    return xml(f'<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>')
