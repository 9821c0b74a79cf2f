"""The Gumbel trick: the largest of logits plus Gumbel noise."""


@torch.no_grad()
def sample(model, rng, temperature=1.0, top_k=None, max_len=20):
    out, x, h = [], torch.zeros(1, 1, dtype=torch.long), None
    for _ in range(max_len):
        z, h = model(x, h)
        z = z.reshape(-1).numpy().astype(float)
        if top_k:
            z[np.argsort(-z)[top_k:]] = -np.inf
        k = int(np.argmax(z / temperature + rng.gumbel(size=len(z))))
        if k == 0:
            return out
        out.append(k)
        x = torch.tensor([[k]])
    return out
