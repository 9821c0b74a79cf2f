"""requires_grad_ and backward on the caller's tensors: gradients add up.

Fails: visible, repeated
"""

def torch_loss_and_grad(W, b, X, y):
    W.requires_grad_(); b.requires_grad_()
    loss = nn.functional.cross_entropy(X @ W + b, y)
    loss.backward()
    return loss.detach(), W.grad, b.grad
