"""The backward is torch's autograd.

Fails: visible, gradients, edges
"""


def rnn_step_forward(x, h, Wx, Wh, b):
    h_next = np.tanh(x @ Wx + h @ Wh + b)
    return h_next, (x, h, Wx, Wh, h_next)


def rnn_step_backward(dh, cache):
    x, h, Wx, Wh, h_next = cache
    leaves = [torch.tensor(a, requires_grad=True) for a in (x, h, Wx, Wh)]
    bias = torch.tensor(np.zeros(len(Wh)), requires_grad=True)
    z = leaves[0] @ leaves[2] + leaves[1] @ leaves[3]
    new = torch.tanh(z + torch.tensor(np.arctanh(h_next)) - z.detach() + bias)
    (new * torch.tensor(dh)).sum().backward()
    return tuple(a.grad.numpy() for a in [*leaves, bias])
