"""Evaluates in the mode in which the model is.

Fails: mode
"""

def evaluate(model, X, y):
    with torch.no_grad():
        return (model(X).argmax(1) == y).float().mean().item()
