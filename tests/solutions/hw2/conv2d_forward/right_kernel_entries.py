"""A loop over the entries of the kernel; einsum."""
def conv2d_forward(x, w, b, stride, pad):
    kh, kw = w.shape[2:]
    xp = np.pad(x, [(0, 0), (0, 0), (pad, pad), (pad, pad)], mode="constant")
    oh, ow = (xp.shape[2] - kh) // stride + 1, (xp.shape[3] - kw) // stride + 1
    out = np.broadcast_to(np.asarray(b, dtype=float)[None, :, None, None], (len(x), len(w), oh, ow)).copy()
    for u in range(kh):
        for v in range(kw):
            slab = xp[:, :, u : u + (oh - 1) * stride + 1 : stride, v : v + (ow - 1) * stride + 1 : stride]
            out += np.einsum("nchw,fc->nfhw", slab, w[:, :, u, v], optimize=True)
    return out, (x, w, b, stride, pad)
