"""Pictures and page breaks of one thing → their changes; what is in a file is not looked at, plans name it only."""

from collections.abc import Iterator

from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.model.appendix import Appendix, AppendixSection
from sinhkehoach.model.part import Part
from sinhkehoach.model.picture import Picture
from sinhkehoach.model.task import Task
from sinhkehoach.values.numbers import format_number

_Holder = Appendix | AppendixSection | Part | Task


def picture_changes(pair: PlanPair, location: Location, old: _Holder, new: _Holder) -> Iterator[Change]:
    """Yield what became of the pictures and the page break of one thing; `location` is the thing itself."""
    told = [_told(version, each.pictures) for version, each in ((pair.old, old), (pair.new, new))]
    yield from pair.plain(location.below("hình"), "hình", *told)
    if not (isinstance(old, Appendix) or isinstance(new, Appendix)):
        flags = ["có" if each.new_page else "" for each in (old, new)]
        yield from pair.plain(location.below("ngắt trang"), "ngắt trang", *flags)


def _told(version: PlanVersion, pictures: tuple[Picture, ...]) -> str:
    """Return what is said of the pictures, each `so-do.png: Sơ đồ (rộng 120 mm)`."""
    return "; ".join(
        each.file
        + (f": {version.words(each.name)}" if each.name else "")
        + (f" (rộng {format_number(each.width)} mm)" if each.width is not None else "")
        for each in pictures
    )
