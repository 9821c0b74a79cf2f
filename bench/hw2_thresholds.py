"""What the thresholds of Hw2's trained models rest on: `python -m bench.hw2_thresholds [SEEDS]`.

The source's own networks on the data of the tests, over many seeds of the start, the batches, and where a test draws
it, the order of the points, all of which every student has others of. A threshold is at most mean - 6 sd, or for
what shall be small, mean + 6 sd at least.
"""

import copy
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn

from defter.authoring import grade_id, read_notebook
from defter.authoring.notebook import solution_cells

SOURCE = Path(__file__).parent.parent / "source" / "hw2" / "hw2.ipynb"


def source_names() -> dict[str, Any]:
    """What the solution cells and the given layers, nets and signals of the source define."""
    notebook = read_notebook(SOURCE)
    names: dict[str, Any] = {"np": np, "torch": torch, "nn": nn, "copy": copy, "time": time}
    wanted = {*solution_cells(notebook), "given_conv_layer", "given_convnet", "given_signals", "given_mlp"}
    for cell in notebook.cells:
        if grade_id(cell) in wanted and cell.cell_type == "code":
            exec(cell.source, names)
    return names


def accuracy(names: dict[str, Any], model: nn.Module, X: torch.Tensor, y: torch.Tensor) -> float:
    """The part of the signals that a model classifies rightly."""
    return float((names["predict"](model, X) == y).float().mean())


def small_cnns(names: dict[str, Any], seeds: int) -> dict[str, list[float]]:
    """Trained on the notebook's 4000 signals: accuracies on the signals of both tests, and processor time."""
    X, y = names["signals_X"], names["signals_y"]
    found: dict[str, list[float]] = {"small_cnn, 80 % test": [], "small_cnn, 88 % test": [], "small_cnn, CPU s": []}
    for seed in range(seeds):
        torch.manual_seed(seed)
        model, start = names["SmallCNN"](), time.process_time()
        names["train_model"](model, X, y, torch.Generator().manual_seed(1000 + seed))
        found["small_cnn, CPU s"].append(time.process_time() - start)
        for test, data in (("80 %", 98311), ("88 %", 98312)):
            new_X, new_y = names["make_signals"](2000, np.random.default_rng(data))
            found[f"small_cnn, {test} test"].append(accuracy(names, model, new_X, new_y))
    return found


def locality(names: dict[str, Any], net: str, n_train: int, n_new: int, seeds: int) -> dict[str, list[float]]:
    """The accuracy in the order as it is, in a random one, and the difference; other data and orders for each seed."""
    found: dict[str, list[float]] = {f"{net}, as it is": [], f"{net}, shuffled": [], f"{net}, difference": []}
    for seed in range(seeds):
        rng = np.random.default_rng(3000 + seed)
        (X, y), (new_X, new_y) = names["make_signals"](n_train, rng), names["make_signals"](n_new, rng)
        orders = [np.arange(40), rng.permutation(40)]
        torch.manual_seed(seed)
        models = names["locality_experiment"](names[net], X, y, orders)
        plain, shuffled = (
            accuracy(names, model, new_X[:, torch.tensor(order)], new_y)
            for model, order in zip(models, orders, strict=True)
        )
        for name, value in (("as it is", plain), ("shuffled", shuffled), ("difference", plain - shuffled)):
            found[f"{net}, {name}"].append(value)
    return found


def own_orders(names: dict[str, Any], seeds: int) -> dict[str, list[float]]:
    """800 signals: by how much a net is better in its own order than in the other where it is best, at least."""
    found = []
    for seed in range(seeds):
        rng = np.random.default_rng(4000 + seed)
        X, y = names["make_signals"](800, rng)
        orders = [rng.permutation(40) for _ in range(3)]
        torch.manual_seed(seed)
        models = names["locality_experiment"](names["make_mlp"], X, y, orders)
        table = np.array([[accuracy(names, model, X[:, torch.tensor(o)], y) for o in orders] for model in models])
        others = np.where(np.eye(3, dtype=bool), 0, table).max(axis=1)
        found.append(float((np.diag(table) - others).min()))
    return {"make_mlp, own order - other": found}


def short_trainings(names: dict[str, Any], seeds: int) -> dict[str, list[float]]:
    """By how much the loss on 250 signals falls when a SmallCNN is trained on them."""
    X, y = names["signals_X"][:250], names["signals_y"][:250]
    found = []
    for seed in range(seeds):
        torch.manual_seed(seed)
        model = names["SmallCNN"]()
        before = nn.functional.cross_entropy(model(X), y).item()
        names["train_model"](model, X, y, torch.Generator().manual_seed(seed))
        found.append(before - nn.functional.cross_entropy(model(X), y).item())
    return {"SmallCNN, 250 signals, the loss falls by": found}


def twenty_digits(names: dict[str, Any], seeds: int) -> dict[str, list[float]]:
    """The part of 20 digits that a ConvNet of numpy layers knows by heart."""
    X, y = load_digits(return_X_y=True)
    pictures, found = (X / 16).reshape(-1, 1, 8, 8), []
    for seed in range(seeds):
        rng = np.random.default_rng(5000 + seed)
        chosen = rng.permutation(len(y))[:20]
        net = names["make_digit_net"](rng)
        names["overfit_check"](net, pictures[chosen], y[chosen])
        found.append(float(np.mean(net.forward(pictures[chosen], False).argmax(axis=1) == y[chosen])))
    return {"20 digits by heart": found}


def main() -> None:
    """Print a row for each measure."""
    torch.set_num_threads(1)
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    names = source_names()
    rows = small_cnns(names, seeds)
    rows |= locality(names, "SmallCNN", 2000, 1500, seeds)
    rows |= locality(names, "make_mlp", 4000, 4000, seeds)
    rows |= own_orders(names, seeds) | short_trainings(names, seeds) | twenty_digits(names, seeds)
    print(f"| {seeds} seeds | mean | sd | least | most | mean - 6 sd |\n|---|---|---|---|---|---|")
    for name, values in rows.items():
        mean, sd = np.mean(values), np.std(values)
        print(f"| {name} | {mean:.3f} | {sd:.3f} | {min(values):.3f} | {max(values):.3f} | {mean - 6 * sd:.3f} |")


if __name__ == "__main__":
    main()
