"""What can be wrong with a Word template: an example for each code that begins with SKH5, made from our own template."""

import contextlib
import io
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.build import Builder
from sinhkehoach.jobs.build_places import BuildPlaces, BuildSettings
from sinhkehoach.jobs.template import check_template
from sinhkehoach.render.fill import well_formed
from tools import make_template
from tools.docs.example import OFFICE, PLAN_FILE, MadeExample, with_usual_lines

DOCUMENT = "word/document.xml"
TEMPLATE_FILE = Path("templates/mau-cua-toi.docx")
_TABLE_CELL = '<w:p><w:pPr><w:pStyle w:val="KHSo"/></w:pPr>'
_FOOTNOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>'
_COMMENT = '<w:r><w:commentReference w:id="1"/></w:r>'
_REVISED = '<w:ins w:id="1" w:author="A" w:date="2026-11-05T08:00:00Z"/>'
_PICTURE = (
    '<Relationship Id="rIdLogo" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"'
    ' Target="logo.png" TargetMode="External"/></Relationships>'
)


@dataclass(frozen=True, slots=True)
class TemplateExample:
    """A code with a change of our template that brings it about.

    `changes` are (member, text in it, text in its place); `added` are further members. `plan` are the first lines
    of a plan, for a problem that shows only when a plan is printed.
    """

    code: str
    title: str
    advice: str
    changes: tuple[tuple[str, str, str], ...] = ()
    added: Mapping[str, str] = field(default_factory=dict)
    plan: str = ""


def in_document(old: str, new: str) -> tuple[tuple[str, str, str], ...]:
    """Return the change of `old` to `new` in the body of the template."""
    return ((DOCUMENT, old, new),)


def _unprintable() -> tuple[Problem, ...]:
    """Return what is said of a character that no Word file can hold."""
    try:
        well_formed("<t>Nâng cao chất lượng\x0b</t>")
    except ProblemsFound as found:
        return found.problems
    return ()


