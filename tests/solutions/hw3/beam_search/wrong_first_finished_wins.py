"""It stops with the first that is finished.

Fails: visible, widths, limits, finished
"""


def beam_search(step_fn, bos, eos, width, max_len):
    living, finished = [([bos], 0.0)], []
    for _ in range(max_len):
        extended = [
            (prefix + [symbol], total + float(log_p))
            for prefix, total in living
            for symbol, log_p in enumerate(step_fn(prefix))
            if log_p > -np.inf
        ]
        best = sorted(extended, key=lambda candidate: -candidate[1])[:width]
        finished += [candidate for candidate in best if candidate[0][-1] == eos]
        living = [candidate for candidate in best if candidate[0][-1] != eos]
        if finished or not living:
            break
    tokens, total = max(finished or living, key=lambda candidate: candidate[1])
    return [token for token in tokens[1:] if token != eos], total
