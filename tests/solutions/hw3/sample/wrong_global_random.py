"""np.random.choice instead of rng.choice.

Fails: visible, limits
"""


def sample(model, rng, temperature=1.0, top_k=None, max_len=20):
    """Symbols drawn from a model, one after the other, until END or max_len."""
    symbols, last, h = [], END, None
    with torch.no_grad():
        while len(symbols) < max_len:
            logits, h = model(torch.tensor([[last]]), h)
            z = logits[0, 0].numpy().astype(np.float64)
            z = (z - z.max()) / temperature
            if top_k is not None and top_k < len(z):
                z[np.argsort(z)[:-top_k]] = -np.inf
            p = np.exp(z)
            last = int(np.random.choice(len(p), p=p / p.sum()))
            if last == END:
                break
            symbols.append(last)
    return symbols
