"""The results are squeezed, so that axes of length 1 are lost when N = 1 or H = 1.

Fails: edges
"""


def rnn_step_forward(x, h, Wx, Wh, b):
    h_next = np.tanh(x @ Wx + h @ Wh + b)
    return h_next, (x, h, Wx, Wh, h_next)


def rnn_step_backward(dh, cache):
    x, h, Wx, Wh, h_next = cache
    delta = np.squeeze(dh * (1 - h_next**2))
    delta = np.atleast_2d(delta)
    if delta.shape[0] != len(x):  # "fix" for H = 1
        delta = delta.T
    return delta @ Wx.T, delta @ Wh.T, x.T @ delta, h.T @ delta, np.squeeze(delta.sum(axis=0))
