from sinhkehoach.base.correction import Correction
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.corrections.correct import correct
from sinhkehoach.corrections.reading import Reading
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.yaml.read.reader import parse_source


def reader(rights, readings=None):
    """Return what reads a text and finds, for each word of `rights`, its first place, to be what the word is there."""

    def read(text):
        if readings is not None:
            readings.append(text)
        source = parse_source(text, "a", canonical_key)
        problems = []
        for word, right in rights.items():
            for key, value in source.value.items():
                if word in value:
                    at = value.index(word)
                    corrections = (Correction(at, word, right, path=(key,)),) if right else ()
                    problems.append(
                        Problem(
                            "SKH301",
                            word,
                            severity=Severity.WARNING,
                            path=(key,),
                            offset=at,
                            corrections=corrections,
                        )
                    )
        return Reading("a", text, source, source.locate_all(tuple(problems)))

    return read


def done(text, rights, chosen=lambda _: True, readings=None):
    read = reader(rights, readings)
    reading = read(text)
    if readings is not None:
        readings.clear()
    return correct(reading, chosen, read)


def words(problems):
    return [each.message for each in problems]


def test_all_that_is_right_is_made_in_one_reading():
    readings = []
    result = done("a: một sai\nb: hai dở\n", {"sai": "đúng", "dở": "hay"}, readings=readings)
    assert result.now.text == "a: một đúng\nb: hai hay\n"
    assert (words(result.mended), result.unproven, len(readings)) == (["sai", "dở"], (), 1)


def test_one_that_is_wrong_keeps_no_other_from_being_made():
    rights = {"sai": "đúng", "dở": "rất dở", "kém": "tốt"}
    result = done("a: sai\nb: dở\nc: kém\n", rights)
    assert result.now.text == "a: đúng\nb: dở\nc: tốt\n"
    assert (words(result.mended), words(result.unproven)) == (["sai", "kém"], ["dở"])


def test_what_two_corrections_of_one_place_leave_is_mended_in_the_next_pass():
    result = done("a: sai quá\n", {"sai quá": "sai", "sai": "đúng"})
    assert (result.now.text, words(result.mended)) == ("a: đúng\n", ["sai quá", "sai"])


def test_only_what_is_chosen_is_made_and_what_has_no_correction_stays():
    result = done(
        "a: sai\nb: dở\nc: lạ\n", {"sai": "đúng", "dở": "hay", "lạ": ""}, lambda each: each.message != "dở"
    )
    assert (result.now.text, words(result.unproven)) == ("a: đúng\nb: dở\nc: lạ\n", [])


def test_problems_of_another_file_are_none_of_this_one():
    read = reader({"sai": "đúng"})
    reading = read("a: sai\n")
    other = reading._replace(problems=tuple(each._replace(file="b") for each in reading.problems))
    assert correct(other, lambda _: True, read).now.text == "a: sai\n"


def test_the_files_own_characters_are_right_before_its_values():
    read = reader({"sai": "đúng"})
    reading = read("a: sai\nb: x\n")
    dash = Problem(
        "SKH152", "gạch", file="a", corrections=(Correction(10, "x", "y", position=Position(2, 4)),)
    )
    both = reading._replace(problems=(*reading.problems, dash))
    result = correct(both, lambda _: True, read)
    assert words(result.mended) == ["gạch", "sai"]
    assert result.now.text == "a: đúng\nb: y\n"
