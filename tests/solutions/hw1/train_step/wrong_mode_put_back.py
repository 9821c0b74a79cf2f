"""Puts the model back into evaluation mode when it came in it, as evaluate does, but here it shall stay in training mode.

Fails: visible, state
"""
def train_step(model, optimizer, xb, yb):
    was_training = model.training
    model.train()
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(xb), yb)
    loss.backward()
    optimizer.step()
    model.train(was_training)
    return loss.item()
