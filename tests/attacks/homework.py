"""The homework that all attacks are about. `released` tests are the lines outside of the hidden regions."""

# %% given imports
import numpy as np
import torch


# %% solution double
def double(x):
    return 2 * x


# %% test test_double__visible 1
assert double(1) == 2

# %% test test_double__values 2
# Other numbers.
### BEGIN HIDDEN TESTS
assert double(21) == 42
assert double(-0.5) == -1.0
assert double(10**30) == 2 * 10**30
assert double(8675309.25) == 17350618.5
### END HIDDEN TESTS


# %% solution softmax
def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


# %% test test_softmax__visible 1
np.testing.assert_allclose(softmax(np.array([[0.0, np.log(3.0)]])), [[0.25, 0.75]])

# %% test test_softmax__values 2
# Random arrays.
### BEGIN HIDDEN TESTS
rng = np.random.default_rng(271828)
for rows, columns in ((3, 5), (1, 4), (7, 2)):
    z = rng.normal(0, 3, (rows, columns))
    want = torch.softmax(torch.from_numpy(z), dim=1).numpy()
    np.testing.assert_allclose(softmax(z.copy()), want, rtol=1e-7)
    assert np.allclose(softmax(z.copy()), want)
### END HIDDEN TESTS

# %% test test_softmax__purity 1
# The input is left unchanged.
### BEGIN HIDDEN TESTS
z = np.random.default_rng(314159).normal(0, 1, (4, 3))
before = z.copy()
softmax(z)
assert np.array_equal(z, before), "the input was changed"
### END HIDDEN TESTS


# %% solution Stack
class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop()

    def peek(self):
        return self.items[-1]

    def __len__(self):
        return len(self.items)


# %% test test_Stack__visible 1
stack = Stack()
stack.push(1)
stack.push(2)
assert len(stack) == 2
assert stack.peek() == 2
assert stack.pop() == 2
assert stack.pop() == 1

# %% test test_Stack__order 2
# Many items; an empty stack.
### BEGIN HIDDEN TESTS
stack = Stack()
items = [7, "seven", 7.5, None, (1, 2)]
for number, item in enumerate(items, start=1):
    stack.push(item)
    assert len(stack) == number
found = []
while len(stack):
    found.append(stack.pop())
assert found == items[::-1]
try:
    stack.pop()
except IndexError:
    pass
else:
    raise AssertionError("pop of an empty stack raises IndexError")
### END HIDDEN TESTS


# %% solution count_words
def count_words(text):
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


# %% test test_count_words__visible 1
assert count_words("a b a") == {"a": 2, "b": 1}

# %% test test_count_words__values 2
# Longer texts.
### BEGIN HIDDEN TESTS
assert count_words("") == {}
assert count_words("xylophonequartz is xylophonequartz was") == {"xylophonequartz": 2, "is": 1, "was": 1}
### END HIDDEN TESTS


# %% solution norm
def norm(t):
    return float((t**2).sum().sqrt())


# %% test test_norm__visible 1
assert abs(float(norm(torch.tensor([3.0, 4.0]))) - 5) < 1e-6

# %% test test_norm__values 2
# Other vectors.
### BEGIN HIDDEN TESTS
for values in ([1.0], [-2.0, 3.0, 6.0], [0.0, 0.0]):
    t = torch.tensor(values)
    want = sum(value**2 for value in values) ** 0.5
    got = norm(t)
    assert abs(float(got) - want) < 1e-6
    torch.testing.assert_close(torch.as_tensor(float(got)), torch.tensor(want))
### END HIDDEN TESTS


# %% solution squares_below
def squares_below(n):
    number = 0
    while number**2 < n:
        yield number**2
        number += 1


# %% test test_squares_below__visible 1
assert list(squares_below(10)) == [0, 1, 4, 9]

# %% test test_squares_below__values 2
# Other limits.
### BEGIN HIDDEN TESTS
assert list(squares_below(1)) == [0]
assert list(squares_below(0)) == []
assert list(squares_below(101)) == [k * k for k in range(11)]
assert next(squares_below(5)) == 0
### END HIDDEN TESTS


# %% solution apply_twice
def apply_twice(f, x):
    return f(f(x))


# %% test test_apply_twice__visible 1
assert apply_twice(lambda x: x + 1, 0) == 2


# %% test test_apply_twice__values 2
# Other functions.
### BEGIN HIDDEN TESTS
def check():
    secret = 4815162342
    assert (
        apply_twice(lambda x: (x * 31 + secret) % 1000003, 17) == ((17 * 31 + secret) % 1000003 * 31 + secret) % 1000003
    )


check()
assert apply_twice(str.upper, "a") == "A"
### END HIDDEN TESTS


# %% solution judge_me
def judge_me():
    return "ready"


# %% test test_judge_me__partial 3
# A point for each thing that holds.
### BEGIN HIDDEN TESTS
answer = judge_me()
(answer == "ready") + (len(answer) == 5) + answer.startswith("re")
### END HIDDEN TESTS
