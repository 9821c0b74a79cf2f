"""By torch's autograd, in double."""

def mse_loss_and_grad(w, b, X, y, lam):
    w, b = torch.tensor(w, dtype=torch.double, requires_grad=True), torch.tensor(float(b), dtype=torch.double, requires_grad=True)
    loss = (torch.tensor(X, dtype=torch.double) @ w + b - torch.tensor(y, dtype=torch.double).flatten()).square().mean() + lam * w.square().sum()
    loss.backward()
    return loss.item(), w.grad.numpy(), b.grad.item()
