"""What the thresholds of Hw3's trained models rest on: `python -m bench.hw3_thresholds [SEEDS]`.

The source's own models, trained by the notebook's own loops over many seeds (a student has one seed, but other
starting values), and judged as the hidden tests do: on new sequences, names and held-out numbers. A threshold is at
most mean - 6 sd, or for what shall be small, mean + 6 sd at least. The translator without attention
has no threshold, only a place in the notebook's table. Twenty seeds take some fifteen minutes.
"""

import re
import sys
from pathlib import Path
from typing import Any

import numpy as np

from defter.authoring import grade_id, read_notebook

SOURCE = Path(__file__).parent.parent / "source" / "hw3" / "hw3.ipynb"
CELLS = (
    *("given_setup", "MyGRU", "given_adding", "adding_problem_results", "given_names", "tbptt_loss"),
    *("given_char_training", "char_lm_results", "given_numbers", "Encoder", "attention", "decoder_forward"),
    *("given_translator", "translator_results"),
)


def source_names() -> dict[str, Any]:
    """What the cells of the source define; nothing is trained yet."""
    names: dict[str, Any] = {}
    for cell in read_notebook(SOURCE).cells:
        if grade_id(cell) in CELLS:
            exec(re.sub(r"^\w+, \w+ = trained\(.*", "", cell.source, flags=re.MULTILINE | re.DOTALL), names)
    return names


def adding(names: dict[str, Any], layer: str, seed: int) -> float:
    """The mean squared error on new sequences."""
    model = names["train_adding"](names[layer], seed=seed)
    x, y = names["make_adding_batch"](1500, 30, np.random.default_rng(1000 + seed))
    return float(((model(x).detach() - y) ** 2).mean())


def names_nll(names: dict[str, Any], seed: int) -> dict[str, float]:
    """The mean nats on new names, and the bigram's lead or lag on the same names."""
    torch, known = names["torch"], set(names["all_names"])
    model = names["train_char_model"](names["CharModel"], seed=seed)
    new = [name for name in names["make_names"](1500, np.random.default_rng(1000 + seed)) if name not in known]
    total, count = 0.0, 0
    for name in new:
        symbols = [names["stoi"][letter] for letter in name]
        with torch.no_grad():
            log_p = torch.log_softmax(model(torch.tensor([[0, *symbols]]))[0][0], dim=1)
        total -= float(log_p[torch.arange(len(symbols) + 1), torch.tensor([*symbols, 0])].sum())
        count += len(symbols) + 1
    nll = total / count
    return {"names: nats": nll, "names: nats below the bigram": names["bigram_nll"](names["train_names"], new) - nll}


def numbers_right(names: dict[str, Any], seed: int, use_attention: bool = True) -> float:
    """The part of new held-out numbers that is translated exactly."""
    model = names["train_translator"](lambda: names["Translator"](use_attention=use_attention), seed=seed)
    numbers = names["draw_numbers"](600, np.random.default_rng(1000 + seed), held_out=True)
    answers, _ = names["translate"](model, [names["number_words"](number) for number in numbers])
    return float(np.mean([answer == str(number) for answer, number in zip(answers, numbers, strict=True)]))


def main() -> None:
    """Print a row for each measure."""
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    names = source_names()
    rows: dict[str, list[float]] = {}
    for seed in range(seeds):
        found = {
            "adding: GRU, error": adding(names, "MyGRU", seed),
            "adding: tanh RNN, error": adding(names, "TanhRNN", seed),
            **names_nll(names, seed),
            "numbers: right": numbers_right(names, seed),
            "numbers: right without attention": numbers_right(names, seed, use_attention=False),
        }
        for name, value in found.items():
            rows.setdefault(name, []).append(value)
        print(seed, {name: round(value, 4) for name, value in found.items()}, file=sys.stderr, flush=True)
    print("| measure | seeds | mean | sd | least | most | mean - 6 sd | mean + 6 sd |")
    print("|---|---|---|---|---|---|---|---|")
    for name, values in rows.items():
        mean, sd = np.mean(values), np.std(values)
        numbers = (mean, sd, min(values), max(values), mean - 6 * sd, mean + 6 * sd)
        print(f"| {name} | {len(values)} | " + " | ".join(f"{number:.4f}" for number in numbers) + " |")


if __name__ == "__main__":
    main()
