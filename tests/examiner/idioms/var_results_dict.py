"""A nested results dict left by the student: keys, types, arrays inside."""

# %% given
import numpy as np

scores = {"ann": [80, 90, 100], "bob": [50, 40, 60], "eve": [70, 70, 70]}

# %% right
results = {
    name: {"mean": float(np.mean(s)), "best": max(s), "array": np.array(s)}
    for name, s in scores.items()
}
results["all"] = {"ranking": sorted(scores, key=lambda n: -results[n]["mean"]), "n": len(scores)}

# %% wrong the ranking is ascending
results = {
    name: {"mean": float(np.mean(s)), "best": max(s), "array": np.array(s)}
    for name, s in scores.items()
}
results["all"] = {"ranking": sorted(scores, key=lambda n: results[n]["mean"]), "n": len(scores)}

# %% wrong keys missing
results = {}
for name in scores:
    results[name] = {"mean": sum(scores[name]) / 3, "best": max(scores[name])}
results["all"] = {"ranking": ["ann", "eve", "bob"], "n": 3}

# %% test
assert isinstance(results, dict)
assert results.keys() == {"ann", "bob", "eve", "all"}
for name in scores:
    entry = results[name]
    missing = {"mean", "best", "array"} - set(entry)
    assert not missing, f"{name}: no entries {sorted(missing)}"
    assert np.isclose(entry["mean"], sum(scores[name]) / 3)
    assert isinstance(entry["array"], np.ndarray)
    assert entry["array"].max() == entry["best"]
assert results["all"]["ranking"] == ["ann", "eve", "bob"]
assert results["all"] == {"ranking": ["ann", "eve", "bob"], "n": 3}
best, *_, worst = results["all"]["ranking"]
assert (best, worst) == ("ann", "bob")
assert "zoe" not in results and results.get("zoe") is None
assert max(scores, key=lambda n: results[n]["best"]) == "ann"
