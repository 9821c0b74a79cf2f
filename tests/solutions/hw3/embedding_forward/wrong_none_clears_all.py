"""dW[pad_idx] = 0 also for pad_idx = None, where numpy's None index means the whole array.

Fails: visible, gradient, padding
"""


def embedding_forward(idx, W):
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    dW = np.zeros((V, dout.shape[-1]))
    np.add.at(dW, idx, dout)
    dW[pad_idx] = 0
    return dW
