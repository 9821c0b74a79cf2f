"""dW[idx] += dout: a symbol that stands twice is counted once.

Fails: visible, gradient, padding
"""


def embedding_forward(idx, W):
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    dW = np.zeros((V, dout.shape[-1]))
    dW[idx] += dout
    if pad_idx is not None:
        dW[pad_idx] = 0
    return dW