EXAMPLES: tuple[TemplateExample | MadeExample, ...] = (
    TemplateExample(
        "SKH501",
        "Không phải tệp Word, hoặc tệp đã hỏng",
        "Mẫu phải là tệp `.docx`. Tệp `.doc` đời cũ, tệp có mật khẩu thì mở bằng Word rồi lưu lại.",
        changes=(("word/styles.xml", "</w:styles>", ""),),
    ),
    TemplateExample(
        "SKH502",
        "Tệp nén bất thường",
        "Không mở tệp này bằng Word. Lấy lại mẫu gốc bằng `sinhkehoach khoi-tao` trong một thư mục trống.",
        added={"word/media/1.xml": " " * 2**26},
    ),
    TemplateExample(
        "SKH503",
        "Mẫu chứa macro hoặc tệp nhúng",
        "Mẫu chỉ có chữ, bảng và hình. Lưu lại theo kiểu Word Document (.docx) thì macro mất đi.",
        added={"word/vbaProject.bin": "macro"},
    ),
    TemplateExample(
        "SKH504",
        "Mẫu lấy hình từ một tệp ở ngoài",
        "Trong Word, chèn hình bằng Insert > Pictures > Insert, không chọn Link to File.",
        changes=(("word/_rels/document.xml.rels", "</Relationships>", _PICTURE),),
    ),
    TemplateExample(
        "SKH510",
        "Thẻ viết không đúng",
        "Mỗi thẻ mở bằng `{{` hoặc `{%` và đóng bằng `}}` hoặc `%}`, cả thẻ nằm trong một đoạn.",
        changes=in_document("{{ nơi_ban_hành }}", "{{ nơi_ban_hành }"),
    ),
    TemplateExample(
        "SKH511",
        "Câu lặp, câu nếu không có phần đóng",
        "`{%p for … %}` đi với `{%p endfor %}`; `{%p if … %}` đi với `{%p endif %}`.",
        changes=in_document("{%p endfor %}", ""),
    ),
    TemplateExample(
        "SKH512",
        "Không có tên như vậy",
        "Xem [các tên dùng được](mau-word.md).",
        changes=in_document("{{ nơi_ban_hành }}", "{{ nơi_ban_hanh }}"),
    ),
    TemplateExample(
        "SKH514",
        "Mẫu chạy quá lâu hoặc quá tốn bộ nhớ",
        "Câu lệnh trong mẫu bị dừng sau vài giây. Mẫu bình thường in xong trong chưa đầy một giây.",
        changes=in_document("{{ nơi_ban_hành }}", "{% for a in range(1000000) %}x{% endfor %}"),
    ),
    TemplateExample(
        "SKH520",
        "Dùng sai loại thẻ",
        "Có ba loại thẻ in: `{{ tên }}` cho chữ, `{{r tên }}` cho chữ có đậm nghiêng, `{{p tên }}` cho cả đoạn, cả bảng.",
        changes=in_document("{{r trích_yếu }}", "{{ trích_yếu }}"),
    ),
    TemplateExample(
        "SKH521",
        "Hai thẻ của một câu lặp không cùng chỗ",
        "Hai thẻ của một câu lặp, câu nếu phải cùng nằm trong một ô bảng, hoặc cùng nằm ngoài bảng.",
        changes=in_document("{%p for c in căn_cứ %}", "{% for c in căn_cứ %}"),
    ),
    TemplateExample(
        "SKH522",
        "Chữ hoặc hình đứng cạnh thẻ sẽ mất",
        "Thẻ `{{p … }}` và `{%p … %}` thay cho cả đoạn, nên phải đứng một mình.",
        changes=in_document("{{p nội_dung }}", "Nội dung: {{p nội_dung }}"),
    ),
    TemplateExample(
        "SKH523",
        "Ngắt phần nằm trong đoạn có thẻ",
        "Bật Show/Hide (¶) trong Word để thấy ngắt phần.",
        changes=in_document(
            "<w:headerReference",
            '<w:headerReference w:type="even" r:id="rIdHeader"/></w:sectPr></w:pPr>'
            "<w:r><w:t>{{p nội_dung }}</w:t></w:r></w:p><w:p><w:pPr><w:sectPr><w:headerReference",
        ),
    ),
    TemplateExample(
        "SKH524",
        "Ô bảng có thể không còn đoạn nào",
        "Ô bảng của Word bao giờ cũng phải có một đoạn cuối. Thêm một đoạn trống vào cuối ô.",
        changes=in_document(
            f'{_TABLE_CELL}<w:r><w:t xml:space="preserve">Số: {{{{ số_ký_hiệu }}}}</w:t></w:r></w:p>', ""
        ),
    ),
    TemplateExample(
        "SKH525",
        "Định dạng đặt riêng cho thẻ sẽ mất",
        "Bôi đen thẻ rồi bấm đậm, nghiêng thì không có tác dụng. Sửa kiểu chữ (style) của đoạn.",
        changes=in_document(
            '<w:r><w:t xml:space="preserve">{{r trích_yếu }}',
            '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">{{r trích_yếu }}',
        ),
    ),
    TemplateExample(
        "SKH526",
        "Mẫu có câu lệnh in ra không thành văn bản",
        "Chương trình in thử mẫu với số liệu ví dụ. Xem [Câu lệnh trong mẫu](mau-word.md#câu-lệnh-trong-mẫu).",
        changes=in_document("{{ nơi_ban_hành }}", "{{ nơi_ban_hành|round }}"),
    ),
    TemplateExample(
        "SKH527",
        "Mẫu có câu lệnh không in hết kế hoạch",
        "Mẫu tóm tắt, biểu riêng thì không phải in hết: đây chỉ là lời nhắc, văn bản vẫn được in.",
        changes=in_document("{{ nơi_ban_hành }}", "{{ kỳ }}"),
        plan="mục đích: Nâng cao chất lượng.\n",
    ),
    TemplateExample(
        "SKH528",
        "Mẫu có phần đầu của thể thức khác",
        "Hay gặp khi cấp uỷ in bằng mẫu của cơ quan Nhà nước. Văn bản vẫn được in, nhưng phần đầu sai thể thức.",
        # Once for the decision that issues a plan, once for the plan.
        changes=in_document("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM") * 2,
        plan="mục đích: Nâng cao chất lượng.\n",
    ),
    TemplateExample(
        "SKH530",
        "Mẫu thiếu một phần",
        "Thông báo là lỗi với những phần văn bản nào cũng phải có, là cảnh báo hoặc gợi ý với những phần khác.",
        changes=in_document("{{ nơi_ban_hành }}", "An Hòa"),
    ),
    TemplateExample(
        "SKH531",
        "Tệp Word này không phải là mẫu",
        "Hay gặp khi chọn nhầm một văn bản đã in làm mẫu.",
        changes=((DOCUMENT, "*", ""),),
    ),
    TemplateExample(
        "SKH532",
        "Kế hoạch có phần mà mẫu không in",
        "Không văn bản nào được ghi ra, để không mất phần ấy trên giấy.",
        changes=in_document("{{ dự_thảo }}", ""),
        plan="dự thảo: Dự thảo lần 2\n",
    ),
    MadeExample(
        "SKH533",
        "Ký tự không in được",
        "Ký tự lạ thường dính theo khi chép từ nơi khác; xóa rồi gõ lại.",
        _unprintable,
    ),
    TemplateExample(
        "SKH540",
        "Mẫu thiếu một kiểu chữ",
        "Đừng xóa, đừng đổi tên các kiểu chữ (style) bắt đầu bằng KH.",
        changes=(("word/styles.xml", 'w:name w:val="KH Diem"', 'w:name w:val="KH Diem cu"'),),
    ),
    TemplateExample(
        "SKH541",
        "Thẻ đứng ở chỗ không in được",
        "Thường gặp ở tệp không do Word lưu ra: thẻ lọt vào chỗ không phải đoạn chữ.",
        changes=in_document("</w:tblPr>", '<w:tblCaption w:val="{{ cơ_quan }}"/></w:tblPr>'),
    ),
    TemplateExample(
        "SKH542",
        "Trong mẫu có chỗ không đúng cách của Word",
        "Chữ, bảng đứng sai chỗ, hoặc giá trị không có trong lược đồ của Word: tệp như vậy Word báo là hỏng. Mở mẫu bằng "
        "Word (hoặc LibreOffice), sửa chỗ đó rồi lưu lại.",
        changes=in_document("<w:trPr>", "<w:trPr><w:t>chữ</w:t>"),
    ),
    TemplateExample(
        "SKH550",
        "Mẫu có chú thích chân trang của riêng nó",
        "Chú thích được viết trong kế hoạch, ở mục `chú thích`.",
        changes=in_document("</w:body>", f"<w:p>{_FOOTNOTE}</w:p></w:body>"),
    ),
    TemplateExample(
        "SKH551",
        "Mẫu còn chỗ sửa chưa duyệt",
        "Tắt Track Changes sau khi duyệt.",
        changes=in_document("</w:body>", f"<w:p>{_REVISED}</w:p></w:body>"),
    ),
    TemplateExample(
        "SKH552",
        "Mẫu có ghi chú ở lề",
        "Ghi chú trong mẫu sẽ nằm trong mọi văn bản in ra.",
        changes=in_document("</w:body>", f"<w:p>{_COMMENT}</w:p></w:body>"),
    ),
    TemplateExample(
        "SKH553",
        "Mẫu hỏi khổ ngang nhưng không có trang ngang",
        "Trang ngang có sẵn trong mẫu gốc, ngay sau `{%p if pl.ngang %}` cuối cùng.",
        changes=in_document('w:w="16838" w:h="11906" w:orient="landscape"', 'w:w="11906" w:h="16838"'),
    ),
)


