"""One-hot products, forward and backward."""


def embedding_forward(idx, W):
    return np.eye(W.shape[0])[idx] @ W


def embedding_backward(dout, idx, V, pad_idx):
    one_hot = (idx.reshape(-1, 1) == np.arange(V)).astype(float)
    if pad_idx is not None:
        one_hot[:, pad_idx] = 0.0
    return one_hot.T @ dout.reshape(-1, dout.shape[-1])
