"""The gradients of last time are never cleared.

Fails: visible, reference, state
"""

def train_step(model, optimizer, xb, yb):
    model.train()
    loss = nn.functional.cross_entropy(model(xb), yb)
    loss.backward()
    optimizer.step()
    return loss.item()
