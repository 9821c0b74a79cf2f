"""As many rows as the largest index says.

Fails: padding
"""


def embedding_forward(idx, W):
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    dW = np.zeros((idx.max() + 1, dout.shape[-1]))
    np.add.at(dW, idx, dout)
    if pad_idx is not None and pad_idx < len(dW):
        dW[pad_idx] = 0
    return dW
