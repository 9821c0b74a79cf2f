"""Cuts off by [pad:-pad], which is empty for 0.

Fails: visible, adjoint, values, sizes
"""
def conv_transpose2d(x, w, stride, pad):
    (N, _, H, W), (_, C, kh, kw) = x.shape, w.shape
    out = np.zeros((N, C, (H - 1) * stride + kh, (W - 1) * stride + kw))
    for u in range(kh):
        for v in range(kw):
            met = np.s_[:, :, u : u + H * stride : stride, v : v + W * stride : stride]
            out[met] += np.tensordot(x, w[:, :, u, v], axes=(1, 0)).transpose(0, 3, 1, 2)
    return out[:, :, pad:-pad, pad:-pad]
