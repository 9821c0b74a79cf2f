"""The accuracy rounded to two digits.

Fails: visible, accuracy
"""

def evaluate(model, X, y):
    mode = model.training
    model.eval()
    with torch.no_grad():
        accuracy = round((model(X).argmax(1) == y).float().mean().item(), 2)
    model.train(mode)
    return accuracy
