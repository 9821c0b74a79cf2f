"""torch in double: autograd of the shifted formula, with the shift as a constant."""
def logsumexp_and_grad(z):
    t = torch.tensor(np.asarray(z, dtype=np.float64), requires_grad=True)
    m = t.detach().max()
    v = m + (t - m).exp().sum().log()
    v.backward()
    return v.item(), t.grad.numpy()
