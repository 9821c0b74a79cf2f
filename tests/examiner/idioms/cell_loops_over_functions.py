"""The test loops over [student_f1, student_f2] and puts functions into dicts."""

# %% given
import random

# %% right
def bubble_sort(items):
    items = list(items)
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
    return items

def merge_sort(items):
    if len(items) <= 1:
        return list(items)
    mid = len(items) // 2
    a, b, out = merge_sort(items[:mid]), merge_sort(items[mid:]), []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b

# %% wrong bubble sort works in place
def bubble_sort(items):
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
    return items

def merge_sort(items):
    return sorted(items)

# %% wrong merge sort drops duplicates
def bubble_sort(items):
    return sorted(items)

def merge_sort(items):
    return sorted(set(items))

# %% test
random.seed(3)
inputs = [[], [1], [2, 1], [3, 3, 1, 2, 3], [random.randint(0, 99) for _ in range(60)]]
for sort in [bubble_sort, merge_sort]:
    for data in inputs:
        before = data[:]
        result = sort(data)
        assert result == sorted(data), f"{sort.__name__}({before}) = {result}"
        assert data == before, f"{sort.__name__} changed its argument"

algorithms = {"bubble": bubble_sort, "merge": merge_sort, "builtin": sorted}
outputs = {name: f(list("idiomatic")) for name, f in algorithms.items()}
assert len({tuple(v) for v in outputs.values()}) == 1, outputs
assert all(callable(f) for f in algorithms.values())
assert bubble_sort != merge_sort and algorithms["bubble"] is bubble_sort
