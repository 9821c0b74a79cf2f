"""backward into the caller's W and b, whose .grad grows from call to call and whose requires_grad stays on.

Fails: visible, repeated
"""
def torch_loss_and_grad(W, b, X, y):
    W.requires_grad_(True)
    b.requires_grad_(True)
    loss = nn.functional.cross_entropy(X @ W + b, y)
    loss.backward()
    return loss.detach(), W.grad.clone(), b.grad.clone()
