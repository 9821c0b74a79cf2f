"""Drawn with numpy's global random numbers.

Fails: visible, limits
"""


def sample(model, rng, temperature=1.0, top_k=None, max_len=20):
    symbols, last, h = [], END, None
    while len(symbols) < max_len:
        with torch.no_grad():
            logits, h = model(torch.tensor([[last]]), h)
        z = logits[0, 0].double().numpy()
        if top_k is not None and top_k < len(z):
            z = np.where(z >= np.sort(z)[-top_k], z, -np.inf)
        p = np.exp((z - z.max()) / temperature)
        last = int(np.random.choice(len(p), p=p / p.sum()))
        if last == END:
            break
        symbols.append(last)
    return symbols
