"""In percent.

Fails: visible, accuracy
"""

def evaluate(model, X, y):
    mode = model.training
    model.eval()
    with torch.no_grad():
        accuracy = 100 * (model(X).argmax(1) == y).float().mean().item()
    model.train(mode)
    return accuracy
