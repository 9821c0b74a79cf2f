"""json.dumps of a student's result: only plain types, stable keys, round trip."""

# %% given
import json
import numpy as np

measurements = {"temp": np.array([20.5, 21.0, np.nan]), "count": np.array([3, 4, 5])}

# %% right
def summary(data):
    out = {}
    for name, x in data.items():
        ok = x[~np.isnan(x)]
        out[name] = {"n": len(ok), "mean": round(float(ok.mean()), 3),
                     "values": [None if np.isnan(v) else v for v in x.tolist()]}
    return out

# %% wrong contains numpy numbers
def summary(data):
    out = {}
    for name, x in data.items():
        out[name] = {"n": np.sum(~np.isnan(x)), "mean": np.nanmean(x).round(3),
                     "values": [None if np.isnan(v) else v for v in x]}
    return out

# %% wrong nan is not replaced
def summary(data):
    return {name: {"n": int((~np.isnan(x)).sum()), "mean": round(float(np.nanmean(x)), 3),
                   "values": x.tolist()} for name, x in data.items()}

# %% test
s = summary(measurements)
try:
    text = json.dumps(s, sort_keys=True, allow_nan=False)
except (TypeError, ValueError) as e:
    raise AssertionError(f"the summary cannot be written as JSON: {e}") from None
assert json.loads(text) == s
assert text.startswith('{"count": {"mean": 4.0, "n": 3, "values": [3, 4, 5]}')
assert '"values": [20.5, 21.0, null]' in text
assert s["temp"]["mean"] == 20.75 and type(s["temp"]["n"]) is int
assert np.isnan(measurements["temp"][2])
assert list(summary({})) == []
