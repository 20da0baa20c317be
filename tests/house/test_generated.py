import zipfile

import pytest

from tools import make_glyph_widths, make_template


@pytest.mark.parametrize("target", make_template.TARGETS, ids=lambda path: f"{path.parts[-3]} {path.name}")
def test_committed_template_is_what_the_script_makes(target):
    with zipfile.ZipFile(target) as package:
        committed = {name: package.read(name).decode() for name in package.namelist()}
    assert committed == make_template.members(target.name)
    assert list(committed) == list(make_template.members(target.name))


@pytest.mark.parametrize("name", make_template.TEMPLATES)
def test_committed_templates_are_the_same_file(name):
    assert len({(folder / name).read_bytes() for folder in make_template.FOLDERS}) == 1


@pytest.mark.parametrize("name", make_template.TEMPLATES)
def test_template_is_made_of_the_same_bytes_each_time(name):
    assert make_template.template(name) == make_template.template(name)


@pytest.mark.skipif(not make_glyph_widths.FONT_FOLDER.is_dir(), reason="needs the fonts Tinos")
def test_committed_glyph_widths_are_what_the_script_measures():
    measured = make_glyph_widths.as_json(make_glyph_widths.FONT_FOLDER)
    assert make_glyph_widths.WIDTHS_FILE.read_text(encoding="utf-8") == measured
