"""Sums over the samples.

Fails: visible, values, repeated
"""
def torch_loss_and_grad(W, b, X, y):
    Wl = W.detach().clone().requires_grad_(True)
    bl = b.detach().clone().requires_grad_(True)
    loss = nn.functional.cross_entropy(X @ Wl + bl, y, reduction="sum")
    dW, db = torch.autograd.grad(loss, [Wl, bl])
    return loss.detach(), dW, db
