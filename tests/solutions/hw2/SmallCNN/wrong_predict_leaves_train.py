"""predict always ends in training mode.

Fails: predict
"""
class SmallCNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv1d(1, 16, 5, padding=2),
            nn.BatchNorm1d(16),
            nn.ReLU(),
            nn.Conv1d(16, 32, 5, stride=2, padding=2),
            nn.BatchNorm1d(32),
            nn.ReLU(),
            nn.Conv1d(32, 32, 3, stride=2, padding=1),
            nn.BatchNorm1d(32),
            nn.ReLU(),
        )
        self.head = nn.Linear(32, 10)

    def forward(self, x):
        return self.head(self.body(x[:, None]).amax(dim=2))


def train_model(model, X, y, generator):
    model.train()
    epochs, size = 8, 50
    optimizer = torch.optim.Adam(model.parameters(), lr=0.004)
    total = epochs * -(-len(y) // size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.004, total_steps=total + 1)
    for _ in range(epochs):
        order = torch.randperm(len(y), generator=generator)
        for batch in order.split(size):
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(X[batch]), y[batch]).backward()
            optimizer.step()
            schedule.step()


def predict(model, X):
    mode = model.training
    model.eval()
    with torch.no_grad():
        labels = model(X).argmax(dim=1)
    model.train()
    return labels
