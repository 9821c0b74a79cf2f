"""Clears the gradients, which belong to the training that goes on.

Fails: mode
"""
def evaluate(model, X, y):
    mode = model.training
    model.eval()
    model.zero_grad()
    with torch.no_grad():
        acc = (model(X).argmax(dim=1) == y).double().mean()
    model.train(mode)
    return float(acc)
