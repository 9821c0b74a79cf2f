"""step_fn gets the prefix without bos from the third step on.

Fails: widths, limits, finished
"""


def beam_search(step_fn, bos, eos, width, max_len):
    """The best sequence that a beam of some width finds."""
    living, finished = [(0.0, [bos])], []
    for _ in range(max_len):
        candidates = []
        for score, prefix in living:
            for symbol, log_p in enumerate(np.asarray(step_fn(list(prefix) if len(prefix) < 3 else list(prefix[1:])), dtype=float)):
                if log_p > -np.inf:
                    candidates.append((score + log_p, [*prefix, symbol]))
        candidates = sorted(candidates, key=lambda c: -c[0])[:width]
        finished += [c for c in candidates if c[1][-1] == eos]
        living = [c for c in candidates if c[1][-1] != eos]
        if not living:
            break
    score, tokens = max(finished or living, key=lambda c: c[0])
    return [int(s) for s in tokens[1:] if s != eos], float(score)
