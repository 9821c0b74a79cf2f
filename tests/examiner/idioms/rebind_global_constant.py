"""The test sets globals of the student's and calls functions that read them."""

# %% given
LEARNING_RATE = 0.1
NAMES = ["w", "b"]

# %% right
def update(params, grads):
    return {k: params[k] - LEARNING_RATE * grads[k] for k in NAMES}

# %% right
def update(params, grads):
    new = {}
    for name in NAMES:
        new[name] = params[name] - grads[name] * LEARNING_RATE
    return new

# %% wrong hard-coded learning rate
def update(params, grads):
    return {k: params[k] - 0.1 * grads[k] for k in NAMES}

# %% wrong value bound as a default
def update(params, grads, lr=LEARNING_RATE):
    return {k: params[k] - lr * grads[k] for k in NAMES}

# %% test
params = {"w": 1.0, "b": 2.0, "frozen": 3.0}
grads = {"w": 10.0, "b": -10.0, "frozen": 5.0}
assert LEARNING_RATE == 0.1
assert update(params, grads) == {"w": 0.0, "b": 3.0}

LEARNING_RATE = 0.5
new = update(params, grads)
assert new == {"w": -4.0, "b": 7.0}, "use the global LEARNING_RATE"
old_names = NAMES
NAMES = ["frozen"]
try:
    assert update(params, grads) == {"frozen": 0.5}
finally:
    NAMES = old_names
NAMES.append("frozen")
assert set(update(params, grads)) == {"w", "b", "frozen"}
LEARNING_RATE = 0.1
assert params == {"w": 1.0, "b": 2.0, "frozen": 3.0}
