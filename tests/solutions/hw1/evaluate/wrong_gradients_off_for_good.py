"""Turns gradients off for the whole program, and never on again.

Fails: mode
"""
def evaluate(model, X, y):
    mode = model.training
    model.eval()
    torch.set_grad_enabled(False)
    acc = (model(X).argmax(dim=1) == y).float().mean().item()
    model.train(mode)
    return acc
