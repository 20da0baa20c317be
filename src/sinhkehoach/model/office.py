"""The office's own facts, written once in `co-quan.yaml`: issuers, signers, units, cited documents, recipients."""

from collections.abc import Iterator
from typing import Annotated, Self

from pydantic import Discriminator, Field, Tag, model_validator

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.fields import (
    ByName,
    DateText,
    Flag,
    LineText,
    Names,
    PlainText,
    RepealText,
    faults_error,
    shape_of,
)


class Issuer(PlanModel):
    """The body that issues a plan."""

    name: PlainText = Field(
        alias="tên",
        description="Tên đầy đủ của cơ quan, viết như trong câu.",
        examples=["Ủy ban nhân dân phường An Hòa"],
    )
    header: Names = Field(
        (),
        alias="tên in đầu trang",
        description="Cách xuống dòng của tên cơ quan ở đầu trang, nếu muốn tự chọn (chương trình tự đổi ra chữ in hoa).",
        examples=[["Ủy ban nhân dân", "phường An Hòa"]],
    )
    parent: Names = Field(
        (),
        alias="cấp trên",
        description="Cơ quan chủ quản trực tiếp, in phía trên tên cơ quan; bỏ trống nếu không có.",
        examples=["UBND phường An Hòa"],
    )
    symbol: PlainText = Field(
        alias="ký hiệu", description="Chữ viết tắt của cơ quan trong số, ký hiệu.", examples=["UBND", "BCĐ"]
    )
    place: PlainText = Field(
        alias="địa danh", description="Địa danh ghi trước ngày tháng.", examples=["An Hòa"]
    )
    short_names: Names = Field(
        (),
        alias="tên tắt",
        description="Các cách gọi ngắn được coi là cùng cơ quan.",
        examples=[["UBND phường"]],
    )


class Signer(PlanModel):
    """Who signs, and in whose name (NĐ 30/2020, Phụ lục I, II.7)."""

    on_behalf_of: PlainText | None = Field(
        None,
        alias="thay mặt",
        description="Tập thể mà người ký thay mặt: in “TM. …”.",
        examples=["Ủy ban nhân dân"],
    )
    signs_for: PlainText | None = Field(
        None, alias="ký thay", description="Chức vụ của người đứng đầu: in “KT. …”.", examples=["Chủ tịch"]
    )
    by_order_of: PlainText | None = Field(
        None, alias="thừa lệnh", description="In “TL. …”.", examples=["Chủ tịch"]
    )
    delegated_by: PlainText | None = Field(
        None, alias="thừa ủy quyền", description="In “TUQ. …”.", examples=["Chủ tịch"]
    )
    acting: Flag = Field(default=False, alias="quyền", description="Có: người được giao quyền, in “Q. …”.")
    post: PlainText = Field(
        alias="chức vụ", description="Chức vụ của người ký.", examples=["Phó Chủ tịch", "Trưởng ban"]
    )
    other_post: PlainText | None = Field(
        None,
        alias="chức vụ khác",
        description="Chức vụ ở cơ quan, in phía trên họ tên khi ký với vai trò trong Ban Chỉ đạo, Hội đồng.",
        examples=["Phó Chủ tịch Ủy ban nhân dân phường"],
    )
    full_name: PlainText | None = Field(
        None, alias="họ tên", description="Họ và tên, không ghi học hàm, học vị; bỏ trống nếu chưa rõ."
    )


class Unit(PlanModel):
    """A unit that is given work: its full name and the short names that count as the same."""

    name: PlainText = Field(alias="tên", description="Tên đầy đủ, in ra văn bản.")
    short_names: Names = Field(
        (),
        alias="tên tắt",
        description="Các cách gọi ngắn được coi là cùng đơn vị.",
        examples=[["Phòng VHXH"]],
    )


