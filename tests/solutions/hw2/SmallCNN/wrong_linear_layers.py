"""No convolution: linear layers.

Fails: half, full
"""
class SmallCNN(nn.Module):

    def __init__(self):
        super().__init__()
        layers = []
        for n_in, n_out, kernel, stride in [(1, 16, 5, 1), (16, 32, 5, 2), (32, 32, 3, 2)]:
            layers += [nn.Conv1d(n_in, n_out, kernel, stride, padding=kernel // 2), nn.BatchNorm1d(n_out), nn.ReLU()]
        self.layers = nn.Sequential(nn.Linear(40, 100), nn.ReLU(), nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 10))

    def forward(self, x):
        return self.layers(x)


def train_model(model, X, y, generator):
    epochs, batch_size = 8, 50
    optimizer = torch.optim.Adam(model.parameters())
    total = epochs * -(-len(X) // batch_size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.004, total_steps=total)
    model.train()
    for _ in range(epochs):
        for batch in torch.randperm(len(X), generator=generator).split(batch_size):
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(X[batch]), y[batch]).backward()
            optimizer.step()
            schedule.step()


def predict(model, X):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        labels = model(X).argmax(dim=1)
    model.train(was_training)
    return labels
