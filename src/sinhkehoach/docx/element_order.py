"""Properties → the same in the order that Word's schema has for them, each once.

Programs that are not Word write them in an order of their own, which Word takes in one place and calls damage in another.
"""

from typing import Final

from sinhkehoach.docx.wordml import Element, W

_RUN: Final = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish"
    " webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
    " eastAsianLayout specVanish oMath rPrChange"
)
_PARAGRAPH: Final = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_SECTION: Final = (
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols"
    " formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange"
)
_TABLE: Final = (
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd"
    " tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange"
)
_CELL: Final = (
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers"
    " cellIns cellDel cellMerge tcPrChange"
)
_STYLE: Final = (
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal"
    " personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"
)
_BORDERS: Final = "top left start bottom right end between bar insideH insideV tl2br tr2bl"
_MARGINS: Final = "top left start bottom right end"
_SETTINGS: Final = (
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries"
    " displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts"
    " embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader"
    " bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState"
    " formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge"
    " revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride"
    " styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone"
    " doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders"
    " bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing"
    " drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery"
    " doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData"
    " noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter"
    " noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent"
    " alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt"
    " showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids"
    " mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures"
    " forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags"
    " decimalSymbol listSeparator"
)
_ORDERS: Final = {
    "rPr": _RUN,
    "pPr": _PARAGRAPH,
    "sectPr": _SECTION,
    "tblPr": _TABLE,
    "tcPr": _CELL,
    "style": _STYLE,
    "settings": _SETTINGS,
    "pBdr": _BORDERS,
    "tblBorders": _BORDERS,
    "tcBorders": _BORDERS,
    "tblCellMar": _MARGINS,
    "tcMar": _MARGINS,
}
_PLACES: Final = {
    kind: {name: place for place, name in enumerate(names.split())} for kind, names in _ORDERS.items()
}
_SEVERAL: Final = frozenset(
    (
        "headerReference",
        "footerReference",
        "tblStylePr",
        "attachedSchema",
        "activeWritingStyle",
        "smartTagType",
    )
)
# Of other namespaces, but with a place among those of Word's own.
_GUESTS: Final = frozenset({"mathPr", "schemaLibrary"})


def set_in_order(root: Element) -> None:
    """Sort the properties below `root`; of one that is there twice the first counts, one that Word has not there goes.

    Elements of other namespaces come last, as they stood.
    """
    for element in list(root.iter(*(f"{W}{kind}" for kind in _ORDERS))):
        places = _PLACES[str(element.tag).removeprefix(W)]
        kept: dict[tuple[int, int], Element] = {}
        for at, child in enumerate(element):
            name = str(child.tag).rpartition("}")[2]
            if not str(child.tag).startswith(W) and name not in _GUESTS:
                kept[len(places), at] = child
            elif name in places:
                kept.setdefault((places[name], at if name in _SEVERAL else 0), child)
        ordered = [kept[key] for key in sorted(kept)]
        if ordered != list(element):
            element[:] = ordered


def insert_in_order(properties: Element, child: Element) -> None:
    """Put `child` into `properties` where the schema has it, before all that comes behind it there."""
    places = _PLACES.get(str(properties.tag).removeprefix(W), {})
    last = len(places)

    def place(element: Element) -> int:
        return places.get(str(element.tag).removeprefix(W), last)

    at = next((at for at, each in enumerate(properties) if place(each) > place(child)), len(properties))
    properties.insert(at, child)
