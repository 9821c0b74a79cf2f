"""The student's functions write and read files in a directory made by the test.

Two kernels: folders of their own
"""

# %% given
import csv
import json
from pathlib import Path

# %% right
def save_scores(path, scores):
    with open(path, "w", newline="") as f:
        w = csv.writer(f)
        w.writerow(["name", "score"])
        w.writerows(sorted(scores.items()))

def load_scores(path):
    with open(path, newline="") as f:
        return {row["name"]: float(row["score"]) for row in csv.DictReader(f)}

def log_line(path, text):
    with Path(path).open("a") as f:
        f.write(text + "\n")

# %% wrong the log is overwritten
def save_scores(path, scores):
    lines = ["name,score"] + [f"{k},{v}" for k, v in sorted(scores.items())]
    Path(path).write_text("\n".join(lines) + "\n")

def load_scores(path):
    header, *rows = Path(path).read_text().splitlines()
    return {name: float(s) for name, s in (r.split(",") for r in rows)}

def log_line(path, text):
    Path(path).write_text(text + "\n")

# %% wrong scores are strings
def save_scores(path, scores):
    Path(path).write_text("name,score\n" + "".join(f"{k},{scores[k]}\n" for k in sorted(scores)))

def load_scores(path):
    return dict(r.split(",") for r in Path(path).read_text().split()[1:])

def log_line(path, text):
    print(text, file=open(path, "a"))

# %% test
import tempfile

with tempfile.TemporaryDirectory() as tmp:
    path = Path(tmp) / "scores.csv"
    save_scores(path, {"eve": 3.5, "ann": 4})
    assert path.exists(), "no file written"
    assert path.read_text().splitlines() == ["name,score", "ann,4", "eve,3.5"]
    assert load_scores(str(path)) == {"ann": 4.0, "eve": 3.5}
    log = Path(tmp, "log.txt")
    for word in ("one", "two"):
        log_line(log, word)
    assert log.read_text() == "one\ntwo\n", "append to the log"
    assert sorted(p.name for p in Path(tmp).iterdir()) == ["log.txt", "scores.csv"]
    try:
        load_scores(Path(tmp) / "missing.csv")
    except FileNotFoundError as e:
        assert "missing.csv" in str(e)
