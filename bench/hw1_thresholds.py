"""What the thresholds of Hw1's LinearClassifier tests rest on: `python -m bench.hw1_thresholds [SEEDS]`.

The source's own LinearClassifier on the data of the tests, over many seeds of the minibatches, which every student
has others of: accuracies on digits and wine; how far small random starts end from the reference, on other data for
each; how much `reg` shrinks. A threshold is at most mean - 6 sd, or for what shall be small, mean + 6 sd at least.
"""

import sys
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.datasets import load_digits, load_wine

from defter.authoring import grade_id, read_notebook

SOURCE = Path(__file__).parent.parent / "source" / "hw1" / "hw1.ipynb"
#: The seeds of the splits, as in the notebook.
SPLITS = {("digits", "softmax"): 506, ("digits", "hinge"): 506, ("wine", "softmax"): 93401, ("wine", "hinge"): 93411}
SETTINGS: dict[str, dict[str, float]] = {
    "digits": {"lr": 0.1, "reg": 1e-4, "epochs": 5, "batch_size": 20},
    "wine": {"lr": 0.05, "reg": 1e-3, "epochs": 20, "batch_size": 8},
}


def source_names() -> dict[str, Any]:
    """What the solution cells of the source define."""
    names: dict[str, Any] = {"np": np}
    for cell in read_notebook(SOURCE).cells:
        if grade_id(cell) in ("minibatches", "softmax_cross_entropy", "multiclass_hinge", "LinearClassifier"):
            exec(cell.source, names)
    return names


def accuracies(names: dict[str, Any], data: str, loss: str, seeds: int) -> list[float]:
    """The accuracy on the data that are held out, other minibatches for each seed."""
    X, y = load_digits(return_X_y=True) if data == "digits" else load_wine(return_X_y=True)
    part = np.random.default_rng(SPLITS[data, loss]).permutation(len(y))
    train, held = (part[:1000], part[1000:1400]) if data == "digits" else (part[:89], part[89:])
    Z = X / 16 if data == "digits" else (X - X[train].mean(0)) / X[train].std(0)
    found = []
    for seed in range(seeds):
        classifier = names["LinearClassifier"]()
        classifier.fit(Z[train], y[train], loss=loss, rng=np.random.default_rng(seed), **SETTINGS[data])
        found.append(float(np.mean(classifier.predict(Z[held]) == y[held])))
    return found


def random_starts(names: dict[str, Any], loss: str, seeds: int) -> list[float]:
    """How far a start with numbers of size 0.01 ends from the start at zero, of the largest weight."""
    function = names["softmax_cross_entropy" if loss == "softmax" else "multiclass_hinge"]

    def descend(X: np.ndarray, y: np.ndarray, W: np.ndarray, lr: float, reg: float) -> np.ndarray:
        b = np.zeros(W.shape[1])
        for _ in range(600):
            _, dZ = function(X @ W + b, y)
            W, b = W - lr * (X.T @ dZ + 2 * reg * W), b - lr * dZ.sum(0)
        return W

    found = []
    for seed in range(seeds):
        rng = np.random.default_rng(2000 + seed)
        for N, D, C, lr, reg in [(11, 3, 4, 0.03, 0.1), (8, 5, 3, 0.02, 0.2)]:
            y = np.concatenate([np.arange(C), np.zeros(N - C, dtype=int)])
            X = rng.normal(0, 1, (C, D))[y] + rng.normal(0, 0.5, (N, D))
            zero = descend(X, y, np.zeros((D, C)), lr, reg)
            other = descend(X, y, rng.normal(0, 0.01, (D, C)), lr, reg)
            found.append(float(np.abs(other - zero).max() / np.abs(zero).max()))
    return found


def shrinking(names: dict[str, Any], loss: str, seeds: int) -> dict[str, list[float]]:
    """By which factors the norm of W falls from reg 0 to 0.1 to 2, and the spread of b at reg 2."""
    found: dict[str, list[float]] = {"reg 0 / 0.1": [], "reg 0.1 / 2": [], "spread of b": []}
    X, y = np.random.default_rng(93421).normal(0, 1, (45, 3)), np.array([0] * 30 + [1] * 10 + [2] * 5)
    X[:, 0] += y
    for seed in range(seeds):
        norms = []
        for reg in (0.0, 0.1, 2.0):
            classifier = names["LinearClassifier"]()
            settings = {"lr": 0.1, "reg": reg, "epochs": 150, "batch_size": 45}
            classifier.fit(X, y, loss=loss, rng=np.random.default_rng(seed), **settings)
            norms.append(float(np.linalg.norm(classifier.W)))
        found["reg 0 / 0.1"].append(norms[0] / norms[1])
        found["reg 0.1 / 2"].append(norms[1] / norms[2])
        found["spread of b"].append(float(np.ptp(classifier.b)))
    return found


def main() -> None:
    """Print a row for each measure."""
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    names = source_names()
    rows: dict[str, list[float]] = {}
    for loss in ("softmax", "hinge"):
        for data in ("digits", "wine"):
            rows[f"{data}, {loss}, accuracy"] = accuracies(names, data, loss, seeds)
        rows[f"random starts, {loss}, apart"] = random_starts(names, loss, seeds)
        rows |= {f"{loss}, {name}": values for name, values in shrinking(names, loss, seeds).items()}
    print(f"| {seeds} seeds | mean | sd | least | most | mean - 6 sd |\n|---|---|---|---|---|---|")
    for name, values in rows.items():
        mean, sd = np.mean(values), np.std(values)
        print(f"| {name} | {mean:.3f} | {sd:.3f} | {min(values):.3f} | {max(values):.3f} | {mean - 6 * sd:.3f} |")


if __name__ == "__main__":
    main()
