"""The padding is cleared in dout (in place) instead of in dW: the input is changed.

Fails: padding
"""


def embedding_forward(idx, W):
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    if pad_idx is not None:
        dout[idx == pad_idx] = 0
    dW = np.zeros((V, dout.shape[-1]))
    np.add.at(dW, idx, dout)
    return dW
