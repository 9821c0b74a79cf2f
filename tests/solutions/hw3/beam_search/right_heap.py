"""heapq.nlargest; tuples."""


import heapq


def beam_search(step_fn, bos, eos, width, max_len):
    beam, done = [(0.0, (bos,))], []
    for _ in range(max_len):
        candidates = []
        for score, prefix in beam:
            log_p = np.asarray(step_fn(list(prefix)))
            for k in np.flatnonzero(np.isfinite(log_p)):
                candidates.append((score + log_p[k], prefix + (int(k),)))
        beam = []
        for candidate in heapq.nlargest(width, candidates):
            (done if candidate[1][-1] == eos else beam).append(candidate)
        if not beam:
            break
    if done:
        score, tokens = max(done)
        return list(tokens[1:-1]), float(score)
    score, tokens = max(beam)
    return list(tokens[1:]), float(score)
