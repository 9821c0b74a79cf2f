"""torch.linalg.matrix_norm of a stack of powers of the transpose."""


def bptt_gradient_norms(Wh, T):
    W = torch.as_tensor(np.array(Wh, dtype=np.float64)).T
    powers = [torch.eye(W.shape[0], dtype=W.dtype)]
    while len(powers) <= T:
        powers.append(W @ powers[-1])
    return torch.linalg.matrix_norm(torch.stack(powers), ord=2).numpy()
