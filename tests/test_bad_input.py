"""Whatever people hand over: one report in Vietnamese, and nothing written that is not right.

Every case is run by the real command line; what it says is kept in tests/golden/bad_input (see --update-golden).
"""

import errno
import os
import re
import struct
import zlib
from pathlib import Path

import pytest

from sinhkehoach.cli.main import run
from sinhkehoach.render.make import make_docx
from sinhkehoach.write import atomic
from tests.support.documents import document
from tests.support.docx import members, packed, paragraphs, prepared, template_bytes
from tests.support.samples import run_python
from tests.support.workspaces import template_cache

GOLDEN = Path(__file__).parent / "golden" / "bad_input"
OFFICE = """\
cơ quan:
  ubnd-phường: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}
người ký:
  chủ tịch: {chức vụ: Chủ tịch, họ tên: Nguyễn Hữu Phước}
đơn vị:
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội, tên tắt: Phòng VHXH}
văn bản:
  nq-29: {loại: Nghị quyết, số: 29-NQ/TW, ngày: 04/11/2013, cơ quan: Ban Chấp hành Trung ương}
"""
HEAD = """\
cơ quan: ubnd-phường
kỳ: 2027
trích yếu: Phát triển giáo dục
ký: chủ tịch
"""
GOOD = HEAD + "mục đích: Nâng cao chất lượng giáo dục.\n"
# The document of last time, as the program made it.
OLD = make_docx(document(), prepared())

