"""Returns the tensor with its history.

Fails: visible, reference, state
"""

def train_step(model, optimizer, xb, yb):
    model.train()
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(xb), yb)
    loss.backward()
    optimizer.step()
    return loss
