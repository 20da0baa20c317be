"""Edits of plan files: whatever is changed, nothing else changes, and what cannot be done so is refused."""

import json
import re
import unicodedata
from copy import deepcopy

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import has_errors
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit
from sinhkehoach.yaml.read.comments import comments_of
from sinhkehoach.yaml.read.reader import parse_source
from tests.support.samples import PLAN_FILES, PLANS

FILES = [*PLAN_FILES, PLANS / "co-quan.yaml"]
NAMES = [file.stem for file in FILES]

# Each has something that YAML would take for its own in one style or another.
TEXTS = [
    "một câu thường",
    "Mầm non: 23 trường",
    "số # 5",
    "- gạch đầu dòng",
    "a, b và [c] {d}",
    "nói \"như thế\" và 'thế này'",
    "đường \\ gạch",
    "“ngoặc” … – —",
    "*nghiêng* và **đậm**",
    "&a",
    "!x",
    "| a",
    "> b",
    "%c",
    "@d",
    "`e`",
    "? f",
    "null",
    "~",
    "[[kinh phí]]",
    "46.375",
    "53,4",
    "01",
    "12:30",
    "có :",
    "x:",
    "tên:a",
    " đầu và cuối ",
    "tab\tgiữa",
    "hai\ndòng",
    "- một\n- hai\n\n- ba\n",
    "  thụt\nkhông\n",
    "\n",
    "a\n\n\n",
    "---",
    "...",
    "bế́n",
]


def plain(value):
    """Return `value` without marks."""
    if isinstance(value, dict):
        return {key: plain(child) for key, child in value.items()}
    return [plain(child) for child in value] if isinstance(value, list) else value