class CitedDocument(PlanModel):
    """A document that plans cite: in full the first time, by number and symbol after that (Phụ lục I, II.6.b)."""

    kind: PlainText = Field(alias="loại", description="Tên loại văn bản.", examples=["Nghị quyết", "Luật"])
    number: PlainText | None = Field(
        None, alias="số", description="Số và ký hiệu; Luật, Pháp lệnh thì bỏ trống.", examples=["29-NQ/TW"]
    )
    date: DateText | None = Field(None, alias="ngày", description="Ngày ban hành.", examples=["04/11/2013"])
    issuer: PlainText | None = Field(
        None, alias="cơ quan", description="Cơ quan ban hành.", examples=["Bộ Giáo dục và Đào tạo"]
    )
    title: LineText | None = Field(
        None,
        alias="trích yếu",
        description="Trích yếu, viết tiếp sau tên cơ quan.",
        examples=["về phát triển…"],
    )
    short_name: PlainText | None = Field(
        None, alias="gọi tắt", description="Cách gọi ở những lần nhắc sau, nếu khác loại và số."
    )
    repealed: RepealText | None = Field(
        None,
        alias="hết hiệu lực",
        description="Ngày hết hiệu lực, và văn bản thay thế nếu có.",
        examples=["từ 05/3/2020, thay bằng Nghị định số 30/2020/NĐ-CP"],
    )


class RecipientBracket(PlanModel):
    """Several recipients behind one bracket with one remark."""

    recipients: Names = Field(alias="nơi nhận", description="Các nơi nhận chung một lời ghi chú.")
    remark: PlainText = Field(
        alias="ghi chú", description="Lời ghi chú chung, in sau dấu ngoặc.", examples=["để b/c"]
    )


Recipient = Annotated[
    Annotated[PlainText, Tag("@text")] | Annotated[RecipientBracket, Tag("@map")], Discriminator(shape_of)
]


class Office(PlanModel):
    """The facts of `co-quan.yaml`; each list is keyed by the short name that plans use."""

    issuers: ByName[Issuer] = Field(
        default_factory=dict,
        alias="cơ quan",
        description="Các cơ quan ban hành, mỗi cơ quan một tên gọi tắt.",
    )
    signers: ByName[Signer] = Field(
        default_factory=dict, alias="người ký", description="Những người ký, mỗi người một tên gọi tắt."
    )
    units: ByName[Unit] = Field(
        default_factory=dict, alias="đơn vị", description="Các đơn vị thường được giao việc."
    )
    documents: ByName[CitedDocument] = Field(
        default_factory=dict, alias="văn bản", description="Các văn bản thường được viện dẫn."
    )
    recipients: tuple[Recipient, ...] = Field(
        (), alias="nơi nhận", description="Nơi nhận dùng khi kế hoạch không tự ghi nơi nhận."
    )
    archive: PlainText | None = Field(
        None, alias="lưu", description="Dòng lưu cuối cùng của nơi nhận.", examples=["VT, VHXH"]
    )
    ignored_rules: ByName[PlainText] = Field(
        default_factory=dict,
        alias="bỏ qua",
        description="Quy tắc kiểm tra không áp dụng cho tệp này, mỗi mã một lý do.",
        examples=[{"SKH375": "ngành quy định ghi học hàm, học vị"}],
    )

    @model_validator(mode="after")
    def _let_no_name_mean_two_units(self) -> Self:
        faults = list(_names_of_two_units(self.units))
        if faults:
            raise faults_error(faults)
        return self


def unit_names(units: dict[str, Unit]) -> Iterator[tuple[KeyPath, str, str]]:
    """Yield (key path, a name of a unit, the unit's full name): its key, its full name, its short names."""
    for id_, unit in units.items():
        yield ("đơn vị", id_), id_, unit.name
        yield ("đơn vị", id_, "tên"), unit.name, unit.name
        for index, short in enumerate(unit.short_names):
            yield ("đơn vị", id_, "tên tắt", index), short, unit.name


def _names_of_two_units(units: dict[str, Unit]) -> Iterator[tuple[KeyPath, BadValue]]:
    meant: dict[str, str] = {}
    for path, name, full in unit_names(units):
        other = meant.setdefault(fold(name), full)
        if fold(other) != fold(full):
            message = f"“{name}” vừa là “{other}” vừa là “{full}”"
            yield path, BadValue(message, "đổi một trong hai tên, để mỗi cách gọi chỉ một đơn vị")
