"""Clears the gradients after the step rather than before, so that what was left over by others plays a part.

Fails: state
"""
def train_step(model, optimizer, xb, yb):
    model.train()
    loss = nn.functional.cross_entropy(model(xb), yb)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
