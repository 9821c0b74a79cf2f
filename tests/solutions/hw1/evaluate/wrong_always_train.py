"""Puts the model into training mode afterwards, in whichever mode it was.

Fails: mode
"""

def evaluate(model, X, y):
    model.eval()
    with torch.no_grad():
        accuracy = (model(X).argmax(1) == y).float().mean().item()
    model.train()
    return accuracy
