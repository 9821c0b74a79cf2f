"""np.errstate / np.seterr: division by zero must not warn and give a fallback."""

# %% given
import numpy as np

# %% right
def safe_divide(a, b, fill=0.0):
    a, b = np.broadcast_arrays(np.asarray(a, float), np.asarray(b, float))
    out = np.full(a.shape, fill)
    np.divide(a, b, out=out, where=b != 0)
    return out

# %% right
def safe_divide(a, b, fill=0.0):
    with np.errstate(divide="ignore", invalid="ignore"):
        q = np.true_divide(a, b)
    return np.where(np.equal(b, 0), fill, q)

# %% wrong divides first without errstate
def safe_divide(a, b, fill=0.0):
    q = np.true_divide(a, b)
    return np.where(np.equal(b, 0), fill, q)

# %% wrong changes the global error state
def safe_divide(a, b, fill=0.0):
    np.seterr(all="ignore")
    q = np.true_divide(a, b)
    return np.where(np.equal(b, 0), fill, q)

# %% test
old = np.geterr()
with np.errstate(all="raise"):
    r = safe_divide(np.array([1.0, 0.0, -3.0]), np.array([2.0, 0.0, 0.0]))
    assert np.geterr()["divide"] == "raise", "do not change numpy's global settings"
np.testing.assert_array_equal(r, [0.5, 0.0, 0.0])
assert np.geterr() == old
r = safe_divide(np.ones((2, 3)), np.array([1, 0, 4]), fill=np.nan)
assert r.shape == (2, 3)
assert np.isnan(r[:, 1]).all() and not np.isnan(r[:, [0, 2]]).any()
