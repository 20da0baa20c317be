"""The office's own facts, written once in `co-quan.yaml`: issuers, signers, units, cited documents, recipients."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.model.base_model import PlanModel, Reader, field
from sinhkehoach.model.choices import FORM_NAME, FormName
from sinhkehoach.model.fields import DATE, FLAG, LINE, NAMES, PLAIN_LINE, REPEAL, TYPED_LINE
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.readers import ListOf, MapOf, MapOr, RecordOf
from sinhkehoach.model.repeal import Repeal
from sinhkehoach.values.dates import PartialDate


class Issuer(PlanModel):
    """The body that issues a plan."""

    name: str = field(
        "tên",
        PLAIN_LINE,
        "Tên đầy đủ của cơ quan, viết như trong câu.",
        examples=("Ủy ban nhân dân phường An Hòa",),
    )
    header: tuple[str, ...] = field(
        "tên in đầu trang",
        NAMES,
        "Cách xuống dòng của tên cơ quan ở đầu trang, nếu muốn tự chọn (chương trình tự đổi ra chữ in hoa).",
        default=(),
        examples=(["Ủy ban nhân dân", "phường An Hòa"],),
    )
    parent: tuple[str, ...] = field(
        "cấp trên",
        NAMES,
        "Cơ quan chủ quản trực tiếp, in phía trên tên cơ quan; bỏ trống nếu không có.",
        default=(),
        examples=("UBND phường An Hòa",),
    )
    symbol: str = field(
        "ký hiệu", PLAIN_LINE, "Chữ viết tắt của cơ quan trong số, ký hiệu.", examples=("UBND", "BCĐ")
    )
    place: str = field("địa danh", PLAIN_LINE, "Địa danh ghi trước ngày tháng.", examples=("An Hòa",))
    form: FormName = field(
        "thể thức",
        FORM_NAME,
        "Thể thức mà cơ quan viết theo: nhà nước (Nghị định 30/2020/NĐ-CP) hoặc đảng (Hướng dẫn 05-HD/VPTW).",
        default=FormName.STATE,
    )
    short_names: tuple[str, ...] = field(
        "tên tắt",
        NAMES,
        "Các cách gọi ngắn được coi là cùng cơ quan.",
        default=(),
        examples=(["UBND phường"],),
    )


ISSUER: Final = MapOr(RecordOf(Issuer), text=PLAIN_LINE)


class Signer(PlanModel):
    """Who signs, and in whose name (NĐ 30/2020, Phụ lục I, II.7)."""

    on_behalf_of: str | None = field(
        "thay mặt",
        PLAIN_LINE,
        "Tập thể mà người ký thay mặt: in “TM. …”.",
        default=None,
        examples=("Ủy ban nhân dân",),
    )
    signs_for: str | None = field(
        "ký thay", PLAIN_LINE, "Chức vụ của người đứng đầu: in “KT. …”.", default=None, examples=("Chủ tịch",)
    )
    by_order_of: str | None = field(
        "thừa lệnh", PLAIN_LINE, "In “TL. …”.", default=None, examples=("Chủ tịch",)
    )
    delegated_by: str | None = field(
        "thừa ủy quyền", PLAIN_LINE, "In “TUQ. …”.", default=None, examples=("Chủ tịch",)
    )
    acting: bool = field("quyền", FLAG, "Có: người được giao quyền, in “Q. …”.", default=False)
    role: str | None = field(
        "vai trò",
        PLAIN_LINE,
        "Việc của người ký khi hai người cùng ký, in phía trên các dòng khác.",
        default=None,
        examples=("Duyệt", "Xác nhận"),
    )
    post: str = field("chức vụ", PLAIN_LINE, "Chức vụ của người ký.", examples=("Phó Chủ tịch", "Trưởng ban"))
    other_post: str | None = field(
        "chức vụ khác",
        PLAIN_LINE,
        "Chức vụ ở cơ quan, in phía trên họ tên khi ký với vai trò trong Ban Chỉ đạo, Hội đồng.",
        default=None,
        examples=("Phó Chủ tịch Ủy ban nhân dân phường",),
    )
    full_name: str | None = field(
        "họ tên", PLAIN_LINE, "Họ và tên, không ghi học hàm, học vị; bỏ trống nếu chưa rõ.", default=None
    )


SIGNER: Final[Reader[str | Signer]] = MapOr(RecordOf(Signer), text=PLAIN_LINE)


class Unit(PlanModel):
    """A unit that is given work: its full name and the short names that count as the same."""

    name: str = field("tên", PLAIN_LINE, "Tên đầy đủ, in ra văn bản.")
    short_names: tuple[str, ...] = field(
        "tên tắt", NAMES, "Các cách gọi ngắn được coi là cùng đơn vị.", default=(), examples=(["Phòng VHXH"],)
    )


class CitedDocument(PlanModel):
    """A document that plans cite: in full the first time, by number and symbol after that (Phụ lục I, II.6.b)."""

    kind: str = field("loại", PLAIN_LINE, "Tên loại văn bản.", examples=("Nghị quyết", "Luật"))
    number: str | None = field(
        "số", PLAIN_LINE, "Số và ký hiệu; Luật, Pháp lệnh thì bỏ trống.", default=None, examples=("29-NQ/TW",)
    )
    date: PartialDate | None = field("ngày", DATE, "Ngày ban hành.", default=None, examples=("04/11/2013",))
    issuer: str | None = field(
        "cơ quan", PLAIN_LINE, "Cơ quan ban hành.", default=None, examples=("Bộ Giáo dục và Đào tạo",)
    )
    title: Inline | None = field(
        "trích yếu", LINE, "Trích yếu, viết tiếp sau tên cơ quan.", default=None, examples=("về phát triển…",)
    )
    short_name: str | None = field(
        "gọi tắt", PLAIN_LINE, "Cách gọi ở những lần nhắc sau, nếu khác loại và số.", default=None
    )
    repealed: Repeal | None = field(
        "hết hiệu lực",
        REPEAL,
        "Ngày hết hiệu lực, và văn bản thay thế nếu có.",
        default=None,
        examples=("từ 05/3/2020, thay bằng Nghị định số 30/2020/NĐ-CP",),
    )


class RecipientBracket(PlanModel):
    """Several recipients behind one bracket with one remark."""

    recipients: tuple[str, ...] = field("nơi nhận", NAMES, "Các nơi nhận chung một lời ghi chú.")
    remark: str = field("ghi chú", PLAIN_LINE, "Lời ghi chú chung, in sau dấu ngoặc.", examples=("để b/c",))


Recipient = str | RecipientBracket
RECIPIENT: Final = MapOr(RecordOf(RecipientBracket), text=PLAIN_LINE)


class Office(PlanModel):
    """The facts of `co-quan.yaml`; each list is keyed by the short name that plans use."""

    issuers: dict[str, Issuer] = field(
        "cơ quan",
        MapOf(RecordOf(Issuer)),
        "Các cơ quan ban hành, mỗi cơ quan một tên gọi tắt.",
        default_factory=dict,
    )
    signers: dict[str, Signer] = field(
        "người ký",
        MapOf(RecordOf(Signer)),
        "Những người ký, mỗi người một tên gọi tắt.",
        default_factory=dict,
    )
    units: dict[str, Unit] = field(
        "đơn vị", MapOf(RecordOf(Unit)), "Các đơn vị thường được giao việc.", default_factory=dict
    )
    documents: dict[str, CitedDocument] = field(
        "văn bản",
        MapOf(RecordOf(CitedDocument)),
        "Các văn bản thường được viện dẫn.",
        default_factory=dict,
    )
    recipients: tuple[Recipient, ...] = field(
        "nơi nhận", ListOf(RECIPIENT), "Nơi nhận dùng khi kế hoạch không tự ghi nơi nhận.", default=()
    )
    archive: str | None = field(
        "lưu", PLAIN_LINE, "Dòng lưu cuối cùng của nơi nhận.", default=None, examples=("VT, VHXH",)
    )
    ignored_rules: dict[str, str] = field(
        "bỏ qua",
        MapOf(TYPED_LINE),
        "Quy tắc kiểm tra không áp dụng cho tệp này, mỗi mã một lý do.",
        default_factory=dict,
        examples=({"SKH375": "ngành quy định ghi học hàm, học vị"},),
    )


def unit_names(units: dict[str, Unit]) -> Iterator[tuple[KeyPath, str, str]]:
    """Yield (key path, a name of a unit, the unit's full name): its key, its full name, its short names."""
    for id_, unit in units.items():
        yield ("đơn vị", id_), id_, unit.name
        yield ("đơn vị", id_, "tên"), unit.name, unit.name
        for index, short in enumerate(unit.short_names):
            yield ("đơn vị", id_, "tên tắt", index), short, unit.name


def names_of_two_units(units: dict[str, Unit]) -> Iterator[tuple[KeyPath, BadValue]]:
    """Yield (key path, fault) for each name that means a second unit."""
    meant: dict[str, str] = {}
    for path, name, full in unit_names(units):
        other = meant.setdefault(fold(name), full)
        if fold(other) != fold(full):
            message = f"“{name}” vừa là “{other}” vừa là “{full}”"
            yield path, BadValue(message, "đổi một trong hai tên, để mỗi cách gọi chỉ một đơn vị")
