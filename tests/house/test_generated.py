import zipfile

import pytest

from tools import make_glyph_widths, make_template


@pytest.mark.parametrize("target", make_template.TARGETS, ids=lambda path: "/".join(path.parts[-3:]))
def test_committed_template_is_what_the_script_makes(target):
    with zipfile.ZipFile(target) as package:
        committed = {name: package.read(name).decode() for name in package.namelist()}
    assert committed == make_template.members(target.name)
    assert list(committed) == list(make_template.members(target.name))


def test_committed_templates_are_the_same_file():
    files = {(target.name, target.read_bytes()) for target in make_template.TARGETS}
    assert len(files) == len(make_template.BODIES)


def test_template_is_made_of_the_same_bytes_each_time():
    assert make_template.template() == make_template.template()


@pytest.mark.skipif(not make_glyph_widths.FONT_FOLDER.is_dir(), reason="needs the fonts Tinos")
def test_committed_glyph_widths_are_what_the_script_measures():
    measured = make_glyph_widths.as_json(make_glyph_widths.FONT_FOLDER)
    assert make_glyph_widths.WIDTHS_FILE.read_text(encoding="utf-8") == measured
