"""Recursive functions: permutations, hanoi, flatten; deep calls and laziness."""

# %% right
def permutations(items):
    if not items:
        return [[]]
    return [[x] + p for i, x in enumerate(items)
            for p in permutations(items[:i] + items[i + 1:])]

def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)

def flatten(nested):
    if not isinstance(nested, (list, tuple)):
        return [nested]
    return [x for item in nested for x in flatten(item)]

# %% wrong hanoi swaps the pegs
def permutations(items):
    import itertools
    return [list(p) for p in itertools.permutations(items)]

def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, b, c) + [(a, c)] + hanoi(n - 1, b, a, c)

def flatten(nested):
    return sum(map(flatten, nested), []) if isinstance(nested, (list, tuple)) else [nested]

# %% test
assert permutations([]) == [[]]
assert sorted(permutations([1, 2, 3])) == [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
assert len(permutations(list("abcde"))) == 120

def simulate(moves, n):
    pegs = {"A": list(range(n, 0, -1)), "B": [], "C": []}
    for src, dst in moves:
        disk = pegs[src].pop()
        assert not pegs[dst] or pegs[dst][-1] > disk, f"illegal move {src} -> {dst}"
        pegs[dst].append(disk)
    return pegs

for n in range(1, 9):
    moves = hanoi(n)
    assert len(moves) == 2 ** n - 1
    assert simulate(moves, n)["C"] == list(range(n, 0, -1))
assert flatten([1, [2, (3, [4, []])], "five"]) == [1, 2, 3, 4, "five"]
