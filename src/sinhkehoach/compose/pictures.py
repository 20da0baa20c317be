"""Pictures of the plan → blocks, their captions numbered through the document."""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose import document
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.prose import heading_runs
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.model.picture import Picture


def picture_blocks(
    pictures: tuple[Picture, ...], renderer: InlineRenderer, path: KeyPath
) -> Iterator[document.Picture]:
    """Yield `pictures`, in order, each with its caption `Hình 1. …`."""
    for index, picture in enumerate(pictures):
        number = text_runs(f"Hình {renderer.next_picture()}. ")
        yield document.Picture(
            picture.file,
            (*number, *heading_runs(renderer.runs(picture.name))),
            None if picture.width is None else float(picture.width),
            (*path, "hình", index, "tên"),
        )
