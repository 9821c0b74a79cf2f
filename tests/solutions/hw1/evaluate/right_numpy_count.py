"""try / finally for the mode, and counting in numpy."""
def evaluate(model, X, y):
    before = model.training
    model.eval()
    try:
        with torch.inference_mode():
            answers = np.argmax(model(X).cpu().numpy(), axis=1)
    finally:
        model.train(before)
    return int(np.count_nonzero(answers == y.cpu().numpy())) / int(y.shape[0])
