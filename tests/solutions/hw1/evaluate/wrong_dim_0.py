"""The highest of each column.

Fails: visible, accuracy, mode
"""

def evaluate(model, X, y):
    mode = model.training
    model.eval()
    with torch.no_grad():
        best = model(X).argmax(0)
        n = min(len(best), len(y))
        accuracy = (best[:n] == y[:n]).float().mean().item()
    model.train(mode)
    return accuracy
