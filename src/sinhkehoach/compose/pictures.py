"""Pictures of the plan → blocks, those with a caption numbered through the document."""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose import document
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.prose import heading_runs
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.picture import Picture


def picture_blocks(
    pictures: tuple[Picture, ...], renderer: InlineRenderer, path: KeyPath
) -> Iterator[document.Picture]:
    """Yield `pictures`, in order, each with its caption `Hình 1. …` if it has one."""
    for index, picture in enumerate(pictures):
        yield document.Picture(
            picture.file,
            _caption(picture.name, renderer) if picture.name else (),
            None if picture.width is None else float(picture.width),
            (*path, "hình", index, "tên"),
        )


def _caption(name: Inline, renderer: InlineRenderer) -> document.Runs:
    return (*text_runs(f"Hình {renderer.next_picture()}. "), *heading_runs(renderer.runs(name)))