def problems_of(example: TemplateExample) -> tuple[Problem, ...]:
    """Return what the program finds in the changed template, or when it prints a plan with it."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for file in (PLAN_FILE, TEMPLATE_FILE):
            file.parent.mkdir()
        TEMPLATE_FILE.write_bytes(_changed(example))
        if not example.plan:
            return check_template(TEMPLATE_FILE).problems
        PLAN_FILE.write_text(with_usual_lines(example.plan), encoding="utf-8")
        PLAN_FILE.with_name("co-quan.yaml").write_text(OFFICE, encoding="utf-8")
        with contextlib.suppress(ProblemsFound):
            settings = BuildSettings(date(2026, 11, 28), template=TEMPLATE_FILE)
            return Builder(BuildPlaces(settings)).build(PLAN_FILE).problems
    return ()


def _changed(example: TemplateExample) -> bytes:
    """Return our template with the changes of `example`; an old text of `*` stands for every tag."""
    members = dict(make_template.members("ke-hoach.docx"))
    for name, old, new in example.changes:
        if old == "*":
            members[name] = members[name].replace("{", "(").replace("}", ")")
        elif old in members[name]:
            members[name] = members[name].replace(old, new, 1)
        else:
            raise ValueError(f"{example.code}: the template has no {old}")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in {**members, **example.added}.items():
            package.writestr(name, text)
    return buffer.getvalue()
