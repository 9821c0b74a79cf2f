"""A small class for hypotheses, torch.topk over all candidates."""


class Hypothesis:
    def __init__(self, symbols, value):
        self.symbols, self.value = symbols, value


def beam_search(step_fn, bos, eos, width, max_len):
    alive, done = [Hypothesis([bos], 0.0)], []
    for step in range(max_len):
        if len(alive) == 0:
            break
        values = torch.stack([torch.as_tensor(np.array(step_fn(a.symbols[:])), dtype=torch.float64) + a.value for a in alive])
        top = values.flatten().topk(min(width, values.numel()))
        survivors = []
        for value, place in zip(top.values.tolist(), top.indices.tolist()):
            if value == float("-inf"):
                continue
            new = Hypothesis(alive[place // values.shape[1]].symbols + [place % values.shape[1]], value)
            (done if new.symbols[-1] == eos else survivors).append(new)
        alive = survivors
    best = sorted(done if done else alive, key=lambda a: a.value)[-1]
    symbols = best.symbols[1:-1] if done else best.symbols[1:]
    return symbols, best.value
