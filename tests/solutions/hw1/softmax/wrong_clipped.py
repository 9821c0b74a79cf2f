"""Scores are clipped to +-500.

Fails: visible, stability
"""

def softmax(Z):
    e = np.exp(np.clip(Z, -500.0, 500.0))
    return e / e.sum(axis=1, keepdims=True)
