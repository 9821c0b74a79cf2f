"""torch's own softmax.

Fails: visible, values, stability, inputs
"""
def softmax(Z):
    return torch.softmax(torch.as_tensor(np.asarray(Z, dtype=float)), 1).numpy()
