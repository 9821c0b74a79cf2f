"""Everything is turned into float32.

Fails: values
"""

def torch_loss_and_grad(W, b, X, y):
    W, b = W.detach().float().clone().requires_grad_(), b.detach().float().clone().requires_grad_()
    loss = nn.functional.cross_entropy(X.float() @ W + b, y)
    loss.backward()
    return loss.detach(), W.grad, b.grad
