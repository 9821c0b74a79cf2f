"""Nested containers, tuples vs lists, sets, frozensets and dict order."""

# %% right
def group_by_length(words):
    groups = {}
    for w in words:
        groups.setdefault(len(w), []).append(w)
    return dict(sorted(groups.items()))

def anagrams(words):
    table = {}
    for w in words:
        table.setdefault("".join(sorted(w)), set()).add(w)
    return {frozenset(g) for g in table.values() if len(g) > 1}

def matrix_stats(m):
    return (len(m), len(m[0])), [sum(row) for row in m], {"max": max(map(max, m))}

# %% wrong the shape is a list
def group_by_length(words):
    return {n: [w for w in words if len(w) == n] for n in sorted(set(map(len, words)))}

def anagrams(words):
    table = {}
    for w in words:
        table.setdefault("".join(sorted(w)), set()).add(w)
    return {frozenset(g) for g in table.values() if len(g) > 1}

def matrix_stats(m):
    return [[len(m), len(m[0])], [sum(row) for row in m], {"max": max(map(max, m))}]

# %% test
words = "listen silent enlist google elbow below cat act".split()
g = group_by_length(words)
assert g == {3: ["cat", "act"], 5: ["elbow", "below"], 6: ["listen", "silent", "enlist", "google"]}
assert list(g) == [3, 5, 6], "sort the keys"
assert isinstance(g[3], list) and type(g) is dict

a = anagrams(words)
assert isinstance(a, set) and len(a) == 3
assert frozenset({"cat", "act"}) in a
assert {len(group) for group in a} == {2, 3}
assert set().union(*a) == set(words) - {"google"}

result = matrix_stats([[1, 2, 3], [4, 5, 6]])
assert isinstance(result, tuple) and len(result) == 3
assert result == ((2, 3), [6, 15], {"max": 6})
shape, sums, info = result
assert isinstance(shape, tuple) and info["max"] == 6
