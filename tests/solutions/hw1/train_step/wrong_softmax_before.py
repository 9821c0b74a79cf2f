"""A softmax before cross_entropy.

Fails: visible, reference, state
"""
def train_step(model, optimizer, xb, yb):
    model.train()
    optimizer.zero_grad()
    probs = model(xb).softmax(dim=-1)
    loss = nn.CrossEntropyLoss()(probs, yb)
    loss.backward()
    optimizer.step()
    return loss.item()
