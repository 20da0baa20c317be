"""Two neighbouring words → what a line break between them costs."""

from sinhkehoach.base.lazy_pattern import lazy_pattern

# The cost of a break inside what belongs together (“năm 2027”); the other costs are set against it.
INSEPARABLE = 4.0
_SPLIT_COMPOUND = 1.5
_INSIDE_QUOTES = 1.0
_SPLIT_NAME = 0.6
_AFTER_PREPOSITION = 0.8
_BEFORE_LINE_START = -0.2


def _words(text: str, separator: str | None = None) -> frozenset[str]:
    return frozenset(word.strip() for line in text.strip().splitlines() for word in line.split(separator))


_NUMBER = lazy_pattern(r"[(“\"]?(\d|[IVX]+[.,;:)]?$)")
_DASHES = {"-", "–", "—"}
_TAKES_NUMBER = _words(
    "chương điều điểm khoản khóa kỳ lần lớp mục ngày năm phần quý số tháng thứ từ đoạn đến"
)
# Words that begin a phrase: a good start of a line.
_LINE_STARTS = _words(
    "cho của do giai giữa năm nhằm phường sở theo thành thực tại tỉnh triển trên trong trường và về với xã"
)
# Words that belong to the next one: a bad end of a line.
_PREPOSITIONS = _words("các cho của do để hoặc là nhằm những ở tại theo trên trong từ và về với")
_COMPOUNDS = _words(
    """
    an ninh|an toàn|ban chỉ|ban hành|bảo vệ|bảo đảm|bồi dưỡng|cao đẳng|chỉ đạo|chính quyền|chính sách
    chuyên môn|chuyển đổi|chương trình|công chức|công nghệ|công tác|công nghiệp|cơ quan|cơ sở|cải cách
    cải thiện|chất lượng|dân cư|dân số|du lịch|dự án|giai đoạn|giao thông|giáo dục|giáo viên|giám sát
    giám đốc|giảm nghèo|hành chính|hiệu quả|học sinh|học tập|hoạt động|hướng dẫn|hội đồng|khoa học|khu vực
    kinh tế|kế hoạch|kỹ năng|kỹ thuật|lao động|lãnh đạo|môi trường|mầm non|năm học|nghiệp vụ|nguồn lực
    ngân sách|nhiệm vụ|nhà giáo|nhà nước|nhà trường|nhân dân|nhân lực|nâng cao|nông nghiệp|nông thôn
    nội vụ|phát triển|phòng chống|phổ cập|phổ biến|phổ thông|phối hợp|pháp luật|quản lý|quốc gia|quy hoạch
    sản xuất|số hóa|sức khỏe|thanh niên|thi đua|thiếu niên|thông tin|thường trực|thường xuyên|thể thao
    thể dục|thực hiện|tiểu học|triển khai|trung học|trung tâm|trung ương|trách nhiệm|trường học|tuyên truyền
    tài chính|tài nguyên|tăng cường|tổ chức|tổng kết|tổng hợp|viên chức|văn hóa|văn phòng|vệ sinh|xã hội
    xây dựng|y tế|đào tạo|đánh giá|đô thị|đơn vị|đất đai|đặc khu|đẩy mạnh|đảm bảo|đội ngũ|ủy ban|ứng dụng
    thành phố
    """,
    "|",
)
_EDGES = "()[]“”\"'‘’.,;:…"


def break_cost(before: str, after: str, *, is_quoted: bool) -> float:
    """Return the cost of a line break between the words `before` and `after`, 0 for a neutral place.

    `is_quoted` says that both stand inside the same quotation marks or brackets. A place that suits a break
    costs less than 0.
    """
    if _must_stay(before, after):
        return INSEPARABLE
    cost = _INSIDE_QUOTES if is_quoted else 0.0
    left, right = before.casefold().strip(_EDGES), after.casefold().strip(_EDGES)
    if before[-1] in _EDGES:
        return cost + _BEFORE_LINE_START
    if f"{left} {right}" in _COMPOUNDS:
        return cost + _SPLIT_COMPOUND
    if left in _PREPOSITIONS:
        return cost + _AFTER_PREPOSITION
    if right in _LINE_STARTS:
        return cost + _BEFORE_LINE_START
    return cost + (_SPLIT_NAME if _is_name(before) and _is_name(after) else 0.0)


def _must_stay(before: str, after: str) -> bool:
    """Say whether the two belong to one figure: "năm 2027", "2027 - 2030", "19 lớp"."""
    if after in _DASHES or (before in _DASHES and _NUMBER.match(after)):
        return True
    if _NUMBER.match(after) and before.casefold().strip(_EDGES) in _TAKES_NUMBER:
        return True
    return before[0].isdigit() and before[-1].isdigit() and after[0].islower()


def _is_name(word: str) -> bool:
    """Say whether `word` looks like part of a name: one capital, then small letters."""
    return len(word) > 1 and word[0].isupper() and word[1:].islower()
