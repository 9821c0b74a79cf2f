"""Through optimizer.step(closure)."""

def train_step(model, optimizer, xb, yb):
    model.train()
    criterion = nn.CrossEntropyLoss()

    def closure():
        optimizer.zero_grad(set_to_none=True)
        value = criterion(model(xb), yb)
        value.backward()
        return value

    return optimizer.step(closure).item()
