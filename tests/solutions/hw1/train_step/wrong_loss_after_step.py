"""The loss is computed again after the step.

Fails: visible, reference
"""

def train_step(model, optimizer, xb, yb):
    model.train()
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(xb), yb).backward()
    optimizer.step()
    return nn.functional.cross_entropy(model(xb), yb).item()
