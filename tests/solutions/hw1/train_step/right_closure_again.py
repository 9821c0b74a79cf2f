"""A closure that the optimizer calls itself."""
def train_step(model, optimizer, xb, yb):
    model.train()

    def closure():
        optimizer.zero_grad(set_to_none=True)
        loss = nn.functional.cross_entropy(model(xb), yb)
        loss.backward()
        return loss

    return float(optimizer.step(closure).detach())
