from sinhkehoach.model.task import Task
from sinhkehoach.resolve.task_facts import (
    FACTS_BY_KEY,
    INHERITED_FACTS,
    PRINTED_SHORT_FACTS,
    PROSE_FACTS,
    SHORT_FACTS,
    TASK_FACTS,
    UNIT_FACTS,
)

# What makes the shape of a document, or is a name to refer by.
NO_FACTS = {"tên", "id", "giao việc", "bảng", "hình", "ngắt trang", "nhiệm vụ"}


def _keys(facts):
    return [fact.key for fact in facts]


def _known(facts, keys):
    return [key for key in _keys(facts) if key in keys]


def test_every_field_of_a_task_is_a_fact_under_its_own_key():
    assert {fact.key: fact.attribute for fact in TASK_FACTS} == {
        key: name for key, name in Task.KEYS.items() if key not in NO_FACTS
    }


def test_short_facts_stand_in_the_order_of_the_format():
    short = ["chủ trì", "phối hợp", "lãnh đạo", "thời gian", "sản phẩm", "ghi chú", "tình trạng", "kết quả"]
    assert _known(SHORT_FACTS, short) == short
    assert _known(PRINTED_SHORT_FACTS, short) == short[:6]
    assert _keys(UNIT_FACTS)[:2] == short[:2]
    assert _keys(PROSE_FACTS)[0] == "nội dung"
    assert not set(PROSE_FACTS) & set(SHORT_FACTS)


def test_a_group_hands_down_who_is_responsible():
    assert {"chủ trì", "lãnh đạo"} <= set(_keys(INHERITED_FACTS))
    assert not {"phối hợp", "thời gian"} & set(_keys(INHERITED_FACTS))


def test_a_change_is_called_by_the_head_or_by_a_name_of_its_own():
    assert FACTS_BY_KEY["lãnh đạo"].change_name == "lãnh đạo phụ trách"
    assert FACTS_BY_KEY["thời gian"].change_name == "thời gian"
    assert FACTS_BY_KEY["kết quả"].change_name == "kết quả"
