"""The number of rows is idx.max() + 1 instead of V: symbols that don't occur at the end get no row.

Fails: padding
"""


def embedding_forward(idx, W):
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    dW = np.zeros((idx.max() + 1, dout.shape[-1]))
    np.add.at(dW, idx, dout)
    if pad_idx is not None:
        dW[pad_idx] = 0
    return dW
