"""Asks for create_graph, so that loss and gradients come with their history.

Fails: visible, values
"""
def torch_loss_and_grad(W, b, X, y):
    Wl = W.detach().clone().requires_grad_(True)
    bl = b.detach().clone().requires_grad_(True)
    loss = nn.functional.cross_entropy(X @ Wl + bl, y)
    dW, db = torch.autograd.grad(loss, [Wl, bl], create_graph=True)
    return loss, dW, db
