"""np.save / np.savez files of the student's functions read by the test and vice versa.

Two kernels: folders of their own
"""

# %% given
import os
import tempfile
import numpy as np

# %% right
def save_model(path, params):
    np.savez(path, **params)

def load_model(path):
    with np.load(path) as data:
        return {k: data[k] for k in data.files}

# %% wrong saves only the weights
def save_model(path, params):
    np.savez(path, **{k: v for k, v in params.items() if k.startswith("W")})

def load_model(path):
    return dict(np.load(path))

# %% wrong load gives rounded weights
def save_model(path, params):
    np.savez(path, **{k: v.astype(np.float16) for k, v in params.items()})

def load_model(path):
    return {k: v.astype(float) for k, v in np.load(path).items()}

# %% test
params = {"W": np.random.default_rng(0).normal(size=(4, 3)), "b": np.zeros(3)}
with tempfile.TemporaryDirectory() as d:
    path = os.path.join(d, "model.npz")
    save_model(path, params)
    assert os.path.isfile(path) and os.path.getsize(path) > 0
    with np.load(path) as f:
        assert sorted(f.files) == ["W", "b"], f.files
    loaded = load_model(path)
    assert loaded.keys() == params.keys()
    for k in params:
        assert loaded[k].dtype == params[k].dtype
        np.testing.assert_array_equal(loaded[k], params[k], err_msg=k)
    loaded["b"] += 1
    assert params["b"].sum() == 0

    other = os.path.join(d, "other.npz")
    np.savez(other, x=np.arange(5))
    assert load_model(other)["x"].tolist() == [0, 1, 2, 3, 4]
assert not os.path.exists(path)
