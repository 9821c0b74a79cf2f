"""A layer that is nothing but softmax.

Fails: visible, values, stability, inputs
"""
_layer = nn.Softmax(dim=1)
def softmax(Z):
    return _layer(torch.as_tensor(np.asarray(Z, dtype=float))).numpy()
