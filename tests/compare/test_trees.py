from sinhkehoach.compare.trees import Node, match_trees


def _tree(*lines):
    """Return nodes: `a`, `a/b` for b under a; the path is made of the places, not of the names."""
    paths = {}
    nodes = []
    for place, line in enumerate(lines):
        above, _, name = line.rpartition("/")
        parent = paths.get(above, ())
        paths[line] = (*parent, place)
        nodes.append(Node(paths[line], parent, "", None, name, name, "", name))
    return nodes


def _names(nodes):
    return [node.name for node in nodes]


def test_what_stands_below_a_new_or_lost_thing_goes_with_it():
    matched = match_trees(_tree("a", "a/b", "a/c"), _tree("x", "x/y"))
    assert (_names(matched.added), _names(matched.removed)) == (["x"], ["a"])


def test_thing_saved_from_a_lost_group_has_moved():
    old, new = _tree("a", "a/b", "c"), _tree("c", "c/b")
    matched = match_trees(old, new)
    assert matched.moved == {new[1].path}
    assert _names(matched.removed) == ["a"]


def test_things_below_a_thing_that_moved_have_not():
    old, new = _tree("a", "a/b", "a/c", "d"), _tree("d", "a", "a/b", "a/c")
    assert match_trees(old, new).moved <= {new[0].path, new[1].path}


def test_sisters_in_another_order_have_moved():
    old, new = _tree("a", "a/b", "a/c", "a/d"), _tree("a", "a/d", "a/b", "a/c")
    assert match_trees(old, new).moved == {new[1].path}
