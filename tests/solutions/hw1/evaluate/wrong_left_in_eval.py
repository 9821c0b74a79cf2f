"""The model stays in evaluation mode.

Fails: visible, mode
"""

def evaluate(model, X, y):
    model.eval()
    with torch.no_grad():
        return (model(X).argmax(1) == y).float().mean().item()
