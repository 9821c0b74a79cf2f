"""The sum over the samples.

Fails: visible, values, repeated
"""

def torch_loss_and_grad(W, b, X, y):
    W, b = W.detach().clone().requires_grad_(), b.detach().clone().requires_grad_()
    loss = nn.functional.cross_entropy(X @ W + b, y, reduction="sum")
    dW, db = torch.autograd.grad(loss, [W, b])
    return loss.detach(), dW, db
