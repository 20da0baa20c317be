"""Text → XML; nothing typed by anyone reaches a document but through here."""

from typing import Final

TEXT_START: Final = '<w:t xml:space="preserve">'


class Xml:
    """Finished XML in pieces: a template prints it as it is; false when there is nothing in it.

    `__html__` is what docxtpl's engine asks for, so that it prints the same.
    """

    __slots__ = ("pieces",)

    def __init__(self, *pieces: str) -> None:
        self.pieces = pieces

    @property
    def content(self) -> str:
        """The pieces as one text."""
        return "".join(self.pieces)

    def __html__(self) -> str:
        return self.content

    def __bool__(self) -> bool:
        return any(self.pieces)


def text_xml(text: str) -> str:
    """Return `text` as it stands inside w:t: escaped, a newline as w:br, a tab as w:tab."""
    # Few texts hold any of these, and looking is quicker than replacing.
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if "\n" in text or "\t" in text:
        text = text.replace("\n", f"</w:t><w:br/>{TEXT_START}").replace("\t", f"</w:t><w:tab/>{TEXT_START}")
    return text


def attribute_xml(text: str) -> str:
    """Return `text` as it stands between double quotes in an attribute."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
