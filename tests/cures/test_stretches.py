from sinhkehoach.conformance.line import Line, all_lines_of, sides_of
from sinhkehoach.cures.draft import Draft
from sinhkehoach.cures.stretches import runs_between, runs_with_places, start_of, visible_runs
from sinhkehoach.docx.package import open_package
from sinhkehoach.docx.read import read_document
from tests.support.docx import text_of, word_file


def _draft(content):
    package = open_package(word_file(content))
    document = read_document(package)
    return Draft(package, document), document.paragraphs[0]


def _cut(content, begin, end):
    """Return the texts of the runs between two places, and of all runs afterwards."""
    draft, paragraph = _draft(content)
    (found,) = runs_between(draft, paragraph, [(begin, end)])
    (element,) = draft.elements(paragraph)
    return [text_of(run) for run in found], [text_of(run) for run in visible_runs(element)]


def test_whole_runs_stay_whole():
    content = "<w:p><w:r><w:t>Số: </w:t></w:r><w:r><w:t>05</w:t></w:r></w:p>"
    assert _cut(content, 0, 6) == (["Số: ", "05"], ["Số: ", "05"])
    assert _cut(content, 4, 6) == (["05"], ["Số: ", "05"])


def test_runs_are_split_at_both_ends_and_keep_their_look():
    content = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>abcdef</w:t></w:r></w:p>"
    assert _cut(content, 2, 4) == (["cd"], ["ab", "cd", "ef"])
    draft, paragraph = _draft(content)
    ((run,),) = runs_between(draft, paragraph, [(2, 4)])
    assert [each.tag.rpartition("}")[2] for each in run] == ["rPr", "t"]
    assert {run[1].get("{http://www.w3.org/XML/1998/namespace}space")} == {"preserve"}


def test_runs_are_split_at_breaks_and_tabs():
    content = "<w:p><w:r><w:t>ab</w:t><w:br/><w:t>cd</w:t><w:tab/><w:t>ef</w:t></w:r></w:p>"
    assert _cut(content, 3, 5) == (["cd"], ["ab\n", "cd", "\tef"])


def test_runs_in_links_and_insertions_are_found_and_deleted_ones_are_not():
    content = (
        "<w:p><w:ins><w:r><w:t>ab</w:t></w:r></w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
        "<w:hyperlink><w:r><w:t>cd</w:t></w:r></w:hyperlink></w:p>"
    )
    assert _cut(content, 1, 3) == (["b", "c"], ["a", "b", "c", "d"])


def test_what_cannot_be_told_apart_is_taken_whole_or_not_at_all():
    content = '<w:p><w:r><w:sym w:char="F0B7"/></w:r><w:r><w:t>abc</w:t></w:r></w:p>'
    draft, paragraph = _draft(content)
    length = sum(len(run.text) for run in paragraph.runs)
    assert runs_between(draft, paragraph, [(1, 2)]) == [[]]
    assert len(runs_between(draft, paragraph, [(0, length)])[0]) == 2


def test_a_line_begins_where_its_words_stand():
    _, paragraph = _draft("<w:p><w:r><w:t>ab</w:t><w:br/><w:t>cd</w:t><w:tab/><w:t>ef</w:t></w:r></w:p>")
    lines = [side for line in all_lines_of(paragraph) for side in sides_of(line)]
    assert [start_of(each) for each in lines] == [0, 3, 6]
    assert start_of(Line(paragraph, ())) == 0


def test_several_stretches_of_one_run_are_cut_out():
    draft, paragraph = _draft("<w:p><w:r><w:t>abcdef</w:t></w:r></w:p>")
    found = runs_between(draft, paragraph, [(0, 1), (2, 4), (4, 6)])
    assert [[text_of(run) for run in each] for each in found] == [["a"], ["cd"], ["ef"]]
    assert [place for _, place in runs_with_places(paragraph)] == [(0, 6)]
