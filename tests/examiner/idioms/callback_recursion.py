"""Recursion through a callback: the student's function calls the test's, which calls it."""

# %% right
def walk(tree, visit):
    """Call visit(key, walk_child) for the root; visit decides about the children."""
    key, children = tree
    return visit(key, [lambda c=c: walk(c, visit) for c in children])

def fix(f):
    """Fixed-point combinator: fix(f)(x) == f(fix(f))(x)."""
    return lambda *args: f(fix(f))(*args)

# %% wrong late binding of the children
def walk(tree, visit):
    key, children = tree
    return visit(key, [lambda: walk(c, visit) for c in children])

def fix(f):
    return lambda *args: f(fix(f))(*args)

# %% wrong fix is not recursive
def walk(tree, visit):
    key, children = tree
    return visit(key, [lambda c=c: walk(c, visit) for c in children])

def fix(f):
    return lambda *args: f(f)(*args)

# %% test
tree = (1, [(2, []), (3, [(4, []), (5, [])])])

def total(key, children):
    return key + sum(child() for child in children)

def depth(key, children):
    return 1 + max((child() for child in children), default=0)

order = []
def lazy(key, children):
    order.append(key)
    if key != 3:
        for child in children:
            child()

assert walk(tree, total) == 15
assert walk(tree, depth) == 3
assert walk(tree, lazy) is None
assert order == [1, 2, 3], f"visited {order}"

fact = fix(lambda rec: lambda n: 1 if n == 0 else n * rec(n - 1))
assert [fact(n) for n in range(6)] == [1, 1, 2, 6, 24, 120]
even = fix(lambda rec: lambda n, acc=True: acc if n == 0 else rec(n - 1, not acc))
assert even(10) and not even(7)
