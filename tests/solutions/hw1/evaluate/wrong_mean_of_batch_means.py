"""Goes in batches of 4 and means their accuracies, though the last batch may be smaller.

Fails: accuracy
"""
def evaluate(model, X, y):
    mode = model.training
    model.eval()
    accs = []
    with torch.no_grad():
        for xb, yb in zip(X.split(4), y.split(4)):
            accs.append((model(xb).argmax(dim=1) == yb).float().mean().item())
    model.train(mode)
    return sum(accs) / len(accs)
