"""Doesn't clear the gradients of last time.

Fails: visible, reference, state
"""
def train_step(model, optimizer, xb, yb):
    model.train()
    loss = nn.functional.cross_entropy(model(xb), yb)
    loss.backward()
    optimizer.step()
    return loss.item()
