# ruff: noqa: E501 — the faults are a table: one fault, one line.
"""One fault each, in the state's terms, put into good papers by other hands; and the rule that should tell of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.support.other_hands import Draft, T, centred, written
from tests.support.other_papers import PAPERS, body, sentence

Change = Callable[[Draft], object]


@dataclass(frozen=True)
class Fault:
    """What is wrong, the rules either of which may tell of it, the change that makes it, the papers it is put into."""

    name: str
    rules: tuple[str, ...]
    change: Change
    papers: tuple[str, ...]

    def made(self) -> Iterator[tuple[str, bytes]]:
        yield from ((name, self.made_in(name)) for name in self.papers)

    def made_in(self, name: str) -> bytes:
        paper = PAPERS[name]()
        self.change(paper)
        return written(paper)


def _set(**values) -> Change:
    return lambda d: [setattr(d, name, value) for name, value in values.items()]


def _but(part: str, **values) -> Change:
    """Give a part, or every line of a part, other values."""

    def change(d: Draft) -> None:
        own = getattr(d, part)
        setattr(d, part, [each.but(**values) for each in own] if isinstance(own, list) else own.but(**values))

    return change


def _typed(part: str, old: str, new: str) -> Change:
    def change(d: Draft) -> None:
        own = getattr(d, part)
        lines = own if isinstance(own, list) else [own]
        hit = next(each for each in lines if old in each.text)
        hit.text = hit.text.replace(old, new, 1)

    return change


def _running(d: Draft) -> list[T]:
    """Return the paragraphs of running text, bases left out."""
    return [each for each in d.body if isinstance(each, T) and each.align == "both" and "i" not in each.look]


def _one(at: int, **values) -> Change:
    """Give one paragraph of running text other values: the one so far behind the first that is no heading."""

    def change(d: Draft) -> None:
        own = [each for each in _running(d) if "b" not in each.look]
        for name, value in values.items():
            setattr(own[at], name, value)

    return change


def _all(**values) -> Change:
    def change(d: Draft) -> None:
        for each in _running(d):
            for name, value in values.items():
                setattr(each, name, value)

    return change


def _says(old: str, new: str) -> Change:
    """Type something else in the body."""

    def change(d: Draft) -> None:
        hit = next(each for each in d.body if isinstance(each, T) and old in each.text)
        hit.text = hit.text.replace(old, new)

    return change


def _line(text: str) -> Change:
    """Type something else behind one of the body's numbers."""
    return _says("Dọn vệ sinh các tuyến đường chính.", text)


def _looks(words: str, **values) -> Change:
    def change(d: Draft) -> None:
        hit = next(each for each in d.body if isinstance(each, T) and each.text.startswith(words))
        for name, value in values.items():
            setattr(hit, name, value)

    return change


def _puts(at: int, *blocks) -> Change:
    return lambda d: d.body.__setitem__(slice(at, at), list(blocks))


def _ends(text: str) -> Change:
    def change(d: Draft) -> None:
        last = [each for each in d.body if isinstance(each, T)][-1]
        last.text = last.text.removesuffix("./.") + text

    return change


def _appendix(**values) -> Change:
    return lambda d: [setattr(d.annexes[-1], name, value) for name, value in values.items()]


def _of_appendix(part: str, **values) -> Change:
    return lambda d: setattr(d.annexes[-1], part, getattr(d.annexes[-1], part).but(**values))


def _longer(d: Draft) -> None:
    d.body[3:3] = [body(sentence(at)) for at in range(30)]


def _both(*changes: Change) -> Change:
    return lambda d: [each(d) for each in changes]


def _merge(d: Draft) -> None:
    """Let the first khoản's title and text stand in one paragraph."""
    at = next(at for at, each in enumerate(d.body) if each.text == "1. Mục đích")
    d.body[at + 1] = d.body[at + 1].but(bits=[("1. Mục đích: ", "b"), (d.body[at + 1].text, "")])
    del d.body[at]


P, S, T1, BX = "table_direct", "two_rows_styles_vml", "tabs", "boxes"
SO, MN, BCD, CV = "department", "school_draft", "committee", "letter"
QD, BC, TTR, TB = "decision", "report_with_table", "submission", "notice_by_order"
CTR, PL, AUTO, LO = "programme_with_annexes", "plan_with_annex", "lists_by_word", "libreoffice"
EX, OH, PA, GM = "exact_lines", "one_and_a_half", "scheme", "invitation"
NQ, HD = "council", "guidance_by_delegation"

