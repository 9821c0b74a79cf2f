"""Written for idx of shape (N, T) only: other shapes fail.

Fails: lookup, gradient
"""


def embedding_forward(idx, W):
    N, T = idx.shape
    out = np.zeros((N, T, W.shape[1]))
    for n in range(N):
        for t in range(T):
            out[n, t] = W[idx[n, t]]
    return out


def embedding_backward(dout, idx, V, pad_idx):
    dW = np.zeros((V, dout.shape[-1]))
    for n in range(idx.shape[0]):
        for t in range(idx.shape[1]):
            if idx[n, t] != pad_idx:
                dW[idx[n, t]] += dout[n, t]
    return dW
