"""Takes the learning rate from the optimizer and steps by hand, without its momentum.

Fails: reference
"""
def train_step(model, optimizer, xb, yb):
    model.train()
    model.zero_grad()
    loss = nn.functional.cross_entropy(model(xb), yb)
    loss.backward()
    lr = optimizer.param_groups[0]["lr"]
    with torch.no_grad():
        for p in model.parameters():
            p -= lr * p.grad
    return loss.item()
