"""torch's autograd in double."""
def mse_loss_and_grad(w, b, X, y, lam):
    W = torch.tensor(np.asarray(w, dtype=np.float64), requires_grad=True)
    B = torch.tensor(float(b), dtype=torch.float64, requires_grad=True)
    r = torch.tensor(np.asarray(X, dtype=np.float64)) @ W + B - torch.tensor(np.asarray(y, dtype=np.float64)).flatten()
    loss = r.square().mean() + float(lam) * W.square().sum()
    dw, db = torch.autograd.grad(loss, [W, B])
    return loss.item(), dw.numpy(), db.item()
