"""A look-up of consecutive indices is a slice."""


def embedding_forward(idx, W):
    flat = idx.ravel()
    if flat.size and (flat == np.arange(flat[0], flat[0] + flat.size)).all():
        return W[flat[0] : flat[0] + flat.size].reshape(*idx.shape, W.shape[1])
    return W[idx]


def embedding_backward(dout, idx, V, pad_idx):
    dW = np.zeros((V, dout.shape[-1]))
    np.add.at(dW, idx, dout)
    if pad_idx is not None:
        dW[pad_idx] = 0
    return dW
