"""The test cell defines helper functions, recursive ones, and comprehensions over f."""

# %% right
def insert(tree, key):
    """Binary search tree as nested lists [left, key, right] or None."""
    if tree is None:
        return [None, key, None]
    left, k, right = tree
    if key < k:
        return [insert(left, key), k, right]
    if key > k:
        return [left, k, insert(right, key)]
    return tree

def build(keys):
    tree = None
    for k in keys:
        tree = insert(tree, k)
    return tree

# %% wrong inserts duplicates
def insert(tree, key):
    if tree is None:
        return [None, key, None]
    left, k, right = tree
    if key < k:
        return [insert(left, key), k, right]
    return [left, k, insert(right, key)]

def build(keys):
    tree = None
    for k in keys:
        tree = insert(tree, k)
    return tree

# %% test
def inorder(t):
    return [] if t is None else inorder(t[0]) + [t[1]] + inorder(t[2])

def height(t):
    return 0 if t is None else 1 + max(height(t[0]), height(t[2]))

def is_bst(t, lo=float("-inf"), hi=float("inf")):
    return t is None or (lo < t[1] < hi and is_bst(t[0], lo, t[1]) and is_bst(t[2], t[1], hi))

trees = {n: build([(7 * i) % n for i in range(n)]) for n in (1, 5, 10, 30)}
assert all(is_bst(t) for t in trees.values())
assert [inorder(t) == list(range(n)) for n, t in trees.items()] == [True] * 4
assert height(build(range(10))) == 10 and height(build([2, 1, 3])) == 2
assert build([]) is None
t = build([4, 2, 4, 2])
assert inorder(t) == [2, 4], f"duplicates: {inorder(t)}"
old = build([5])
new = insert(old, 3)
assert old == [None, 5, None] and new == [[None, 3, None], 5, None], "do not change the old tree"
assert {k: inorder(insert(old, k)) for k in (1, 9)} == {1: [1, 5], 9: [5, 9]}