def scalars(value, path=()):
    """Yield the path and words of every scalar below `value`."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from scalars(child, (*path, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from scalars(child, (*path, index))
    else:
        yield path, value


def containers(value, path=()):
    """Yield the path and the plain value of every map and list below `value`."""
    if isinstance(value, dict | list):
        yield path, value
        for step, child in value.items() if isinstance(value, dict) else enumerate(value):
            yield from containers(child, (*path, step))


def at(value, path):
    for step in path:
        value = value[step]
    return value


def put(value, path, new):
    if not path:
        return new
    at(value, path[:-1])[path[-1]] = new
    return value


def read(text):
    return parse_source(text, "plan.yaml", canonical_key)


def comments(source):
    return [comment.text for comment in comments_of(source)]


def windows(text):
    return "\ufeff" + text.replace("\n", "\r\n")


def old_mac(text):
    return text.replace("\n", "\r")


def decomposed(text):
    return unicodedata.normalize("NFD", text)


def without_last_line_end(text):
    return text.rstrip("\n")


def _line_ends(text):
    return set(re.findall(r"\r\n|\r|\n", text))


SPELLINGS = [str, windows, old_mac, decomposed, without_last_line_end]


@pytest.fixture(scope="module", params=FILES, ids=NAMES)
def text(request):
    return request.param.read_text(encoding="utf-8")


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_text_of_the_samples_can_become_any_other(text, spelling):
    source = read(spelling(text))
    editor = Editor(source, canonical_key)
    expected = plain(source.value)
    for number, (path, _) in enumerate(list(scalars(source.value))):
        new = TEXTS[number % len(TEXTS)]
        editor.replace(path, new)
        expected = put(expected, path, unicodedata.normalize("NFC", new))
    edited = editor.edited()
    assert plain(edited.value) == expected
    assert comments(edited) == comments(source)
    assert _line_ends(edited.text) == _line_ends(source.text)


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_word_in_every_text_of_the_samples_can_change_in_its_place(text, spelling):
    source = read(spelling(text))
    editor = Editor(source, canonical_key)
    expected = plain(source.value)
    for path, value in list(scalars(source.value)):
        middle = next(
            (at for at in range(len(value or "") // 2, len(value or "")) if value[at].isalnum()), None
        )
        if middle is not None:
            editor.change(path, TextEdit(middle, middle + 1, "Ơ"), TextEdit(0, 0, "đầu "))
            expected = put(expected, path, f"đầu {value[:middle]}Ơ{value[middle + 1 :]}")
    edited = editor.edited()
    assert plain(edited.value) == expected
    assert comments(edited) == comments(source)
    assert len(edited.text.splitlines()) == len(source.text.splitlines())


def test_emptied_texts_of_the_samples_are_empty(text):
    source = read(text)
    editor = Editor(source, canonical_key)
    for path, _ in list(scalars(source.value)):
        editor.replace(path, None)
    edited = editor.edited()
    assert {value for _, value in scalars(edited.value)} == {None}
    assert not [line for line in edited.text.splitlines() if line.endswith(" ")]


def test_every_list_and_map_of_the_samples_takes_another_entry(text):
    source = read(text)
    editor = Editor(source, canonical_key)
    expected = plain(source.value)
    for path, _ in reversed(list(containers(source.value))):
        holder = at(expected, path)
        if isinstance(holder, dict):
            editor.insert_pair(path, "mục mới", {"a": ["x, y", None], "b": "c: d\n- e"})
            holder["mục mới"] = {"a": ["x, y", None], "b": "c: d\n- e"}
        else:
            editor.insert_item(path, 0, "đầu")
            editor.insert_item(path, len(holder), ["cuối", {"k": "v"}])
            holder.insert(0, "đầu")
            holder.append(["cuối", {"k": "v"}])
    edited = editor.edited()
    assert plain(edited.value) == expected
    assert comments(edited) == comments(source)


def test_every_value_of_the_samples_can_get_a_comment_above(text):
    source = read(text)
    editor = Editor(source, canonical_key)
    paths = [path for path, _ in [*scalars(source.value), *containers(source.value)] if path]
    for number, path in enumerate(paths):
        editor.comment(path, f"lời {number}")
    edited = editor.edited()
    assert plain(edited.value) == plain(source.value)
    assert len(comments(edited)) == len(comments(source)) + len(paths)
    again = Editor(edited, canonical_key)
    for comment in again.comments:
        if comment.text.startswith("# lời "):
            again.remove_comment(comment)
    assert again.edited().text == source.text


WORDS = st.text(st.sampled_from("aăđ,.:;#-'\"\\[]{}|>&*!%@?~ \t\nếx0159"), max_size=12)
NEW_VALUES = st.recursive(
    st.none() | WORDS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(st.sampled_from("abc"), inner, min_size=1, max_size=3)
    ),
    max_leaves=5,
)
COMMENT = st.sampled_from(["", "", "  # sau", " \t# xa"])
ABOVE = st.sampled_from(["", "", "# trên\n", "\n", "\n# mục\n# này\n"])


@st.composite
def blocks(draw, depth=0):
    """Return the lines of a map or list in block style, with all that people put between."""
    indentation = "  " * depth
    is_map, lines = draw(st.booleans()), []
    for number in range(draw(st.integers(1, 4))):
        lines += [indentation * bool(line) + line for line in draw(ABOVE).split("\n")[:-1]]
        head = f"{indentation}k{number}:" if is_map else f"{indentation}-"
        kind = draw(st.sampled_from(["block", "flow", "literal", "folded", "plain", "quoted", "anchor"]))
        if kind == "block" and depth < 3:
            lines += [head + draw(COMMENT), *draw(blocks(depth=depth + 1))]
        elif kind in ("literal", "folded"):
            mark = draw(st.sampled_from("|>")) + draw(st.sampled_from(["", "-", "+"]))
            content = draw(st.lists(st.sampled_from(["một", "- hai # ba", "", "  thụt", "c: d"]), min_size=1))
            lines += [f"{head} {mark}{draw(COMMENT)}"]
            lines += [f"{indentation}  {line}" if line else "" for line in ["x", *content]]
        else:
            lines.append(f"{head} {draw(INLINE)}{draw(COMMENT)}" if kind != "anchor" else f"{head}")
    return lines


QUOTED = WORDS.map(lambda words: json.dumps(words, ensure_ascii=False)) | WORDS.filter(
    lambda words: "\n" not in words
).map(lambda words: "'" + words.replace("'", "''") + "'")
INLINE = st.recursive(
    st.sampled_from(["a", "một hai", "53", "~", "Mầm non - 5"]) | QUOTED,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: "[" + ", ".join(items) + "]")
        | st.dictionaries(st.sampled_from("xyz"), inner, max_size=3).map(
            lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs.items()) + "}"
        )
    ),
    max_leaves=4,
)
DOCUMENTS = blocks().map("\n".join)
ENDINGS = st.sampled_from([str, windows, old_mac, decomposed, lambda text: text + "\n"])
OPERATIONS = st.sampled_from(["replace", "change", "item", "pair", "remove", "above", "behind", "line"])


def _apply(operation, source, value, draw):
    """Ask for a change of `source` drawn at random; return the editor and what `value` has to become."""
    editor = Editor(source, canonical_key)
    texts = [(path, words) for path, words in scalars(value) if path]
    path, words = draw(st.sampled_from(texts))
    holder_path, holder = draw(st.sampled_from(list(containers(value))))
    if operation == "replace":
        new = draw(st.none() | WORDS)
        editor.replace(path, new)
        return editor, put(value, path, new)
    if operation == "change":
        assume(words)
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(words))] * 2)))
        new = draw(WORDS)
        editor.change(path, TextEdit(start, end, new))
        return editor, put(value, path, words[:start] + new + words[end:])
    if operation == "line":
        assume(words and not words.endswith("\n\n"))
        number = draw(st.integers(0, words.removesuffix("\n").count("\n")))
        editor.insert_line(path, number, "một dòng")
        lines = words.split("\n")
        return editor, put(value, path, "\n".join([*lines[:number], "một dòng", *lines[number:]]))
    if operation in ("above", "behind"):
        editor.comment(path, "lời mới", behind=operation == "behind")
        return editor, value
    if operation == "remove":
        assume(len(at(value, path[:-1])) > 1)
        editor.remove(path)
        del at(value, path[:-1])[path[-1]]
        return editor, value
    new = draw(NEW_VALUES)
    if operation == "item":
        assume(isinstance(holder, list))
        index = draw(st.integers(0, len(holder)))
        editor.insert_item(holder_path, index, new)
        holder.insert(index, new)
    else:
        assume(isinstance(holder, dict))
        editor.insert_pair(holder_path, "khóa, mới", new)
        holder["khóa, mới"] = new
    return editor, value


@settings(max_examples=300)
@given(
    document=DOCUMENTS,
    ending=ENDINGS,
    operations=st.lists(OPERATIONS, min_size=1, max_size=3),
    data=st.data(),
)
def test_an_edit_changes_just_what_it_says_or_is_refused(document, ending, operations, data):
    try:
        source = read(ending(document))
    except ProblemsFound:
        assume(False)  # noqa: FBT003 — hypothesis's own
    assume(not has_errors(source.problems) and isinstance(source.value, dict | list))
    for operation in operations:
        assume([path for path, _ in scalars(source.value) if path])
        try:
            editor, expected = _apply(operation, source, deepcopy(plain(source.value)), data.draw)
            edited = editor.edited()
        except CannotEdit:
            continue
        assert plain(edited.value) == plain(json.loads(json.dumps(expected)))
        kept = iter(comments(edited))
        assert operation == "remove" or all(comment in kept for comment in comments(source))
        source = edited
