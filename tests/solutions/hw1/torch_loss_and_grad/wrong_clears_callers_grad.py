"""Clears the .grad of the caller's tensors before and after, so that a gradient from elsewhere is lost.

Fails: repeated
"""
def torch_loss_and_grad(W, b, X, y):
    before = W.requires_grad, b.requires_grad
    W.requires_grad_(True)
    b.requires_grad_(True)
    W.grad = b.grad = None
    loss = nn.functional.cross_entropy(X @ W + b, y)
    loss.backward()
    dW, db = W.grad, b.grad
    W.grad = b.grad = None
    W.requires_grad_(before[0])
    b.requires_grad_(before[1])
    return loss.detach(), dW, db