# What YAML would bend or lose, and what of it cannot be a plan: each text stands behind the four lines of HEAD.
YAML_TRAPS = {
    "hash-in-sentence": "mục đích: Phấn đấu đạt giải #1 toàn tỉnh\n",
    "hash-in-list": "mục đích:\n  - Lớp 5A #2 là lớp điểm\n",
    "colon-in-sentence": "mục đích: Mục tiêu: nâng cao chất lượng\n",
    "colon-and-typographic-quotes": "mục đích: “Dạy tốt”: phong trào của ngành\n",
    "tab-indents": "nhiệm vụ:\n\t- tên: Dạy học\n",
    "unclosed-quote": 'mục đích: "Nâng cao chất lượng\nyêu cầu: Bám sát thực tế\n',
    "unclosed-single-quote": "mục đích: 'Nâng cao chất lượng\nyêu cầu: Bám sát thực tế\n",
    "quote-closed-lines-below": 'mục đích: "Nâng cao\nyêu cầu: Phong trào "Dạy tốt"\nmục tiêu: A\n',
    "quotes-in-quotes": 'mục đích: "Phong trào "Dạy tốt" được giữ vững"\n',
    "words-after-quote": 'mục đích: "Dạy tốt, học tốt" là phong trào\n',
    "backslash-in-quotes": 'mục đích: "Lưu tại C:\\phong"\n',
    "strange-escape": 'mục đích: "\\ud800"\n',
    "key-twice": "mục đích: A\nyêu cầu: B\nmục đích: C\n",
    "key-twice-in-two-languages": "mục đích: A\npurpose: B\n",
    "begins-with-star": "mục đích: **Nâng cao** chất lượng\n",
    "begins-with-star-alone": "mục đích: *nâng cao*\n",
    "begins-with-ampersand": "mục đích: &nbsp; nâng cao\n",
    "begins-with-exclamation": "mục đích: !quan trọng nâng cao\n",
    "begins-with-percent": "mục đích: %50 học sinh\n",
    "begins-with-at": "mục đích: @phòng\n",
    "begins-with-backtick": "mục đích: `nâng cao`\n",
    "begins-with-reference": "mục đích: [[kỳ]] là năm bản lề\n",
    "begins-with-greater": "chỉ tiêu:\n  - tên: Trẻ ra lớp\n    đích: > 95%\n",
    "begins-with-greater-in-braces": "chỉ tiêu:\n  - {tên: Trẻ ra lớp, đích: > 95%}\n",
    "bar-and-number": "chỉ tiêu:\n  - {tên: Trẻ ra lớp, đích: 95}\n  - tên: B\n    đích: >9\n",
    "words-after-bar": "mục đích: | Nâng cao\n  chất lượng\n",
    "block-not-indented": "mục đích: |\n- Nâng cao chất lượng\n- Giữ vững nền nếp\n",
    "block-not-indented-words": "mục đích: |\nNâng cao chất lượng\n",
    "comment-cuts-sentence": "mục đích: Nâng cao\n  # ghi chú của tôi\n  chất lượng\n",
    "unclosed-bracket": "căn cứ: [nq-29, Luật Giáo dục\n",
    "unclosed-brace": "nhiệm vụ:\n  - {tên: Dạy học\n  - {tên: Thi đua}\n",
    "stray-bracket": "mục đích: ]\n",
    "comma-in-number-in-braces": "kinh phí:\n  - {tên: Mua sắm, tiền: 1,5}\n",
    "comma-in-sentence-in-braces": "kinh phí:\n  - {tên: Mua sắm, sửa chữa, tiền: 500}\n",
    "comma-in-table-row": "phụ lục:\n  - tên: A\n    bảng:\n      cột: [Tên, Số]\n      hàng:\n        - [Lớp, 1,5]\n",
    "deeper-than-its-neighbours": "nhiệm vụ:\n  - tên: Dạy học\n     thời gian: tháng 1\n",
    "between-two-indentations": "nhiệm vụ:\n  - tên: Dạy học\n   thời gian: tháng 1\n",
    "dash-without-blank": "nhiệm vụ:\n  -tên: Dạy học\n",
    "dash-without-blank-among-others": "mục đích:\n  - Nâng cao\n  -Giữ vững\n",
    "colon-without-blank": "số:12\n",
    "colon-without-blank-in-list": "nhiệm vụ:\n  - tên:Dạy học\n",
    "list-on-the-line-of-its-key": "nhiệm vụ: - tên: Dạy học\n",
    "list-and-keys-mixed": "nhiệm vụ:\n  - tên: Dạy học\n  tên: Thi đua\n",
    "line-without-key": "Nâng cao chất lượng\n",
    "key-without-colon": "mục đích\n  - Nâng cao\n",
    "key-without-colon-in-list": "nhiệm vụ:\n  - tên\n    thời gian: tháng 1\n",
    "colon-without-key": ": Nâng cao\n",
    "two-plans-in-one-file": "---\nmục đích: A\n",
    "merge-key": "mục đích: A\n<<: {yêu cầu: B}\n",
    "repeats-what-is-not-there": "mục đích: A\nyêu cầu: *đoạn\n",
    "repeats-itself": "mục đích: &a [*a]\n",
    "repeats-by-the-million": "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)
    ).replace("*a0", "a"),
    "brackets-500-deep": f"mục đích: {'[' * 500}{']' * 500}\n",
    "keys-500-deep": "mục đích:\n" + "".join(f"{' ' * depth}a:\n" for depth in range(1, 501)),
    "character-word-leaves-behind": "mục đích: Nâng cao\x0bchất lượng\n",
    "character-that-cannot-be-printed": "mục đích: Nâng cao\x01\n",
    "pasted-old-letters": "mục đích: Tr\u00ad\u00eang häc ®¹t chuÈn quèc gia, ¸p dông s¸ng t¹o\n",
}
PLAN_FAULTS = {
    "unknown-key-near-one": "muc đích: A\n",
    "unknown-key-without-diacritics": "chi tieu: A\nnhiem_vu:\n  - tên: B\n",
    "unknown-key": "hạn chót: A\n",
    "unknown-key-in-task": "nhiệm vụ:\n  - tên: A\n    chủ chì: B\n    deadline: mai\n",
    "sentence-for-list": "nhiệm vụ: Dạy học\ncăn cứ: Luật Giáo dục\nnơi nhận: Các trường\n",
    "sentence-for-task": "nhiệm vụ:\n  - Dạy tốt, học tốt\n  - tên: Thi đua\n",
    "map-for-sentence": "mục đích:\n  chung: A\n  riêng: B\n",
    "list-for-number": "số: [12]\n",
    "map-for-date": "ngày: {tháng: 12}\n",
    "sentence-for-appendix": "phụ lục:\n  - Danh sách trường\n",
    "item-without-content": "nhiệm vụ:\n  -\n  - tên: A\n",
    "task-without-name": "nhiệm vụ:\n  - chủ trì: phòng-vhxh\n",
    "appendix-without-content": "phụ lục:\n  - tên: Danh sách trường\n",
    "table-without-rows": "phụ lục:\n  - tên: A\n    bảng: {cột: [Tên, Số]}\n",
    "impossible-date": "ngày: 31/02/2027\n",
    "month-before-day": "ngày: 12/25/2026\n",
    "year-before-day": "ngày: 2026-12-15\n",
    "year-of-two-digits": "ngày: 15/12/26\n",
    "word-for-date": "ngày: cuối năm\n",
    "impossible-deadline": "nhiệm vụ:\n  - tên: A\n    thời gian: trước 31/6/2027\n",
    "number-with-symbol": "số: 12/KH-UBND\n",
    "number-of-another-script": "số: ²\n",
    "money-with-point": "kinh phí:\n  - {tên: Mua sắm, tiền: 1.5}\n",
    "money-with-english-commas": 'kinh phí:\n  - {tên: Mua sắm, tiền: "1,500,000"}\n',
    "money-that-may-mean-two": 'kinh phí:\n  - {tên: Mua sắm, tiền: "1,500"}\n',
    "money-unit-without-diacritics": "kinh phí:\n  - {tên: Mua sắm, tiền: 5 trieu}\n",
    "money-in-words": "kinh phí:\n  - {tên: Mua sắm, tiền: nhiều}\n",
    "foreign-money": "kinh phí:\n  - {tên: Mua sắm, tiền: 5 USD}\n",
    "target-with-point": 'chỉ tiêu:\n  - {tên: A, đích: "92.8%"}\n',
    "cell-that-cannot-be-summed": (
        "phụ lục:\n  - tên: A\n    bảng:\n      cột: [Tên, {tên: Số, cộng: có}]\n      hàng:\n"
        "        - [Lớp 1, 12]\n        - [Lớp 2, mười]\n"
    ),
    "row-too-short": "phụ lục:\n  - tên: A\n    bảng:\n      cột: [Tên, Số]\n      hàng:\n        - [Lớp 1]\n",
    "formula-without-number": "kinh phí:\n  - {tên: A, tính: mười lớp}\n",
    "formula-without-operator": "kinh phí:\n  - tên: A\n    tính: 750 người 1,2 triệu đồng\n",
    "formula-broken-off": "kinh phí:\n  - {tên: A, tính: 750 người x}\n",
    "formula-with-open-bracket": "kinh phí:\n  - {tên: A, tính: (750 người x 2 triệu đồng/người}\n",
    "formula-without-price": "kinh phí:\n  - {tên: A, tính: 750 người x 5 năm}\n",
    "formula-with-wrong-result": "kinh phí:\n  - {tên: A, tính: 10 lớp x 2 triệu đồng/lớp = 30 triệu đồng}\n",
    "sum-that-does-not-agree": "kinh phí:\n  tổng: 100\n  khoản:\n    - {tên: A, tiền: 50}\n    - {tên: B, tiền: 40}\n",
    "reference-to-nothing": "mục đích: Theo [[phụ lục tiến độ]].\n",
    "reference-near-one": "mục đích: Theo [[phu luc tiến độ]].\nphụ lục:\n  - {tên: Tiến độ, nội dung: A}\n",
    "reference-to-two-things": (
        "mục đích: Theo [[phụ lục trường]].\nphụ lục:\n"
        "  - {tên: Danh sách trường, nội dung: A}\n  - {tên: Kinh phí trường, nội dung: B}\n"
    ),
    "reference-in-a-circle": (
        'kinh phí:\n  - {id: a, tên: A, tính: "10% x [[b]]"}\n  - {id: b, tên: B, tính: "10% x [[a]]"}\n'
    ),
    "reference-left-empty": "mục đích: Theo [[ ]].\n",
    "reference-left-open": "mục đích: Theo [[kỳ.\n",
    "footnote-that-is-not-there": 'mục đích: Nâng cao[^2].\nchú thích:\n  "1": Theo quy định[^1].\n',
    "bold-left-open": "mục đích: |\n  Nâng cao **chất lượng.\n",
    "id-given-twice": "nhiệm vụ:\n  - {tên: A, id: dạy học}\n  - {tên: B, id: Dạy học}\n",
    "id-with-strange-sign": 'nhiệm vụ:\n  - {tên: A, id: "a#b"}\n',
    "choice-that-is-none": "phụ lục:\n  - {tên: A, nội dung: B, khổ: đứng}\n",
    "yes-or-no-in-other-words": "phụ lục:\n  - tên: A\n    bảng: {cột: [B], hàng: [[c]], đánh số cột: đúng}\n",
    "column-that-is-none": "nhiệm vụ:\n  - tên: A\nphụ lục:\n  - {tên: B, từ: nhiệm vụ, cột: [tt, nhiem vu]}\n",
    "target-in-no-column": "chỉ tiêu:\n  cột: [MN, TH]\n  chỉ tiêu:\n    - {tên: A, MN: 5, THCS: 3}\n",
    "part-left-out": "mục đích: A\nyêu cầu: B\ncác phần: [mục đích]\n",
    "part-without-content": "mục đích: A\ncác phần: [mục đích, kinh phí]\n",
    "appendix-of-nothing": "mục đích: A\nphụ lục:\n  - {tên: Tiến độ, từ: nhiệm vụ}\n",
}
# These stand alone, without HEAD.
WHOLE_FILES = {
    "obligatory-parts-missing": "mục đích: Nâng cao chất lượng.\n",
    "parts-of-issuer-missing": "cơ quan: {tên: UBND phường}\nkỳ: 2027\ntrích yếu: A\nký: {họ tên: B}\n",
    "unknown-issuer-and-signer": "cơ quan: ubnd-phuong\nkỳ: 2027\ntrích yếu: A\nký: bí thư\n",
    "period-that-is-none": "cơ quan: ubnd-phường\nkỳ: năm tới\ntrích yếu: A\nký: chủ tịch\n",
    "period-that-ends-first": "cơ quan: ubnd-phường\nkỳ: 2030 - 2027\ntrích yếu: A\nký: chủ tịch\n",
    "title-that-quotes-itself": "cơ quan: ubnd-phường\nkỳ: 2027\ntrích yếu: Về [[trích yếu]]\nký: chủ tịch\n",
    "sentence-only": "Kế hoạch phát triển giáo dục năm 2027\n",
    "list-only": "- Nâng cao\n- Giữ vững\n",
    "comments-only": "# Kế hoạch năm 2027\n# viết sau\n",
    "blank-lines-only": "\n  \n\n",
    "empty-file": "",
    "ten-faults-at-once": HEAD
    + """\
số: 12a
ngày: 31/02/2027
muc đích: Nâng cao
yêu cầu: "Bám sát thực tế
mục tiêu: Theo [[phụ lục tiến độ]].
nhiệm vụ:
  - tên: Dạy học
    thời gian: 31/4/2027
    chủ tri: phòng-vhxh
kinh phí:
  - {tên: Mua sắm, tiền: 1.5}
  - {tên: Sửa chữa, tính: 750 người x}
phụ lục:
  - tên: Danh sách
    bảng: {cột: [Tên, Số], hàng: [[Lớp 1]]}
""",
}
TEXTS = {
    **{name: HEAD + text for name, text in (YAML_TRAPS | PLAN_FAULTS).items()},
    **WHOLE_FILES,
}


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    """Stand in a workspace with an office, a good plan, and last time's document of the plan to come."""
    for folder in ("plans", "output", "templates"):
        (tmp_path / folder).mkdir()
    (tmp_path / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    (tmp_path / "plans" / "tốt.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "output" / "xấu.docx").write_bytes(OLD)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(template_cache()))
    return tmp_path


@pytest.fixture
def bad_plan(workspace):
    return workspace / "plans" / "xấu.yaml"


@pytest.fixture
def reported(workspace, capsys, golden):
    """Return the check that a command ends with a code and says what is kept under a name."""

    def check(name, *words, code=1):
        found = run(list(words))
        said = "".join(capsys.readouterr())
        assert found == code, said
        _check_report(golden, name, said, workspace)

    return check


def _check_report(golden, name, said, workspace):
    assert "Traceback" not in said
    golden(f"bad_input/{name}.txt", said.replace(str(workspace), "…"))


def _check_nothing_written(workspace):
    assert {file.name for file in (workspace / "output").iterdir()} <= {"xấu.docx", "tốt.docx"}
    assert (workspace / "output" / "xấu.docx").read_bytes() == OLD


@pytest.mark.parametrize("name", TEXTS)
def test_reports_every_fault_of_a_text_and_writes_nothing(bad_plan, reported, name):
    bad_plan.write_text(TEXTS[name], encoding="utf-8", newline="")
    reported(name, "sinh", "plans/xấu.yaml")
    _check_nothing_written(bad_plan.parents[1])


@pytest.mark.parametrize("name", ["key-twice", "ten-faults-at-once", "empty-file"])
def test_writes_the_other_plans_beside_a_bad_one(bad_plan, workspace, capsys, name):
    bad_plan.write_text(TEXTS[name], encoding="utf-8")
    assert run(["sinh"]) == 1
    assert "tốt.docx" in capsys.readouterr().out
    _check_nothing_written(workspace)
    assert "I. MỤC ĐÍCH" in paragraphs((workspace / "output" / "tốt.docx").read_bytes())


def test_tells_what_was_written_and_what_was_not(bad_plan, reported):
    bad_plan.write_text(TEXTS["empty-file"], encoding="utf-8")
    reported("one-good-plan-one-bad", "sinh")


def test_shows_ten_faults_of_ten_kinds(bad_plan, capsys):
    bad_plan.write_text(TEXTS["ten-faults-at-once"], encoding="utf-8")
    run(["kiem-tra", str(bad_plan)])
    lines = {int(line) for line in re.findall(r"xấu\.yaml:(\d+):\d+: lỗi", capsys.readouterr().out)}
    assert lines == {5, 6, 7, 8, 9, 12, 13, 15, 16, 19}


def test_reports_a_faulty_office_file_once_and_beside_it_what_does_not_hang_on_it(bad_plan, reported):
    bad_plan.write_text(
        f"{GOOD}yêu cầu: Theo [[nq-29]] và [[xyz]].\nkinh phí: [{{tên: A, tiền: 1.5}}]\n", encoding="utf-8"
    )
    office = OFFICE.replace("địa danh:", "dia danh:").replace("04/11/2013", "31/11/2013")
    bad_plan.with_name("co-quan.yaml").write_text(office, encoding="utf-8")
    reported("office-file-with-faults", "sinh")
    _check_nothing_written(bad_plan.parents[1])


# What would be a doubt in a document is said, and does not stop it.
DOUBTFUL = {
    "doubt-comment-after-one-blank": "mục đích: Nâng cao # ghi chú của tôi\n",
    "doubt-folded-list": "mục đích: >\n  - Nâng cao\n  - Giữ vững\n",
    "doubt-list-run-on": "mục đích:\n  Gồm các việc\n  - nâng cao\n  - giữ vững\n",
    "doubt-number-skipped": "mục đích: |\n  1. Nâng cao\n  3. Giữ vững\n",
    "doubt-number-without-date": "số: 12\nmục đích: A\n",
}


@pytest.mark.parametrize("name", DOUBTFUL)
def test_warns_and_writes(bad_plan, reported, name):
    bad_plan.write_text(HEAD + DOUBTFUL[name], encoding="utf-8")
    reported(name, "sinh", "plans/xấu.yaml", code=0)
    assert (bad_plan.parents[1] / "output" / "xấu.docx").read_bytes() != OLD


# What YAML would take for something else and people do not: printed as typed, without a word.
AS_TYPED = {
    "octal": ("- 08", "- 08"),
    "seconds": ("- 12:30", "- 12:30"),
    "truth": ("- no", "- no"),
    "null": ('- "null"', "- null"),
    "thousands": ("- 46.375", "- 46.375"),
    "fraction": ("- 1.10", "- 1.10"),
    "date": ("- 2027-01-05", "- 2027-01-05"),
    "sentence with a colon": ("- Mầm non: 23 trường", "- Mầm non: 23 trường"),
    "hash without blank": ("- giải C#1", "- giải C#1"),
    "reference alone": ("- [[kỳ]]", "- năm 2027"),
    "template": ('- "{{ 7*7 }} {% x %}"', "- {{ 7*7 }} {% x %}"),
    "markup": ("- GD&ĐT <5% </w:t>", "- GD&ĐT <5% </w:t>"),
}


@pytest.mark.parametrize("name", AS_TYPED)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_prints_as_typed_what_yaml_would_bend(bad_plan, capsys, name, encoding, line_end):
    typed, expected = AS_TYPED[name]
    text = f"{HEAD}mục đích:\n  {typed}\n  - B\n".replace("\n", line_end)
    bad_plan.write_bytes(text.encode(encoding))
    assert run(["sinh", str(bad_plan)]) == 0, capsys.readouterr().out
    assert "lỗi" not in capsys.readouterr().out
    printed = paragraphs((bad_plan.parents[1] / "output" / "xấu.docx").read_bytes())
    # A number is held with its unit on one line.
    assert expected in [text.replace("\u00a0", " ") for text in printed]


def _png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


NO_TEXTS = {
    "word-file-for-plan": lambda: packed({"word/document.xml": b"<x/>"}),
    "picture-for-plan": _png,
    "old-word-file-for-plan": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512),
    "pdf-for-plan": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "old-encoding": lambda: HEAD.encode("cp1258", errors="replace"),
    "fifty-megabytes": lambda: b"a: &a [*a]\n" * (50 * 2**20 // 11),
    "nearly-twenty-megabytes-of-aliases": lambda: b"a: &a [*a]\n" * (19 * 2**20 // 11),
}


@pytest.mark.parametrize("name", NO_TEXTS)
def test_refuses_a_file_that_is_no_text(bad_plan, reported, name):
    bad_plan.write_bytes(NO_TEXTS[name]())
    reported(name, "sinh", "plans/xấu.yaml")
    _check_nothing_written(bad_plan.parents[1])


def test_refuses_a_folder_for_a_plan(bad_plan, reported):
    bad_plan.mkdir()
    reported("folder-for-plan", "sinh", "plans/xấu.yaml")


def test_names_the_near_file_for_one_that_is_missing(workspace, reported):
    reported("missing-plan", "sinh", "plans/tốtt.yaml")
    _check_nothing_written(workspace)


def test_says_that_a_file_must_not_be_read(bad_plan, reported, monkeypatch):
    """Rights do not bind the superuser, so the disk's answer is put on."""
    bad_plan.write_text(GOOD, encoding="utf-8")

    usual = os.open

    def refuse(path, *how, **more):
        if Path(path).name == bad_plan.name:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return usual(path, *how, **more)

    monkeypatch.setattr(os, "open", refuse)
    reported("unreadable-plan", "sinh", "plans/xấu.yaml")


def test_refuses_an_output_folder_that_is_a_file(workspace, reported):
    (workspace / "văn bản").write_bytes(OLD)
    reported("output-folder-is-a-file", "sinh", "plans/tốt.yaml", "-o", "văn bản")
    assert (workspace / "văn bản").read_bytes() == OLD


def test_refuses_a_target_that_is_a_folder(workspace, reported):
    (workspace / "output" / "tốt.docx").mkdir()
    reported("target-is-a-folder", "sinh", "plans/tốt.yaml")


def test_says_that_the_output_folder_must_not_be_written(workspace, reported, monkeypatch):
    """Rights do not bind the superuser, so the disk's answer is put on."""

    usual = os.open

    def refuse(path, flags, *how, **more):
        if flags & os.O_CREAT:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return usual(path, flags, *how, **more)

    monkeypatch.setattr(atomic.os, "open", refuse)
    reported("output-folder-not-writable", "sinh", "plans/tốt.yaml")
    _check_nothing_written(workspace)


def test_says_that_the_disk_is_full(workspace, golden):
    """The child may write files of 2 kB at most: too little for a document."""
    limit = 2048
    code = f"import resource as r, sys; r.setrlimit(r.RLIMIT_FSIZE, ({limit}, {limit})); "
    code += "from sinhkehoach.__main__ import main; sys.argv[1:] = ['sinh', 'plans/tốt.yaml']; main()"
    (workspace / "output" / "tốt.docx").write_bytes(OLD)
    done = run_python("-c", code, folder=workspace)
    assert done.returncode == 1
    _check_report(golden, "disk-full", done.stdout + done.stderr, workspace)
    assert (workspace / "output" / "tốt.docx").read_bytes() == OLD
    assert [file.name for file in (workspace / "output").iterdir() if file.suffix != ".docx"] == []


def test_asks_to_close_a_document_that_is_open_in_word(workspace, reported):
    (workspace / "output" / "tốt.docx").write_bytes(OLD)
    (workspace / "output" / "~$tốt.docx").write_bytes(b"x")
    reported("document-open-in-word", "sinh", "plans/tốt.yaml")
    assert (workspace / "output" / "tốt.docx").read_bytes() == OLD


def _without_tags():
    parts = members(template_bytes())
    return packed({name: re.sub(rb"\{[{%].*?[}%]\}", b"", data) for name, data in parts.items()})


TITLE = "{{ tên_loại }}"
TEMPLATES = {
    "template-not-a-word-file": lambda: b"not a zip",
    "template-zip-bomb": lambda: packed(members(template_bytes()) | {"word/media/a.xml": bytes(60 * 2**20)}),
    "template-cut-off": lambda: template_bytes()[:5000],
    "template-without-tags": _without_tags,
    "template-broken-tag": lambda: template_bytes((TITLE, "{{ tên_loại }")),
    "template-with-code": lambda: template_bytes((TITLE, "{{ ''.__class__ }}")),
    "template-with-unknown-name": lambda: template_bytes((TITLE, "{{ tên_lọai }}")),
    "template-without-content": lambda: template_bytes(("{{p nội_dung }}", "")),
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_refuses_a_template_that_would_print_wrongly(bad_plan, reported, name):
    bad_plan.write_text(HEAD + "mẫu: của tôi.docx\nmục đích: A\n", encoding="utf-8")
    (bad_plan.parents[1] / "templates" / "của tôi.docx").write_bytes(TEMPLATES[name]())
    reported(name, "sinh", "plans/xấu.yaml")
    _check_nothing_written(bad_plan.parents[1])


def test_says_that_a_template_is_missing(bad_plan, reported):
    bad_plan.write_text(HEAD + "mẫu: của tôi.docx\nmục đích: A\n", encoding="utf-8")
    reported("template-missing", "sinh", "plans/xấu.yaml")
    reported("template-missing-on-the-command-line", "sinh", "plans/tốt.yaml", "--mau", "của tôi.docx")
    _check_nothing_written(bad_plan.parents[1])


WRONG_USAGE = {
    "usage-unknown-command": ("sin",),
    "usage-unknown-option": ("sinh", "--thu"),
    "usage-option-without-value": ("sinh", "-o"),
    "usage-unknown-choice": ("kiem-tra", "--dinh-dang", "xml"),
    "usage-missing-name": ("tao",),
}


@pytest.mark.parametrize("name", WRONG_USAGE)
def test_wrong_usage_ends_with_2(workspace, reported, name):
    reported(name, *WRONG_USAGE[name], code=2)
    _check_nothing_written(workspace)


def test_every_kept_report_belongs_to_a_case(request):
    source = Path(__file__).read_text(encoding="utf-8")
    strays = [file for file in GOLDEN.iterdir() if f'"{file.stem}"' not in source]
    if request.config.getoption("--update-golden"):
        for file in strays:
            file.unlink()
    assert [file.name for file in strays if file.exists()] == []
