"""A sequence that ends at once gives [eos] instead of [].

Fails: ends
"""


def greedy_decode(step, h0, bos, eos, max_len):
    """The likeliest symbol at each step, until eos."""
    N, h = len(h0), h0
    answers, ended = [[] for _ in range(N)], [False] * N
    tokens = torch.full((N,), bos, dtype=torch.int64)
    with torch.no_grad():
        for _ in range(max_len):
            logits, h, _ = step(tokens, h)
            tokens = logits.argmax(dim=1)
            for n, symbol in enumerate(tokens.tolist()):
                ended[n] = ended[n] or symbol == eos
                if not ended[n]:
                    answers[n].append(symbol)
            if all(ended):
                break
    return [answer or [eos] for answer in answers]
