"""An RNN over time: the cache is a list of tuples, backward through time."""

# %% given
import numpy as np

# %% right
def rnn_forward(xs, h, Wx, Wh, b):
    caches, hs = [], []
    for x in xs:
        h_new = np.tanh(x @ Wx + h @ Wh + b)
        caches.append((x, h, Wx, Wh, h_new))
        hs.append(h_new)
        h = h_new
    return np.array(hs), caches

def rnn_backward(dhs, caches):
    dWx, dWh, db, dh = 0, 0, 0, 0
    for d, (x, h, Wx, Wh, h_new) in zip(dhs[::-1], caches[::-1]):
        da = (d + dh) * (1 - h_new ** 2)
        dWx, dWh, db = dWx + x.T @ da, dWh + h.T @ da, db + da.sum(0)
        dh = da @ Wh.T
    return {"Wx": dWx, "Wh": dWh, "b": db, "h0": dh}

# %% wrong no gradient through time
def rnn_forward(xs, h, Wx, Wh, b):
    caches, hs = [], []
    for x in xs:
        caches.append((x, h, Wx, Wh, h := np.tanh(x @ Wx + h @ Wh + b)))
        hs.append(h)
    return np.array(hs), caches

def rnn_backward(dhs, caches):
    g = {"Wx": 0, "Wh": 0, "b": 0, "h0": 0}
    for d, (x, h, Wx, Wh, h_new) in zip(dhs[::-1], caches[::-1]):
        da = d * (1 - h_new ** 2)
        g = {"Wx": g["Wx"] + x.T @ da, "Wh": g["Wh"] + h.T @ da, "b": g["b"] + da.sum(0), "h0": da @ Wh.T}
    return g

# %% test
rng = np.random.default_rng(8)
T, N, D, H = 4, 2, 3, 5
p = {"Wx": rng.normal(size=(D, H)), "Wh": 0.5 * rng.normal(size=(H, H)), "b": rng.normal(size=H), "h0": np.zeros((N, H))}
xs, target = rng.normal(size=(T, N, D)), rng.normal(size=(T, N, H))
run = lambda: rnn_forward(xs, p["h0"], p["Wx"], p["Wh"], p["b"])
hs, caches = run()
assert hs.shape == (T, N, H) and isinstance(caches, list) and len(caches) == T
x0, h0, *_ = caches[0]
assert np.array_equal(x0, xs[0]) and not h0.any()
grads = rnn_backward(hs - target, caches)
for name, w in p.items():
    assert grads[name].shape == w.shape, name
    ix = tuple(rng.integers(0, s) for s in w.shape)
    w[ix] += 1e-6
    num = 0.5 * np.sum((run()[0] - target) ** 2)
    w[ix] -= 2e-6
    num = (num - 0.5 * np.sum((run()[0] - target) ** 2)) / 2e-6
    w[ix] += 1e-6
    assert abs(num - grads[name][ix]) < 1e-5, f"{name}{ix}: {grads[name][ix]:.6f}, numerically {num:.6f}"
