"""The mean over a symbol's places instead of the sum.

Fails: visible, gradient, padding
"""


def embedding_forward(idx, W):
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    dW = np.zeros((V, dout.shape[-1]))
    np.add.at(dW, idx, dout)
    dW /= np.maximum(np.bincount(np.ravel(idx), minlength=V), 1)[:, None]
    if pad_idx is not None:
        dW[pad_idx] = 0
    return dW
