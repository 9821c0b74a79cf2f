"""The mode is left as it was.

Fails: visible, state
"""

def train_step(model, optimizer, xb, yb):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(xb), yb)
    loss.backward()
    optimizer.step()
    return loss.item()
