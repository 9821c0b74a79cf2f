"""The Gumbel trick: argmax of z / temperature plus noise by rng."""


def sample(model, rng, temperature=1.0, top_k=None, max_len=20):
    result, x, h = [], torch.full((1, 1), END), None
    for _ in range(max_len):
        with torch.no_grad():
            logits, h = model(x, h)
        z = np.array(logits.reshape(-1).tolist())
        order = sorted(range(len(z)), key=lambda v: -z[v])[:top_k]
        noise = rng.gumbel(size=len(order))
        v = order[int(np.argmax((z[order] - z.max()) / temperature + noise))]
        if v == END:
            return result
        result.append(v)
        x = torch.full((1, 1), v)
    return result
