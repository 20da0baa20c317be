from sinhkehoach.template.record_names import RECORD_LISTS, RECORD_NAMES
from sinhkehoach.template.vocabulary import NAMES, TagKind, tag_form


def test_names_are_words_of_the_template_language_and_of_no_other_list():
    names = [entry.name for entry in RECORD_NAMES]
    assert len({*names, *(entry.name for entry in NAMES)}) == len(names) + len(NAMES)
    assert all(name.replace(".", "").isidentifier() for name in names)


def test_every_name_is_described_with_an_example():
    assert all(entry.description and entry.example for entry in RECORD_NAMES)
    assert all(entry.example.isdecimal() for entry in RECORD_NAMES if entry.kind is TagKind.NUMBER)


def test_every_record_has_a_word_for_its_loop():
    forms = {entry.name: tag_form(entry) for entry in RECORD_NAMES}
    assert forms["nhiệm_vụ.tên"] == "{{ nv.tên }}"
    assert forms["chỉ_tiêu.cột.đích"] == "{{ c.đích }}"
    assert forms["kinh_phí.là_nhóm"] == "{%p if kp.là_nhóm %} … {%p endif %}"


def test_lists_are_those_without_the_fields():
    assert {"nhiệm_vụ", "kỳ", "tổng_đồng"} < RECORD_LISTS
    assert not any("." in name for name in RECORD_LISTS)
