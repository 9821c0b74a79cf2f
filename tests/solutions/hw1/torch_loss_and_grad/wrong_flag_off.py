"""Detaches the caller's tensors in place before it copies them, which turns off their requires_grad for good.

Fails: repeated
"""
def torch_loss_and_grad(W, b, X, y):
    Wl = W.detach_().clone().requires_grad_()
    bl = b.detach_().clone().requires_grad_()
    loss = nn.functional.cross_entropy(X @ Wl + bl, y)
    loss.backward()
    return loss.item(), Wl.grad, bl.grad
