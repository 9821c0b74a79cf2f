"""Forward writes the new state over the old one (h[:] = ...), which changes the input and makes dWh use the new state.

Fails: visible, edges
"""


def rnn_step_forward(x, h, Wx, Wh, b):
    old = h.copy()
    h[:] = np.tanh(x @ Wx + h @ Wh + b)
    return h, (x, old, Wx, Wh, h.copy())


def rnn_step_backward(dh, cache):
    x, h, Wx, Wh, h_next = cache
    delta = dh * (1 - h_next**2)
    return delta @ Wx.T, delta @ Wh.T, x.T @ delta, h.T @ delta, delta.sum(axis=0)
