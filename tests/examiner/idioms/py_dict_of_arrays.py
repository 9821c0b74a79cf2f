"""A dict of arrays goes in and out; the caller's dict must not change."""

# %% given
import numpy as np

def make_params():
    return {"W1": np.arange(6.0).reshape(2, 3), "b1": np.zeros(3), "W2": np.ones((3, 1)), "b2": np.zeros(1)}

# %% right
def add_decay(grads, params, lam):
    out = {}
    for k, g in grads.items():
        out[k] = g + lam * params[k] if k.startswith("W") else g.copy()
    return out

def flatten(params):
    return np.concatenate([params[k].ravel() for k in sorted(params)])

# %% wrong decays the biases too
def add_decay(grads, params, lam):
    return {k: g + lam * params[k] for k, g in grads.items()}

def flatten(params):
    return np.concatenate([params[k].ravel() for k in sorted(params)])

# %% wrong changes the gradients
def add_decay(grads, params, lam):
    for k in grads:
        if "W" in k:
            grads[k] += lam * params[k]
    return grads

def flatten(params):
    return np.concatenate([params[k].ravel() for k in sorted(params)])

# %% test
params = make_params()
params["b1"] += 7
grads = {k: np.full_like(v, 2.0) for k, v in params.items()}
out = add_decay(grads, params, 0.5)
assert out is not grads and out.keys() == grads.keys()
expected = {"W1": 2 + 0.5 * params["W1"], "b1": np.full(3, 2.0), "W2": np.full((3, 1), 2.5), "b2": np.array([2.0])}
for k in expected:
    np.testing.assert_allclose(out[k], expected[k], err_msg=k)
    assert (grads[k] == 2.0).all(), f"grads[{k!r}] was changed"
out["b1"][0] = 99
assert grads["b1"][0] == 2.0
vec = flatten(params)
assert vec.shape == (13,)
assert vec[:6].tolist() == [0, 1, 2, 3, 4, 5] and vec[-3:].tolist() == [7, 7, 7] or vec[9] == 7
assert all(np.array_equal(v, make_params()[k] + 7 * (k == "b1")) for k, v in params.items())
