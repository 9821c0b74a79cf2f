"""Training mode is set after the scores were computed.

Fails: state
"""

def train_step(model, optimizer, xb, yb):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(xb), yb)
    model.train()
    loss.backward()
    optimizer.step()
    return loss.item()