_ROWS: tuple[tuple[str, str, Change, tuple[str, ...]], ...] = (
    # Giấy, lề, số trang.
    ("giấy Letter", "P01", _set(paper=(215.9, 279.4)), (P, CV)),
    ("giấy A5", "P01", _set(paper=(148, 210)), (LO,)),
    ("giấy đặt ngang, không có bảng", "P02", _set(paper=(297, 210)), (S, QD)),
    ("lề trên 10 mm", "P03", _set(margins=(10, 20, 30, 15)), (P, HD)),
    ("lề trên 30 mm", "P03", _set(margins=(30, 20, 30, 15)), (T1,)),
    ("lề dưới 12 mm", "P04", _set(margins=(20, 12, 30, 15)), (BX, NQ)),
    ("lề trái 25,4 mm như Word để sẵn", "P05", _set(margins=(20, 20, 25.4, 15)), (S, TB)),
    ("lề trái 20 mm", "P05", _set(margins=(20, 20, 20, 15)), (P,)),
    ("lề phải 25,4 mm như Word để sẵn", "P06", _set(margins=(20, 20, 30, 25.4)), (LO, TTR)),
    ("lề phải 10 mm", "P06", _set(margins=(20, 20, 30, 10)), (P,)),
    ("văn bản dài không có số trang", "P08", _both(_longer, _set(numbered="")), (P, LO)),
    ("số trang ở chân trang", "P08", _set(numbered="footer"), (P, CTR)),
    ("số trang canh phải", "P09", _set(number_align="right"), (S, LO)),
    ("số trang cỡ 11", "P10", _set(number_size=11), (P, SO)),
    ("số trang đậm", "P10", _set(number_look="b"), (T1, QD)),
    ("số trang nghiêng", "P10", _set(number_look="i"), (CTR,)),
    ("trang đầu cũng hiện số", "P11", _set(first_differs=False), (P, BC)),
    ("trang đầu gõ số 1", "P11", _set(first_header="1"), (LO,)),
    ("số trang La Mã", "P12", _set(format="lowerRoman"), (P,)),
    ("số trang bắt đầu từ 5", "P12", _set(start=5), (HD,)),
    ("số trang của phụ lục cỡ 10", "P10 A09", _appendix(number_size=10), (PL, CTR)),
    ("số trang của phụ lục canh phải", "P09 A09", _appendix(number_align="right"), (PL, CTR)),
    # Phông, màu, chữ.
    ("cả thân bằng phông Arial", "P14", _all(font="Arial"), (P, S)),
    ("một đoạn phông Calibri", "P14", _one(3, font="Calibri"), (LO, EX)),
    ("tên cơ quan bằng phông .VnTimeH", "P14", _but("issuer", font=".VnTimeH"), (P,)),
    ("Nơi nhận bằng phông Cambria", "P14", _but("recipients", font="Cambria"), (S,)),
    ("một đoạn chữ đỏ", "P15", _one(2, colour="FF0000"), (P, LO)),
    ("trích yếu chữ xanh", "P15", _but("title", colour="0070C0"), (SO,)),
    ("một đoạn tô vàng", "P15", _one(2, marked=True), (S, NQ)),
    ("một đoạn gõ bảng mã TCVN3", "P16", _one(1, text="Tæ chøc thùc hiÖn tèt c¸c nhiÖm vô ®­îc giao."), (P, T1)),
    ("chữ có dấu rời", "P16N", _one(1, text="Tô\u0309 chức thực hiện tốt nhiệm vụ được giao."), (P,)),
    ("còn dấu ba chấm chờ điền trong câu", "P17", _says("Dọn vệ sinh các tuyến", "Dọn … km các tuyến"), (P, EX)),
    ("còn dãy chấm chờ điền", "P17", _says("Dọn vệ sinh", "Ngày ........ dọn vệ sinh"), (S,)),
    ("còn chữ [tên đơn vị] chờ điền", "P17", _says("Dọn vệ sinh", "Giao [tên đơn vị] dọn vệ sinh"), (P,)),
    ("bốn đoạn trống giữa thân", "P19", _puts(6, *[body("")] * 4), (P, LO)),
    ("mười đoạn trống sau chữ ký, trước phụ lục", "P19", _set(behind=[body("")] * 10), (PL,)),
    # Quốc hiệu, Tiêu ngữ.
    ("không có Quốc hiệu", "H01", _set(nation=None), (P, LO)),
    ("Quốc hiệu chữ thường", "H01", _but("nation", text="Cộng hòa xã hội chủ nghĩa Việt Nam"), (P, S)),
    ("Quốc hiệu sai chữ", "H01", _but("nation", text="CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM"), (SO,)),
    ("Quốc hiệu thiếu chữ", "H01", _but("nation", text="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM"), (T1,)),
    ("Quốc hiệu cỡ 15", "H02", _but("nation", size=15), (T1,)),
    ("Quốc hiệu cỡ 11", "H02", _but("nation", size=11), (P, HD)),
    ("Quốc hiệu không đậm", "H02", _but("nation", look=""), (S, BX)),
    ("Quốc hiệu nghiêng", "H02", _but("nation", look="bi"), (LO,)),
    ("không có Tiêu ngữ", "H04", _both(_set(motto=None)), (P, SO)),
    ("Tiêu ngữ gạch dài", "H04", _but("motto", text="Độc lập – Tự do – Hạnh phúc"), (P, T1)),
    ("Tiêu ngữ viết hoa mọi chữ", "H04", _but("motto", text="Độc Lập - Tự Do - Hạnh Phúc"), (LO, BX)),
    ("Tiêu ngữ gạch dính chữ", "H04", _but("motto", text="Độc lập-Tự do-Hạnh phúc"), (S,)),
    ("Tiêu ngữ in hoa", "H04", _but("motto", text="ĐỘC LẬP - TỰ DO - HẠNH PHÚC"), (NQ,)),
    ("Tiêu ngữ dấu phẩy", "H04", _but("motto", text="Độc lập, Tự do, Hạnh phúc"), (P,)),
    ("Tiêu ngữ cỡ 12", "H05", _but("motto", size=12), (P, QD)),
    ("Tiêu ngữ nghiêng", "H05", _but("motto", look="bi"), (S, T1)),
    ("Tiêu ngữ không đậm", "H05", _but("motto", look=""), (LO,)),
    ("Quốc hiệu canh trái", "H07", _but("nation", align="left"), (P, S)),
    ("Tiêu ngữ cách Quốc hiệu 12 pt", "H07", _but("motto", before=12), (P, LO)),
    ("Quốc hiệu giãn dòng 1,5", "H07", _but("nation", line=1.5), (SO,)),
    ("không có đường kẻ dưới Tiêu ngữ", "H08", _set(motto_rule=0), (P, SO, MN)),
    ("đường kẻ dưới Tiêu ngữ ngắn một nửa", "H08", _set(motto_rule=0.5), (P, S, MN)),
    ("Tiêu ngữ gạch chân", "H09 H08", _both(_set(motto_rule=0), _but("motto", look="bu")), (P, S)),
    ("đường kẻ gõ bằng dấu gạch dưới", "H09 H08", _both(_set(motto_rule=0), _but("motto", text="Độc lập - Tự do - Hạnh phúc\n_______________")), (P,)),
    ("bảng đầu trang còn viền", "H15", _set(framed_head=True), (P, S)),
    # Tên cơ quan.
    ("không có tên cơ quan ban hành", "H10", _set(issuer=[]), (P, LO)),
    ("tên cơ quan chữ thường", "H10", _but("issuer", text="Ủy ban nhân dân xã Tân Lập"), (P, S)),
    ("tên cơ quan không đậm", "H10", _but("issuer", look=""), (S, CV)),
    ("tên cơ quan nghiêng", "H10", _but("issuer", look="bi"), (LO,)),
    ("tên cơ quan cỡ 14", "H10", _but("issuer", size=14), (P, T1)),
    ("tên cơ quan canh trái", "H10", _but("issuer", align="left"), (P, QD)),
    ("cơ quan chủ quản in đậm", "H11", _but("parents", look="b"), (SO, HD)),
    ("cơ quan chủ quản chữ thường", "H11", _but("parents", text="Ủy ban nhân dân xã Tân Lập"), (BCD,)),
    ("cơ quan chủ quản cỡ 14", "H11", _but("parents", size=14), (SO,)),
    ("tên cơ quan ban hành viết tắt", "H12", _set(issuer=[centred("UBND XÃ TÂN LẬP", 13)]), (P, LO)),
    ("không có đường kẻ dưới tên cơ quan", "H13", _set(issuer_rule=0), (P, S, SO)),
    ("đường kẻ dưới tên cơ quan dài bằng dòng chữ", "H13", _set(issuer_rule=1.0), (P, MN, T1)),
    ("tên cơ quan còn cấp huyện", "H16", _set(issuer=[centred("ỦY BAN NHÂN DÂN", 13), centred("HUYỆN TÂN LẬP", 13)]), (P,)),
    # Số, ký hiệu; địa danh, ngày.
    ("không có số, ký hiệu", "N01", _set(number=None), (P, S)),
    ("thiếu dấu hai chấm sau chữ Số", "N02", _typed("number", "Số:", "Số"), (P, LO)),
    ("chữ Số in hoa", "N01 N02", _typed("number", "Số:", "SỐ:"), (S,)),
    ("chữ số viết thường", "N01 N02", _typed("number", "Số:", "số:"), (P,)),
    ("số 7 không có số 0", "N03", _typed("number", "27", "7"), (P, T1)),
    ("ký hiệu có dấu cách", "N04", _typed("number", "/KH-UBND", "/KH - UBND"), (P, LO)),
    ("ký hiệu gạch dài", "N04", _typed("number", "KH-UBND", "KH–UBND"), (S,)),
    ("ký hiệu gạch chéo thay gạch nối", "N01 N04", _typed("number", "KH-UBND", "KH/UBND"), (P,)),
    ("ký hiệu gạch nối thay gạch chéo", "N01", _typed("number", "/KH-UBND", "-KH/UBND"), (T1,)),
    ("ký hiệu BC cho Kế hoạch", "N05", _typed("number", "/KH-", "/BC-"), (P, EX)),
    ("ký hiệu QĐ viết QD", "N05", _typed("number", "/QĐ-", "/QD-"), (QD,)),
    ("ký hiệu CTR in hoa", "N05", _typed("number", "CTr", "CTR"), (CTR,)),
    ("ký hiệu TT cho Tờ trình", "N05", _typed("number", "TTr", "TT"), (TTR,)),
    ("ghi năm trong ký hiệu", "N06", _typed("number", "/KH", "/2026/KH"), (P, S)),
    ("công văn có CV", "N07", _typed("number", "/UBND-KT", "/CV-UBND"), (CV,)),
    ("ký hiệu không có cơ quan", "N01", _typed("number", "/KH-UBND", "/KH"), (P,)),
    ("ký hiệu của cơ quan khác", "N08", _typed("number", "KH-UBND", "KH-HĐND"), (P, T1)),
    ("số, ký hiệu cỡ 14", "N09", _but("number", size=14), (P, SO)),
    ("số, ký hiệu đậm", "N09", _but("number", look="b"), (S, T1)),
    ("số, ký hiệu nghiêng", "N09", _but("number", look="i"), (LO,)),
    ("số, ký hiệu canh trái", "N09", _but("number", align="left"), (P, SO)),
    ("không có địa danh, ngày tháng", "D01", _set(date=None), (P, LO)),
    ("ngày viết gọn có gạch chéo", "D01", _but("date", text="Tân Lập, ngày 15/4/2026"), (P, T1, BX)),
    ("ngày viết gọn có gạch nối", "D01", _but("date", text="Tân Lập, 15-04-2026"), (S,)),
    ("thiếu chữ ngày", "D01", _but("date", text="Tân Lập, 15 tháng 4 năm 2026"), (P,)),
    ("thiếu chữ năm", "D01", _but("date", text="Tân Lập, ngày 15 tháng 4, 2026"), (P,)),
    ("thiếu địa danh", "D01 D06", _but("date", text="Ngày 15 tháng 4 năm 2026"), (S,)),
    ("ngày 5 không có số 0", "D02", _typed("date", "ngày 15", "ngày 5"), (P, S)),
    ("tháng 1 không có số 0", "D03", _typed("date", "tháng 4", "tháng 1"), (P, LO)),
    ("tháng 04 thừa số 0", "D03", _typed("date", "tháng 4", "tháng 04"), (T1, EX)),
    ("ngày 31 tháng 4", "D04", _typed("date", "ngày 15", "ngày 31"), (P,)),
    ("địa danh, ngày tháng chữ đứng", "D05", _but("date", look=""), (P, S)),
    ("địa danh, ngày tháng đậm", "D05", _but("date", look="bi"), (LO, T1)),
    ("địa danh, ngày tháng cỡ 12", "D05", _but("date", size=12), (SO, QD)),
    ("địa danh, ngày tháng canh trái", "D05", _but("date", align="left"), (P, CV)),
    ("ngày tháng thấp hơn số, ký hiệu", "D05", _set(above_date=1), (P, S, T1)),
    ("thiếu dấu phẩy sau địa danh", "D06", _typed("date", "Lập,", "Lập"), (P, S)),
    ("dấu cách trước dấu phẩy", "D06", _typed("date", "Lập,", "Lập ,"), (LO,)),
    ("địa danh viết thường", "D06", _typed("date", "Tân Lập", "tân lập"), (P,)),
    ("địa danh xã khác", "D07", _typed("date", "Tân Lập", "Yên Bình"), (P, T1)),
    ("chữ Ngày viết hoa", "D06", _typed("date", ", ngày", ", Ngày"), (P, S)),
    ("địa danh viết hoa thiếu chữ", "D06", _typed("date", "Tân Lập", "Tân lập"), (P, LO)),
    ("số cách gạch chéo", "N04", _typed("number", "27/", "27 /"), (P, S)),
    # Tên loại, trích yếu.
    ("không có tên loại", "T01", _set(kind=centred("", 14)), (P, LO)),
    ("tên loại ngoài danh mục", "T01", _but("kind", text="LỊCH TRÌNH"), (P,)),
    ("tên loại chữ thường", "T02", _but("kind", text="Kế hoạch"), (P, S)),
    ("tên loại cỡ 16", "T02", _but("kind", size=16), (P, QD)),
    ("tên loại không đậm", "T02", _but("kind", look=""), (LO, EX)),
    ("tên loại canh trái", "T02", _but("kind", align="left"), (P,)),
    ("tên loại và trích yếu một dòng", "T01 T02 T03", _both(_but("kind", text="KẾ HOẠCH Ra quân tổng vệ sinh môi trường năm 2026"), _set(title=[])), (P, S)),
    ("không có trích yếu", "T03", _set(title=[]), (P, TB)),
    ("trích yếu in hoa", "T03", _but("title", text="RA QUÂN TỔNG VỆ SINH MÔI TRƯỜNG NĂM 2026"), (P, LO)),
    ("trích yếu không đậm", "T03", _but("title", look=""), (S, SO)),
    ("trích yếu nghiêng", "T03", _but("title", look="bi"), (P, QD)),
    ("trích yếu cỡ 12", "T03", _but("title", size=12), (T1,)),
    ("trích yếu canh trái", "T03", _but("title", align="left"), (P, S)),
    ("trích yếu có dấu chấm", "T04", _typed("title", "năm 2026", "năm 2026."), (P, LO)),
    ("trích yếu bắt đầu bằng V/v", "T04", _typed("title", "Ra quân", "V/v ra quân"), (S,)),
    ("trích yếu quá dài", "T04", _but("title", text="Ra quân tổng vệ sinh môi trường " * 13), (P,)),
    ("không có đường kẻ dưới trích yếu", "T05", _set(title_rule=0), (P, SO, MN)),
    ("đường kẻ dưới trích yếu dài bằng dòng chữ", "T05", _set(title_rule=1.0), (P, MN, S)),
    ("kế hoạch có Kính gửi", "T07", _set(addressee=[centred("Kính gửi: Ủy ban nhân dân tỉnh.", 14, "", before=12)]), (P, LO)),
    ("công văn không có V/v", "T08", _set(subject=None), (CV,)),
    ("trích yếu công văn đậm", "T08", lambda d: setattr(d, "subject", d.subject.but(look="b")), (CV,)),
    ("trích yếu công văn cỡ 14", "T08", lambda d: setattr(d, "subject", d.subject.but(size=14)), (CV,)),
    ("trích yếu công văn ghi Về việc", "T08", lambda d: setattr(d, "subject", d.subject.but(text="Về việc tăng cường vệ sinh")), (CV,)),
    ("công văn ghi tên loại", "T08", lambda d: d.addressee.insert(0, centred("CÔNG VĂN", 14)), (CV,)),
    ("công văn không có Kính gửi", "T09", _set(addressee=[]), (CV, "letter_on_tabs")),
    ("Kính gửi in đậm", "T09", _but("addressee", look="b"), (CV, TTR)),
    ("Kính gửi nghiêng", "T09", _but("addressee", look="i"), (TTR,)),
    ("Kính gửi cỡ 12", "T09", _but("addressee", size=12), (CV,)),
    ("Kính gửi thiếu hai chấm", "T09", _typed("addressee", "Kính gửi:", "Kính gửi"), (TTR,)),
    ("nơi gửi cuối hết bằng chấm phẩy", "T09", _typed("addressee", "thôn.", "thôn;"), (CV,)),
    # Căn cứ.
    ("căn cứ in đậm", "C01", _looks("Căn cứ", look="bi"), (P, LO)),
    ("căn cứ chữ đứng", "C01", _looks("Căn cứ", look=""), (P, S)),
    ("căn cứ cỡ 12", "C01", _looks("Căn cứ", size=12), (LO,)),
    ("căn cứ hết bằng dấu phẩy", "C02", _says("năm 2020;", "năm 2020,"), (P, LO)),
    ("căn cứ cuối hết bằng dấu chấm phẩy", "C02", _says("nhân dân tỉnh.", "nhân dân tỉnh;"), (P, S)),
    ("căn cứ cuối hết bằng dấu phẩy", "C02", _says("Phòng Kinh tế.", "Phòng Kinh tế,"), (QD,)),
    ("căn cứ luật ghi số", "C03", _says("Luật Bảo vệ môi trường ngày", "Luật Bảo vệ môi trường số 72/2020/QH14 ngày"), (P, EX)),
    ("căn cứ luật không ghi ngày", "C03", _says(" ngày 17 tháng 11 năm 2020", ""), (S,)),
    ("căn cứ kế hoạch thiếu số", "C04", _says("Kế hoạch số 45/KH-UBND ngày", "Kế hoạch ngày"), (P,)),
    ("căn cứ kế hoạch thiếu ngày", "C04", _says(" ngày 12 tháng 02 năm 2026", ""), (LO, T1)),
    ("căn cứ nghị định thiếu cơ quan", "C04", _says(" của Chính phủ;", ";"), (QD,)),
    # Nội dung.
    ("không có nội dung", "B17 B01", _set(body=[]), (P, LO, S)),
    ("cả thân cỡ 12", "B01", _all(size=12), (P, S)),
    ("một đoạn cỡ 12", "B01", _one(3, size=12), (LO, EX)),
    ("một đoạn cỡ 15", "B01", _one(3, size=15), (T1,)),
    ("cả thân canh trái", "B02", _all(align="left"), (P, LO)),
    ("một đoạn canh trái", "B02", _one(1, align="left"), (P, S, EX)),
    ("một đoạn canh giữa", "B02", _one(1, align="center"), (P,)),
    ("một đoạn canh phải", "B02", _one(1, align="right"), (LO,)),
    ("không thụt đầu dòng", "B03", _all(first=0), (P, S)),
    ("một đoạn không thụt đầu dòng", "B03", _one(1, first=0), (LO, OH)),
    ("thụt đầu dòng 15 mm", "B03", _all(first=15), (EX,)),
    ("lùi cả đoạn thay thụt đầu dòng", "B03", _one(1, left=12.7, first=0), (P, EX)),
    ("đề mục gạch chân", "B11", _looks("II. NỘI DUNG", look="buk"), (P, S)),
    ("các đoạn cách 3 pt", "B04", _all(before=3, after=0), (P, LO)),
    ("các đoạn dính nhau", "B04", _all(before=0, after=0), (S,)),
    ("giãn dòng 2,0", "B05", _all(line=2.0), (P, S)),
    ("một đoạn giãn dòng 0,9", "B05", _one(1, line=0.9), (LO,)),
    ("giãn dòng cố định 12 pt", "B06 B05", _all(line=12, exact=True), (P,)),
    ("một đoạn in đậm", "B07", _one(1, look="b"), (P, LO)),
    ("một đoạn in nghiêng", "B07", _one(1, look="i"), (S, T1)),
    ("một điểm in đậm", "B07", _looks("a)", look="b"), (P, S)),
    ("một gạch đầu dòng in đậm", "B07", _looks("- ", look="b"), (P, EX)),
    ("chữ PHẦN in hoa", "B08", _looks("Phần II", text="PHẦN II"), (CTR,)),
    ("Phần đánh số Ả Rập", "B08", _looks("Phần II", text="Phần 2"), (CTR,)),
    ("Phần canh trái", "B08", _looks("Phần II", align="left"), (CTR,)),
    ("Phần không đậm", "B08", _looks("Phần II", look=""), (CTR,)),
    ("tiêu đề phần chữ thường", "B08", _looks("TỔ CHỨC", text="Tổ chức thực hiện"), (CTR,)),
    ("tiêu đề phần không đậm", "B08", _looks("TỔ CHỨC", look=""), (CTR,)),
    ("Phần và tiêu đề một dòng", "B08", lambda d: (_looks("Phần II", text="Phần II. TỔ CHỨC THỰC HIỆN")(d), d.body.pop(-3)), (CTR,)),
    ("chữ Điều không đậm", "B10", lambda d: setattr(d.body[5], "bits", [(d.body[5].bits[0][0] + d.body[5].bits[1][0], "")]), (QD,)),
    ("Điều có dấu hai chấm", "B10", lambda d: setattr(d.body[5], "bits", [("Điều 2: ", "b"), (sentence(1), "")]), (QD,)),
    ("chữ ĐIỀU in hoa", "B10", lambda d: setattr(d.body[5], "bits", [("ĐIỀU 2. ", "b"), (sentence(1), "")]), (QD,)),
    ("Điều đánh số La Mã", "B10", lambda d: setattr(d.body[5], "bits", [("Điều II. ", "b"), (sentence(1), "")]), (QD,)),
    ("đề mục I chữ thường", "B11", _says("II. NỘI DUNG", "II. Nội dung"), (P, S)),
    ("đề mục I không đậm", "B11", _looks("II. NỘI DUNG", look="k"), (LO, T1)),
    ("đề mục I nghiêng", "B11", _looks("II. NỘI DUNG", look="bik"), (P,)),
    ("đề mục ghi II/", "B11", _says("II. NỘI DUNG", "II/ NỘI DUNG"), (P, EX)),
    ("đề mục ghi II-", "B11 B13", _says("II. NỘI DUNG", "II- NỘI DUNG"), (S,)),
    ("đề mục ghi II)", "B11", _says("II. NỘI DUNG", "II) NỘI DUNG"), (P,)),
    ("đề mục cỡ 15", "B11", _looks("II. NỘI DUNG", size=15), (LO,)),
    ("khoản có tiêu đề không đậm", "B12", _looks("1. Mục đích", look="k"), (P, S)),
    ("khoản có tiêu đề nghiêng", "B12", _looks("1. Mục đích", look="bik"), (LO,)),
    ("khoản không tiêu đề in đậm cả đoạn", "B12 B07", _looks("2. Dọn", look="b"), (P,)),
    ("tiêu đề và nội dung khoản một dòng", "B12", _merge, (P, S)),
    ("khoản ghi 1/", "B12", _says("1. Mục đích", "1/ Mục đích"), (P, EX)),
    ("khoản ghi 1)", "B12", _says("1. Mục đích", "1) Mục đích"), (S,)),
    ("nhảy số La Mã", "B13", _says("III. TỔ CHỨC", "IV. TỔ CHỨC"), (P, LO)),
    ("trùng số La Mã", "B13", _says("III. TỔ CHỨC", "II. TỔ CHỨC"), (S,)),
    ("nhảy số Ả Rập", "B13", _says("2. Dọn", "3. Dọn"), (EX,)),
    ("trùng điểm a", "B13", _says("b)", "a)"), (P,)),
    ("điểm bắt đầu từ b", "B13", lambda d: (_says("a)", "b)")(d), setattr(d.body[8], "text", "c) " + sentence(2))), (P, S)),
    ("nhảy điểm", "B13", _says("b)", "c)"), (LO,)),
    ("sau d là e", "B14", _says("đ)", "e)"), (CTR,)),
    ("điểm ghi a.", "B15", lambda d: (_says("a)", "a.")(d), _says("b)", "b.")(d)), (P, S)),
    ("điểm ghi (a)", "B15", lambda d: (_says("a)", "(a)")(d), _says("b)", "(b)")(d)), (EX,)),
    ("điểm ghi A)", "B15", lambda d: (_says("a)", "A)")(d), _says("b)", "B)")(d)), (LO,)),
    ("điểm ghi a/", "B15", lambda d: (_says("a)", "a/")(d), _says("b)", "b/")(d)), (P,)),
    ("điểm ghi a-", "B15", lambda d: (_says("a)", "a-")(d), _says("b)", "b-")(d)), (P,)),
    ("không có dấu hết văn bản", "B17", _ends("."), (P, LO)),
    ("dấu hết văn bản ghi ./", "B17", _ends("./"), (S,)),
    ("dấu hết văn bản ghi /.", "B17", _ends("/."), (CV,)),
    ("dấu hết văn bản giữa thân", "B18", _line("Thực hiện nghiêm túc./."), (P,)),
    ("còn dấu ** của Markdown", "B20", _says("Dọn vệ sinh", "**Dọn vệ sinh**"), (P, EX)),
    ("còn dấu __ của Markdown", "B20", _says("Dọn vệ sinh", "__Dọn vệ sinh__"), (P, S)),
    ("còn dấu # của Markdown", "B20", _puts(12, body("## Nội dung chính")), (LO,)),
    ("hai dấu cách trong câu", "B20", _says("vệ sinh các", "vệ sinh  các"), (P, S)),
    ("dấu cách trước dấu phẩy trong câu", "B20", _one(1, text="Tổ chức thực hiện , kiểm tra thường xuyên các nhiệm vụ."), (LO,)),
    ("bảng dài không lặp hàng đầu", "B21", lambda d: setattr(d.body[3], "repeats", False), (BC,)),
    ("bảng 45 hàng sang trang không lặp hàng đầu", "B21", lambda d: (setattr(d.body[3], "repeats", False), setattr(d.body[3], "rows", d.body[3].rows[:46])), (BC,)),
    ("bảng rộng quá trang", "B21", lambda d: setattr(d.body[3], "width", 200), (BC,)),
    # Chữ ký.
    ("không có chữ ký", "G06 G07", _set(posts=[], name=None, other_posts=[]), (P, S, LO)),
    ("không có nơi nhận", "R01", _set(recipients_head=None, recipients=[]), (P, S, LO)),
    ("không có cả nơi nhận và chữ ký", "G06 R01 G07", _set(recipients_head=None, recipients=[], posts=[], name=None), (P, T1)),
    ("ghi TM không có dấu chấm", "G01", _typed("posts", "TM. ", "TM "), (P, S)),
    ("ghi T/M kiểu Đảng", "G01", _typed("posts", "TM. ", "T/M "), (LO,)),
    ("ghi TM. dính chữ", "G01", _typed("posts", "TM. ", "TM."), (EX,)),
    ("ghi K/T", "G01", _typed("posts", "KT. ", "K/T "), (SO,)),
    ("TM. trước chức vụ", "G02", _set(posts=[centred("TM. CHỦ TỊCH", 14, "bk")]), (P,)),
    ("KT. trước tên tập thể", "G02", _typed("posts", "KT. GIÁM ĐỐC", "KT. ỦY BAN NHÂN DÂN TỈNH"), (SO,)),
    ("ký thay mà không ghi cấp phó", "G03", lambda d: d.posts.pop(), (SO, CV)),
    ("ký thay, dưới ghi cấp trưởng", "G03", _typed("posts", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC"), (SO,)),
    ("văn bản UBND không ghi TM.", "G04", lambda d: d.posts.pop(0), (P, LO)),
    ("KT. trên TM.", "G05", lambda d: d.posts.reverse(), (P,)),
    ("chức vụ chữ thường", "G06", _typed("posts", "CHỦ TỊCH", "Chủ tịch"), (P, S)),
    ("quyền hạn không đậm", "G06", _but("posts", look="k"), (LO, T1)),
    ("quyền hạn cỡ 12", "G06", _but("posts", size=12), (S, EX)),
    ("chức vụ nghiêng", "G06", _but("posts", look="bik"), (P,)),
    ("chức vụ canh trái", "G06", _but("posts", align="left"), (P,)),
    ("họ tên in hoa", "G07", _but("name", text="LÒ VĂN HÙNG"), (P, LO, S)),
    ("họ tên không đậm", "G07", _but("name", look=""), (S, EX)),
    ("họ tên nghiêng", "G07", _but("name", look="bi"), (P,)),
    ("họ tên cỡ 12", "G07", _but("name", size=12), (T1,)),
    ("không ghi họ tên", "G07", _set(name=None), (P, S)),
    ("họ tên có ThS.", "G08", lambda d: setattr(d.name, "text", "ThS. " + d.name.text), (P, SO)),
    ("họ tên có Tiến sĩ", "G08", lambda d: setattr(d.name, "text", "TS. " + d.name.text), (LO,)),
    ("họ tên có BS.CKII", "G08", lambda d: setattr(d.name, "text", "BSCKII. " + d.name.text), (P,)),
    ("họ tên có Ông", "G08 G07", lambda d: setattr(d.name, "text", "Ông " + d.name.text), (P,)),
    ("ban chỉ đạo không ghi vai trò", "G09", _set(posts=[centred("TM. BAN CHỈ ĐẠO", 14, "bk")]), (BCD,)),
    ("không để chỗ ký", "G10", _set(room=0), (P, S, BCD)),
    ("gõ (Đã ký)", "G10", lambda d: d.posts.append(centred("(Đã ký)", 14, "i")), (P, LO)),
    ("ghi TM. UBND viết tắt", "G04", _typed("posts", "ỦY BAN NHÂN DÂN", "UBND XÃ"), (P, S)),
    # Nơi nhận.
    ("Nơi nhận không đậm nghiêng", "R01", _but("recipients_head", look=""), (P, S)),
    ("Nơi nhận cỡ 14", "R01", _but("recipients_head", size=14), (LO, T1)),
    ("Nơi nhận thiếu dấu hai chấm", "R01", _but("recipients_head", text="Nơi nhận"), (P, EX)),
    ("Nơi nhận in hoa", "R01", _but("recipients_head", text="NƠI NHẬN:"), (P,)),
    ("Nơi nhận canh giữa", "R01", _but("recipients_head", align="center"), (S,)),
    ("Nơi nhận gạch chân", "R01", _but("recipients_head", look="biu"), (P,)),
    ("Nơi nhận thấp hơn chức vụ", "R01", _set(above_recipients=2), (P, S, LO)),
    ("các dòng nơi nhận cỡ 12", "R02", _but("recipients", size=12), (P, S)),
    ("các dòng nơi nhận nghiêng", "R02", _but("recipients", look="i"), (LO,)),
    ("các dòng nơi nhận thụt vào 10 mm", "R02", _but("recipients", first=10), (P, S)),
    ("nơi nhận không có gạch đầu dòng", "R03", lambda d: setattr(d.recipients[0], "text", d.recipients[0].text[2:]), (P, S)),
    ("nơi nhận dấu cộng đầu dòng", "R03", lambda d: setattr(d.recipients[0], "text", "+" + d.recipients[0].text[1:]), (LO,)),
    ("nơi nhận gạch dài đầu dòng", "R03", lambda d: setattr(d.recipients[0], "text", "–" + d.recipients[0].text[1:]), (P,)),
    ("nơi nhận hết bằng dấu phẩy", "R03", lambda d: setattr(d.recipients[0], "text", d.recipients[0].text[:-1] + ","), (P, EX)),
    ("nơi nhận không có dấu cuối dòng", "R03", lambda d: setattr(d.recipients[1], "text", d.recipients[1].text[:-1]), (S,)),
    ("không có dòng Lưu", "R04", lambda d: d.recipients.pop(), (P, LO)),
    ("dòng Lưu không có VT", "R04", _typed("recipients", "Lưu: VT, KT.", "Lưu: KT."), (P,)),
    ("dòng Lưu hết bằng chấm phẩy", "R04", _typed("recipients", "Lưu: VT, KT.", "Lưu: VT, KT;"), (S,)),
    ("dòng Lưu thiếu hai chấm", "R04", _typed("recipients", "Lưu:", "Lưu"), (LO,)),
    ("kế hoạch ghi Như trên", "R05", _typed("recipients", "UBND tỉnh (để báo cáo)", "Như trên"), (P, S)),
    ("công văn không ghi Như trên", "R05", lambda d: d.recipients.pop(0), (CV,)),
    ("nơi nhận là UBND huyện", "R07", _typed("recipients", "UBND tỉnh", "UBND huyện Tân Sơn"), (P,)),
    # Phụ lục.
    ("phụ lục không sang trang", "A01", _appendix(begins="nothing"), (PL, CTR)),
    ("phần phụ lục nối liền trang", "A01", _appendix(begins="continuous"), (PL,)),
    ("PHỤ LỤC in hoa", "A02", lambda d: setattr(d.annexes[-1].heading, "text", d.annexes[-1].heading.text.upper()), (PL, CTR)),
    ("Phụ lục cỡ 13", "A02", _of_appendix("heading", size=13), (PL, CTR)),
    ("Phụ lục không đậm", "A02", _of_appendix("heading", look=""), (PL,)),
    ("Phụ lục canh phải", "A02", _of_appendix("heading", align="right"), (CTR,)),
    ("Phụ lục và tên một dòng, hai chấm", "A02", _both(_of_appendix("heading", text="Phụ lục: DANH SÁCH TUYẾN ĐƯỜNG"), _appendix(title=None)), (PL,)),
    ("Phụ lục II và tên một dòng", "A02", _both(_of_appendix("heading", text="Phụ lục II. DỰ TOÁN KINH PHÍ"), _appendix(title=None)), (CTR,)),
    ("không ghi chữ Phụ lục", "A02", _appendix(heading=None), (PL, CTR)),
    ("một phụ lục mà đánh số", "A03", _of_appendix("heading", text="Phụ lục I"), (PL,)),
    ("phụ lục đánh số Ả Rập", "A03", _of_appendix("heading", text="Phụ lục 2"), (CTR,)),
    ("phụ lục nhảy số", "A03", _of_appendix("heading", text="Phụ lục III"), (CTR,)),
    ("tên phụ lục chữ thường", "A04", _of_appendix("title", text="Danh sách tuyến đường"), (PL, CTR)),
    ("tên phụ lục không đậm", "A04", _of_appendix("title", look=""), (PL,)),
    ("tên phụ lục canh trái", "A04", _of_appendix("title", align="left"), (CTR,)),
    ("không có dòng Kèm theo", "A05", _appendix(pointer=None), (PL, CTR)),
    ("dòng Kèm theo chữ đứng", "A05", _of_appendix("pointer", look=""), (PL, CTR)),
    ("dòng Kèm theo không có ngoặc", "A05", lambda d: setattr(d.annexes[-1].pointer, "text", d.annexes[-1].pointer.text.strip("()")), (PL,)),
    ("phụ lục kèm theo Quyết định", "A06", lambda d: setattr(d.annexes[-1].pointer, "text", "(Kèm theo Quyết định số 27/KH-UBND ngày 15 tháng 4 năm 2026 của Ủy ban nhân dân xã Tân Lập)"), (PL,)),
    ("dòng Kèm theo thiếu ngày và cơ quan", "A05", lambda d: setattr(d.annexes[-1].pointer, "text", "(Kèm theo Kế hoạch số 27/KH-UBND)"), (PL,)),
    ("phụ lục ghi số khác", "A06", lambda d: setattr(d.annexes[-1].pointer, "text", d.annexes[-1].pointer.text.replace("27/", "29/")), (PL,)),
    ("phụ lục ghi ngày khác", "A06", lambda d: setattr(d.annexes[-1].pointer, "text", d.annexes[-1].pointer.text.replace("ngày 15", "ngày 16")), (PL,)),
    ("thân không nhắc phụ lục", "A07", _says("Danh sách tuyến đường tại Phụ lục kèm theo Kế hoạch này.", "Danh sách tuyến đường được công khai."), (PL,)),
    ("nhắc Phụ lục 01 mà không có", "A07", _puts(14, body("Danh sách tuyến đường tại Phụ lục 01 kèm theo.")), (P, LO)),
    ("nhắc Phụ lục III mà không có", "A07", _says("theo Phụ lục II.", "theo Phụ lục II, Phụ lục III."), (CTR,)),
    ("số trang phụ lục không bắt đầu lại", "A08", _appendix(start=False), (PL, CTR)),
    # Khác.
    ("địa chỉ ở chân mọi trang", "X02", _both(_longer, _set(footer_on_all=True)), (CV,)),
    ("địa chỉ ở chân mọi trang, công văn một trang rưỡi", "X02", _both(_puts(2, *[body(sentence(at)) for at in range(7)]), _set(footer_on_all=True)), (CV,)),
    ("địa chỉ cỡ 9", "X02", _but("footer", size=9), (CV,)),
    # Viết hoa, chính tả.
    ("đầu đoạn viết thường", "K01", _says("Dọn vệ sinh", "dọn vệ sinh"), (P, S)),
    ("Ủy Ban Nhân Dân", "K02", _says("Ủy ban nhân dân xã ban hành", "Ủy Ban Nhân Dân xã ban hành"), (P, EX)),
    ("Ban chỉ đạo", "K02", _line("Thành lập Ban chỉ đạo vệ sinh môi trường để chỉ đạo, điều hành."), (LO,)),
    ("Tỉnh viết hoa giữa câu", "K03", _line("Báo cáo kết quả về Ủy ban nhân dân Tỉnh Lạng Giang theo quy định."), (P,)),
    ("thành phố Hồ Chí Minh", "K04", _line("Học tập kinh nghiệm tại thành phố Hồ Chí Minh về phân loại rác."), (P,)),
    ("Khoản 1 điều 2", "K05", _line("Thực hiện quy định tại Khoản 1 điều 2 Luật Bảo vệ môi trường."), (S,)),
    ("thứ hai viết thường", "K08", _line("Tổng vệ sinh vào sáng thứ hai hằng tuần, bắt đầu từ tháng 5."), (P,)),
    ("vào thứ bảy viết thường", "K08", _line("Các thôn tổng vệ sinh vào chiều thứ bảy, báo cáo kết quả về xã."), (P, EX)),
    ("hai kiểu đặt dấu", "K09", _line("Xóa rác tồn đọng; xoá điểm đen, xóa quảng cáo sai quy định."), (P,)),
    ("Chủ Tịch", "K10", _line("Giao Chủ Tịch Ủy ban Mặt trận Tổ quốc xã phối hợp thực hiện."), (LO,)),
    ("luật viết thường", "K11", _line("Tuyên truyền Luật bảo vệ môi trường tới từng hộ dân trên địa bàn."), (P,)),
    ("chữ sai chính tả", "K12 K13", _line("Tổ chưc ra quân, huy động đông đảo lực lượng tham gia nhiệt tình."), (P, S)),
    ("xử lý viết sử lý", "K13", _line("Kịp thời sử lý các điểm rác tồn đọng trên địa bàn toàn xã."), (P,)),
    ("từ lặp", "K15", _line("Huy động các các đoàn thể tham gia dọn vệ sinh trên địa bàn."), (P,)),
)  # fmt: skip


FAULTS = tuple(Fault(name, tuple(rules.split()), change, papers) for name, rules, change, papers in _ROWS)
