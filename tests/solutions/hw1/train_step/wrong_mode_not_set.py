"""Leaves the mode as it is, so that dropout stays off after an evaluation.

Fails: visible, state
"""
def train_step(model, optimizer, xb, yb):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(xb), yb)
    loss.backward()
    optimizer.step()
    return float(loss.item())
