"""SGD with momentum and dropout; predict in pieces."""
class SmallCNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            nn.Unflatten(1, (1, 40)), nn.Conv1d(1, 32, 7, padding=3), nn.BatchNorm1d(32), nn.ReLU(), nn.MaxPool1d(2),
            nn.Conv1d(32, 48, 5, padding=2), nn.BatchNorm1d(48), nn.ReLU(), nn.MaxPool1d(2),
            nn.Conv1d(48, 48, 3, padding=1), nn.BatchNorm1d(48), nn.ReLU(), nn.AdaptiveAvgPool1d(2), nn.Flatten(),
            nn.Dropout(0.2), nn.Linear(96, 10),
        )

    def forward(self, x):
        return self.body(x)


def train_model(model, X, y, generator):
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, weight_decay=1e-4)
    epochs = 8
    for epoch in range(epochs):
        for group in optimizer.param_groups:
            group["lr"] = 0.05 * (1 - epoch / epochs)
        model.train()
        for batch in torch.randperm(X.shape[0], generator=generator).split(50):
            if len(batch) < 2:
                continue
            optimizer.zero_grad()
            loss = criterion(model(X[batch]), y[batch])
            loss.backward()
            optimizer.step()


def predict(model, X):
    before = model.training
    model.eval()
    labels = []
    with torch.inference_mode():
        for piece in X.split(256):
            labels.append(model(piece).max(dim=1).indices)
    if before:
        model.train()
    return torch.cat(labels).clone()
