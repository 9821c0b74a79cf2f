"""A matrix of scores (beam, C), np.argsort of the flattened sums, finished ones kept in a running best, early stop."""


def beam_search(step_fn, bos, eos, width, max_len):
    beams, scores, best = [[bos]], np.zeros(1), None
    for _ in range(max_len):
        table = scores[:, None] + np.stack([np.asarray(step_fn(list(beam)), dtype=float) for beam in beams])
        C = table.shape[1]
        order = np.argsort(table, axis=None)[::-1][:width]
        new_beams, new_scores = [], []
        for place in order:
            row, symbol = divmod(int(place), C)
            value = table[row, symbol]
            if not np.isfinite(value):
                continue
            if symbol == eos:
                if best is None or value > best[1]:
                    best = (beams[row][1:], float(value))
            else:
                new_beams.append(beams[row] + [symbol])
                new_scores.append(value)
        beams, scores = new_beams, np.array(new_scores)
        if not beams or best is not None and best[1] >= scores.max():
            break
    if best is None:
        best = (beams[int(scores.argmax())][1:], float(scores.max()))
    return best
