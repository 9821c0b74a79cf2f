"""Ends are looked for while it goes; max_len steps always."""


def greedy_decode(step, h0, bos, eos, max_len):
    N = h0.shape[0]
    answers, open_, last = [[] for _ in range(N)], [True] * N, torch.tensor([bos] * N)
    for _ in range(max_len):
        z, h0, _ = step(last, h0)
        last = z.argmax(-1)
        for n, k in enumerate(last.tolist()):
            open_[n] = open_[n] and k != eos
            if open_[n]:
                answers[n].append(k)
    return answers
