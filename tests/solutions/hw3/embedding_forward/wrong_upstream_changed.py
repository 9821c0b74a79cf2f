"""The padding's part of the upstream gradient is set to zero, in the caller's array.

Fails: padding
"""


def embedding_forward(idx, W):
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    if pad_idx is not None:
        dout[idx == pad_idx] = 0
    dW = np.zeros((V, dout.shape[-1]))
    np.add.at(dW, idx, dout)
    if pad_idx is not None:
        dW[pad_idx] = 0
    return dW
