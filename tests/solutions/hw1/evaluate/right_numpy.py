"""Counted in numpy, under inference_mode."""

@torch.inference_mode()
def evaluate(model, X, y):
    before = model.training
    try:
        return np.mean(np.argmax(model.eval()(X).numpy(), axis=1) == y.numpy())
    finally:
        model.train(before)
