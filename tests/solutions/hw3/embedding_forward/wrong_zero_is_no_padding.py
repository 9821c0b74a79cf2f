"""`if pad_idx:` takes the index 0 for None.

Fails: padding
"""


def embedding_forward(idx, W):
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    dW = np.zeros((V, dout.shape[-1]))
    np.add.at(dW, idx, dout)
    if pad_idx:
        dW[pad_idx] = 0
    return dW
