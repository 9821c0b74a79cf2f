"""In-place update of lists, dicts and sets that the test passes."""

# %% right
def remove_duplicates(items):
    seen = set()
    i = 0
    while i < len(items):
        if items[i] in seen:
            del items[i]
        else:
            seen.add(items[i])
            i += 1

def merge_counts(target, other):
    for k, v in other.items():
        target[k] = target.get(k, 0) + v

def visit(node, graph, visited):
    visited.add(node)
    for n in graph[node]:
        if n not in visited:
            visit(n, graph, visited)

# %% wrong remove_duplicates returns a new list
def remove_duplicates(items):
    items = list(dict.fromkeys(items))
    return items

def merge_counts(target, other):
    target.update({k: target.get(k, 0) + v for k, v in other.items()})

def visit(node, graph, visited):
    visited.add(node)
    [visit(n, graph, visited) for n in graph[node] if n not in visited]

# %% test
xs = [3, 1, 3, 2, 1]
alias = xs
remove_duplicates(xs)
assert xs == [3, 1, 2], xs
assert alias is xs and alias == [3, 1, 2]

counts = {"a": 1, "b": 2}
merge_counts(counts, {"b": 3, "c": 4})
assert counts == {"a": 1, "b": 5, "c": 4}

graph = {"A": ["B", "C"], "B": ["D"], "C": ["D"], "D": [], "E": ["A"]}
seen = set()
visit("A", graph, seen)
assert seen == {"A", "B", "C", "D"}
seen.clear()
visit("B", graph, seen)
assert seen == {"B", "D"}
assert graph["E"] == ["A"], "visit must not change the graph"
