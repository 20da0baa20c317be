"""The parts of the body: standard parts in another order or under another name, and parts of the author's own."""

from typing import Annotated

from pydantic import BeforeValidator, Discriminator, Field, Tag

from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.choices import PartName, PrintStyle, StandardPart
from sinhkehoach.model.fields import Flag, LineText, ProseText, shape_of
from sinhkehoach.model.inline import plain_inline
from sinhkehoach.model.table import OneOrMoreTables


def _one_as_tuple(value: object) -> object:
    return value if isinstance(value, list) else [value]


class Part(PlanModel):
    """A part or a section: a heading with text, tables, standard parts and sections below it."""

    name: LineText | None = Field(
        None, alias="tên", description="Tên phần; bỏ trống thì lấy tên thường dùng."
    )
    content: ProseText | None = Field(None, alias="nội dung", description="Lời của phần này.")
    tables: OneOrMoreTables = Field((), alias="bảng", description="Bảng in trong phần này.")
    contains: Annotated[tuple["PartEntry", ...], BeforeValidator(_one_as_tuple)] = Field(
        (),
        alias="gồm",
        description="Các mục trong phần: tên của phần có sẵn (mục đích, chỉ tiêu…) hoặc mục tự đặt tên.",
        examples=[["mục tiêu", "chỉ tiêu"]],
    )
    assignments: Flag | None = Field(
        None,
        alias="ghi phân công",
        description="Có: in chủ trì, phối hợp, thời gian ngay dưới từng nhiệm vụ.",
    )
    print_as: PrintStyle | None = Field(None, alias="cách in", description="In bảng hay in lời.")


PartEntry = Annotated[
    Annotated[PartName, Tag("@text")] | Annotated[Part, Tag("@map")], Discriminator(shape_of)
]


def usual_part(*contains: StandardPart, name: str | None = None) -> Part:
    """Return a part that the program makes itself: nothing need be checked in it."""
    return Part.model_construct(name=None if name is None else plain_inline(name), contains=contains)
