"""Ended sequences are dropped from the batch, but the states of the others aren't moved along: rows get mixed up.

Fails: visible, values, ends
"""


def greedy_decode(step, h0, bos, eos, max_len):
    """The likeliest symbol at each step, until eos."""
    N, h = len(h0), h0
    answers, ended = [[] for _ in range(N)], [False] * N
    tokens = torch.full((N,), bos, dtype=torch.int64)
    alive = list(range(N))
    with torch.no_grad():
        for _ in range(max_len):
            logits, h, _ = step(tokens, h)
            tokens = logits.argmax(dim=1)
            for n, symbol in zip(alive, tokens.tolist()):
                if symbol != eos:
                    answers[n].append(symbol)
                ended[n] = symbol == eos
            keep = [i for i, s in enumerate(tokens.tolist()) if s != eos]
            alive = [alive[i] for i in keep]
            tokens, h = tokens[keep], h[: len(keep)]
            if not keep:
                break
    return answers
