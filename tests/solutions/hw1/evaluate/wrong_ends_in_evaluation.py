"""Doesn't put the model back into training mode.

Fails: visible, mode
"""
def evaluate(model, X, y):
    model.eval()
    with torch.no_grad():
        hits = (model(X).argmax(dim=-1) == y).sum().item()
    return hits / len(y)
