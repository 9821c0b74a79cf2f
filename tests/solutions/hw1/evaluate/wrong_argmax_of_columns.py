"""Takes the argmax over the samples and compares as far as both lists go.

Fails: accuracy, mode
"""
def evaluate(model, X, y):
    mode = model.training
    model.eval()
    with torch.no_grad():
        answers = model(X).numpy().argmax(0)
    model.train(mode)
    hits = sum(int(a == b) for a, b in zip(answers, y.numpy()))
    return hits / len(y)
