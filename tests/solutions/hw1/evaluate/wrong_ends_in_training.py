"""Always ends in training mode, also if the model came in evaluation mode.

Fails: mode
"""
def evaluate(model, X, y):
    model.eval()
    with torch.no_grad():
        acc = (model(X).argmax(dim=1) == y).float().mean().item()
    model.train()
    return acc
