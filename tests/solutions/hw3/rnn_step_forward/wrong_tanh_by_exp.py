"""tanh is written as (e^z - e^-z)/(e^z + e^-z), which gives nan for |z| beyond 710.

Fails: edges
"""


def rnn_step_forward(x, h, Wx, Wh, b):
    z = x @ Wx + h @ Wh + b
    h_next = (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
    return h_next, (x, h, Wx, Wh, h_next)


def rnn_step_backward(dh, cache):
    x, h, Wx, Wh, h_next = cache
    delta = dh * (1 - h_next**2)
    return delta @ Wx.T, delta @ Wh.T, x.T @ delta, h.T @ delta, delta.sum(axis=0)
