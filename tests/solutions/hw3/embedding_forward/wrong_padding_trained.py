"""The padding gets a gradient.

Fails: visible, padding
"""


def embedding_forward(idx, W):
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    dW = np.zeros((V, dout.shape[-1]))
    np.add.at(dW, idx, dout)
    return dW
