"""Cumulative sums and one uniform number by rng.random, torch in float64, top-k by torch.topk."""


@torch.no_grad()
def sample(model, rng, temperature=1.0, top_k=None, max_len=20):
    symbols, h, last = [], None, END
    while len(symbols) != max_len:
        logits, h = model(torch.tensor([[last]], dtype=torch.int64), h)
        z = logits.detach().clone().double().flatten()
        keep = torch.topk(z, min(top_k or len(z), len(z)))
        p = torch.softmax((keep.values - keep.values.max()) / temperature, dim=0)
        place = int(torch.searchsorted(p.cumsum(0), torch.tensor(rng.random(), dtype=torch.float64)))
        last = int(keep.indices[min(place, len(p) - 1)])
        if last == END:
            break
        symbols += [last]
    return symbols
