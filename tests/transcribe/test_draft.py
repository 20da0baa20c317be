from sinhkehoach.transcribe.draft import Draft, count_facts


def test_empty_values_are_not_taken():
    draft = Draft()
    draft.set({"số": "", "lưu": "VT", "căn cứ": []})
    assert draft.values == {"lưu": "VT"}


def test_facts_are_values_under_keys_of_their_own():
    draft = Draft({"nhiệm vụ": [{"tên": "Một", "chủ trì": ["A", "B"], "thời gian": ""}], "mục đích": "Làm"})
    assert count_facts(draft) == 2
