"""Stops when the best finished one can't be overtaken; numpy for the best of all."""


def beam_search(step_fn, bos, eos, width, max_len):
    alive, best = [([bos], 0.0)], None
    for _ in range(max_len):
        table = np.stack([total + np.asarray(step_fn(tokens)) for tokens, total in alive])
        C = table.shape[1]
        order = np.argsort(-table, axis=None, kind="stable")[:width]
        fresh = []
        for place in order:
            row, k = divmod(int(place), C)
            total = table[row, k]
            if total == -np.inf:
                continue
            if k == eos:
                if best is None or total > best[1]:
                    best = (alive[row][0], total)
            else:
                fresh.append((alive[row][0] + [k], total))
        alive = fresh
        if not alive or best is not None and best[1] >= max(total for _, total in alive):
            break
    tokens, total = best or max(alive, key=lambda a: a[1])
    return tokens[1:], float(total)
