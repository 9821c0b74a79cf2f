"""Steps before the gradients are there, so that it goes by those of last time.

Fails: visible, reference, state
"""
def train_step(model, optimizer, xb, yb):
    model.train()
    loss = nn.functional.cross_entropy(model(xb), yb)
    optimizer.step()
    optimizer.zero_grad()
    loss.backward()
    return loss.item()
