"""A softmax before cross_entropy.

Fails: visible, reference, state
"""

def train_step(model, optimizer, xb, yb):
    model.train()
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(torch.softmax(model(xb), dim=1), yb)
    loss.backward()
    optimizer.step()
    return loss.item()
