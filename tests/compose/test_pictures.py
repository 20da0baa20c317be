from sinhkehoach.compose.document import PageBreak, Paragraph, Picture
from tests.support.plans import document_of

PLAN = """
các phần:
  - tên: Phần đầu
    nội dung: Lời.
    hình: {tệp: a.png, tên: "Sơ đồ **một**.", rộng: 120 mm}
    gồm:
      - {tên: Mục, ngắt trang: có, nội dung: Lời.}
  - {tên: Phần sau, ngắt trang: có, gồm: [nhiệm vụ]}
nhiệm vụ:
  - {tên: Việc, hình: {tệp: b.jpg, tên: Ảnh}}
  - {tên: Việc sau, ngắt trang: có}
phụ lục:
  - tên: P
    hình: {tệp: a.png, tên: Lại sơ đồ}
    mục: [{tên: M, ngắt trang: có, hình: {tệp: c.png, tên: Cuối}}]
"""


def pictures(blocks):
    return [
        (each.file, "".join(run.text for run in each.caption), each.width_mm)
        for each in blocks
        if isinstance(each, Picture)
    ]


def test_pictures_are_numbered_through_the_document():
    document = document_of(PLAN)
    assert pictures(document.body) == [
        ("a.png", "Hình 1. Sơ đồ một", 120.0),
        ("b.jpg", "Hình 2. Ảnh", None),
    ]
    assert pictures(document.appendices[0].blocks) == [
        ("a.png", "Hình 3. Lại sơ đồ", None),
        ("c.png", "Hình 4. Cuối", None),
    ]


def test_picture_without_a_caption_is_not_counted():
    plan = "nhiệm vụ: [{tên: A, hình: [{tệp: a.png}, {tệp: b.png, tên: Sau}]}]"
    assert pictures(document_of(plan).body) == [("a.png", "", None), ("b.png", "Hình 1. Sau", None)]


def test_caption_knows_where_it_was_typed():
    (first, *_) = [each for each in document_of(PLAN).body if isinstance(each, Picture)]
    assert first.path == ("các phần", 0, "hình", 0, "tên")


def test_page_breaks_stand_before_the_headings_that_ask_for_them():
    document = document_of(PLAN)
    for blocks, names in (
        (document.body, ["Mục", "PHẦN SAU", "Việc sau."]),
        (document.appendices[0].blocks, ["M"]),
    ):
        after = [blocks[at + 1] for at, each in enumerate(blocks) if isinstance(each, PageBreak)]
        assert all(isinstance(each, Paragraph) for each in after)
        assert ["".join(run.text for run in each.runs) for each in after] == names
