from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.cures.reading import reading_of
from sinhkehoach.docx.package import open_package
from sinhkehoach.docx.read import read_document
from tests.support.docx import word_file


def _reading(content, **parts):
    package = open_package(word_file(content, **parts))
    return reading_of(examine_by_regime(read_document(package))[0], package)


def _p(text, more=""):
    return f"<w:p>{more}<w:r><w:t>{text}</w:t></w:r></w:p>"


def test_looks_runs_and_empty_paragraphs_say_nothing():
    plain = _reading(_p("Kế hoạch"))
    assert plain == _reading(
        '<w:p/><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:caps/></w:rPr><w:t>Kế </w:t></w:r>'
        "<w:r><w:t>hoạch</w:t></w:r></w:p>"
    )


def test_every_letter_counts():
    assert _reading(_p("Kế hoạch")) != _reading(_p("Kế hoạch."))


def test_words_in_another_cell_or_order_are_others():
    cell = "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl><w:p/>"
    assert _reading(cell.format(_p("a"), _p("b"))) != _reading(cell.format(_p("b"), _p("a")))


def test_what_is_deleted_or_hidden_counts_too():
    deleted = '<w:del w:id="1"><w:r><w:delText>{}</w:delText></w:r></w:del>'
    assert _reading(_p("a", deleted.format("x"))) != _reading(_p("a", deleted.format("y")))
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>{}</w:t></w:r>"
    assert _reading(_p("a", hidden.format("x"))) != _reading(_p("a", hidden.format("y")))


def test_the_number_of_the_page_is_no_text():
    number = '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    own = [_reading(_p("a") + section, header1=each) for each in (number, "<w:p/>", _p("Mẫu 01"))]
    assert own[0] == own[1]
    assert own[0] != own[2]


def test_pictures_count_and_drawn_lines_do_not():
    line = '<w:p><w:r><w:pict><v:line from="0,0" to="60pt,0"/></w:pict></w:r><w:r><w:t>a</w:t></w:r></w:p>'
    assert _reading(line) == _reading(_p("a"))
    picture = '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="x"/></v:shape></w:pict></w:r><w:r><w:t>a</w:t></w:r></w:p>'
    assert _reading(picture) != _reading(_p("a"))


_HEAD = _p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + _p("Độc lập - Tự do - Hạnh phúc")
_BODY = _p("KẾ HOẠCH") + _p("Nội dung") + _p("Căn cứ Luật Giáo dục;")


def test_lines_typed_in_the_head_say_nothing():
    assert _reading(_HEAD + _p("_____") + _BODY) == _reading(_HEAD + _BODY)
    broken = _HEAD.removesuffix("</w:r></w:p>") + "<w:br/><w:t>-----</w:t></w:r></w:p>"
    assert _reading(broken + _BODY) == _reading(_HEAD + _BODY)


def test_words_beside_them_and_lines_typed_elsewhere_do():
    plain = _reading(_HEAD + _BODY)
    assert _reading(_HEAD + _p("Kế -----") + _BODY) != plain
    assert _reading(_HEAD + _BODY + _p("_____")) != plain
    assert (
        _reading(
            _HEAD + '<w:p><w:r><w:t>____</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' + _BODY
        )
        != plain
    )
