"""Warnings recorded with warnings.catch_warnings(record=True)."""

# %% given
import warnings
import numpy as np

# %% right
def safe_log(x):
    x = np.asarray(x, dtype=float)
    if (x <= 0).any():
        warnings.warn("non-positive values are replaced by nan", RuntimeWarning, stacklevel=2)
    out = np.full_like(x, np.nan)
    np.log(x, out=out, where=x > 0)
    return out

def old_mean(x):
    warnings.warn("use np.mean", DeprecationWarning)
    return np.mean(x)

# %% wrong numpy warns instead
def safe_log(x):
    out = np.log(np.asarray(x, dtype=float))
    out[~np.isfinite(out)] = np.nan
    return out

def old_mean(x):
    warnings.warn("use np.mean", DeprecationWarning)
    return np.mean(x)

# %% wrong prints the warning
def safe_log(x):
    x = np.asarray(x, dtype=float)
    if (x <= 0).any():
        print("RuntimeWarning: non-positive values are replaced by nan")
    return np.log(x, out=np.full_like(x, np.nan), where=x > 0)

def old_mean(x):
    print("DeprecationWarning: use np.mean")
    return np.mean(x)

# %% test
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    y = safe_log([1.0, 0.0, np.e])
assert len(w) == 1, f"expected exactly one warning, got {[str(x.message) for x in w]}"
assert issubclass(w[0].category, RuntimeWarning)
assert "non-positive" in str(w[0].message)
np.testing.assert_allclose(y, [0, np.nan, 1])

with warnings.catch_warnings():
    warnings.simplefilter("error")
    assert safe_log([1.0, 1.0]).sum() == 0    # no warning here
    try:
        old_mean([1, 2])
        raise AssertionError("no DeprecationWarning")
    except DeprecationWarning as e:
        assert e.args[0] == "use np.mean"
