from tools.make_word_schema import FILE, word_schema


def test_committed_schema_of_word_is_what_the_script_makes():
    assert FILE.read_text(encoding="utf-8") == word_schema()
