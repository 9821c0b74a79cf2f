"""An inner generator yields symbols, itertools.islice and takewhile stop it."""


import itertools


def sample(model, rng, temperature=1.0, top_k=None, max_len=20):
    def draw():
        symbol, state = END, None
        while True:
            with torch.no_grad():
                out, state = model(torch.tensor([[symbol]]), state)
            z = out[0, -1].double().numpy()
            limit = -np.inf if top_k is None or top_k >= z.size else np.partition(z, -top_k)[-top_k]
            p = np.where(z >= limit, np.exp((z - z.max()) / temperature), 0)
            symbol = int(rng.choice(z.size, p=p / p.sum()))
            yield symbol

    return list(itertools.islice(itertools.takewhile(lambda s: s != END, draw()), max_len))
