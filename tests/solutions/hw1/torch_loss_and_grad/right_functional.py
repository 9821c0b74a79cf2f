"""torch.func.grad_and_value of a pure function, with the loss's formula written out."""
def torch_loss_and_grad(W, b, X, y):
    X0, y0 = X.detach(), y.detach()

    def objective(params):
        Z = X0 @ params["W"] + params["b"]
        return (torch.logsumexp(Z, dim=1) - Z.gather(1, y0.unsqueeze(1)).squeeze(1)).mean()

    grads, loss = torch.func.grad_and_value(objective)({"W": W.detach(), "b": b.detach()})
    return loss.detach(), grads["W"].detach(), grads["b"].detach()
