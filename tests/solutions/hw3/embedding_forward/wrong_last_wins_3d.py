"""The gradient loops over t with dW[idx[:, t]] += dout[:, t]: repeats within a row add, repeats at the same t of several rows are lost (right for N = 1).

Fails: gradient, padding
"""


def embedding_forward(idx, W):
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    dW = np.zeros((V, dout.shape[-1]))
    flat, d = idx.T.reshape(idx.shape[-1], -1) if idx.ndim else idx.reshape(1, 1), dout
    d = np.moveaxis(dout, -2, 0).reshape(len(flat), -1, dout.shape[-1]) if idx.ndim else dout.reshape(1, 1, -1)
    for i, g in zip(flat, d):
        dW[i] += g
    if pad_idx is not None:
        dW[pad_idx] = 0
    return dW
