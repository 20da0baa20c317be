import pytest

from sinhkehoach.template.package_links import link_problems
from tests.support.docx import TEMPLATE, members

RELATIONS = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"
DOCUMENT = "word/document.xml"


def told(part="", old="", new="", without=""):
    parts = members(TEMPLATE.read_bytes())
    if part:
        assert old.encode() in parts[part]
        parts[part] = parts[part].replace(old.encode(), new.encode())
    parts.pop(without, None)
    problems = list(link_problems(parts))
    assert {each.code for each in problems} <= {"SKH501"}
    return [each.message for each in problems]


def test_our_template_leads_to_what_is_there():
    assert told() == []


def test_a_part_that_is_missing_is_told():
    assert told(without="word/fontTable.xml") == [
        f"tệp mẫu thiếu phần “word/fontTable.xml” mà phần “{RELATIONS}” cần đến"
    ]
    assert told(RELATIONS, 'Target="fontTable.xml"', 'Target="/dev/zero"')[0].startswith(
        "tệp mẫu thiếu phần “dev/zero”"
    )


@pytest.mark.parametrize("target", ["/word/fontTable.xml", "../word/fontTable.xml", "font%54able.xml"])
def test_a_part_is_found_however_it_is_written(target):
    assert told(RELATIONS, 'Target="fontTable.xml"', f'Target="{target}"') == []


def test_a_part_of_another_kind_is_told():
    wrong = ["phần “word/fontTable.xml” của tệp mẫu không phải là “fontTable” như đã khai"]
    assert told("word/fontTable.xml", "w:fonts", "w:styles") == wrong
    assert told(TYPES, "wordprocessingml.fontTable+xml", "wordprocessingml.styles+xml") == wrong


def test_a_part_of_no_kind_is_told():
    parts = members(TEMPLATE.read_bytes()) | {"word/x.odd": b"x"}
    assert [each.message for each in link_problems(parts)] == [
        "phần “word/x.odd” của tệp mẫu không được khai thuộc kiểu nào"
    ]


def test_a_reference_without_its_relationship_is_told():
    header = (
        members(TEMPLATE.read_bytes())[DOCUMENT]
        .decode()
        .partition("<w:headerReference")[2]
        .partition('r:id="')[2]
    )
    number = header.partition('"')[0]
    wrong = "phần “word/document.xml” của tệp mẫu nhắc tới “{}” không có trong tệp"
    assert told(DOCUMENT, f'r:id="{number}"', 'r:id="rIdX"') == [wrong.format("rIdX")] * 2
    styles = members(TEMPLATE.read_bytes())[RELATIONS].decode().partition('/styles"')[0].rpartition('Id="')[2]
    other = styles.partition('"')[0]
    assert told(DOCUMENT, f'r:id="{number}"', f'r:id="{other}"') == [wrong.format(other)] * 2
    assert told(DOCUMENT, f'r:id="{number}"', 'r:id=""') == []


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        (RELATIONS, 'Id="rIdFonts"', 'Ma="rIdFonts"'),
        (RELATIONS, 'Id="rIdFonts"', 'Id="rIdFonts" Ma="1"'),
        (RELATIONS, 'Id="rIdFonts"', 'Id="rIdTheme"'),
        (RELATIONS, "</Relationships>", "<Other/></Relationships>"),
        (TYPES, '<Override PartName="/docProps/core.xml"', '<Default PartName="/docProps/core.xml"'),
    ],
)
def test_a_list_of_the_package_that_is_damaged_is_told(part, old, new):
    assert told(part, old, new)[0] == f"phần “{part}” của tệp mẫu đã hỏng"


def test_the_mode_of_a_relationship_may_be_said():
    assert told(RELATIONS, 'Id="rIdFonts"', 'Id="rIdFonts" TargetMode="Internal"') == []
