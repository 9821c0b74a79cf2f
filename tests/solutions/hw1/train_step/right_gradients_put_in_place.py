"""Writes the cross-entropy out, asks autograd for the gradients, and puts them where the optimizer looks."""
def train_step(model, optimizer, xb, yb):
    model.train(True)
    params = [p for p in model.parameters() if p.requires_grad]
    scores = model(xb)
    top = scores.detach().max(dim=1, keepdim=True).values
    logp = scores - top - (scores - top).exp().sum(dim=1, keepdim=True).log()
    loss = -logp[torch.arange(len(yb)), yb].mean()
    for p, g in zip(params, torch.autograd.grad(loss, params, allow_unused=True)):
        p.grad = g
    optimizer.step()
    return loss.item()
