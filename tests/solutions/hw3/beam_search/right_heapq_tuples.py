"""heapq.nlargest on a generator of candidates, tuples as prefixes, a list returned."""


import heapq


def beam_search(step_fn, bos, eos, width, max_len):
    def extended(living):
        for total, path in living:
            row = step_fn([bos, *path])
            for symbol in range(len(row)):
                if row[symbol] != -np.inf:
                    yield float(total + row[symbol]), path + (symbol,)

    living, finished = [(0.0, ())], []
    while max_len and living:
        kept = heapq.nlargest(width, extended(living))
        finished.extend((total, path[:-1]) for total, path in kept if path[-1] == eos)
        living = [hypothesis for hypothesis in kept if hypothesis[1][-1] != eos]
        max_len -= 1
    total, path = max(finished) if finished else max(living)
    return [list(path), total]
