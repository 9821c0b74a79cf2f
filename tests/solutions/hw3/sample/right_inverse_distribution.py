"""By the cumulated probabilities; torch's softmax and topk."""


def sample(model, rng, temperature=1.0, top_k=None, max_len=20):
    symbols, state, last = [], None, END
    with torch.no_grad():
        while len(symbols) < max_len:
            logits, state = model(torch.full((1, 1), last), state)
            z = logits[0, -1].double() / temperature
            if top_k is not None:
                keep = torch.topk(z, min(top_k, z.numel())).indices
                limited = torch.full_like(z, float("-inf"))
                limited[keep] = z[keep]
                z = limited
            p = torch.softmax(z, 0).numpy().cumsum()
            last = min(int(np.searchsorted(p, rng.random() * p[-1], side="right")), len(p) - 1)
            if last == END:
                break
            symbols += [last]
    return symbols
