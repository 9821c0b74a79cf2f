"""Two wide convolutions, pooling, flattened; AdamW without a schedule."""
class SmallCNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv1d(1, 24, kernel_size=5, padding="same")
        self.conv2 = nn.Conv1d(24, 32, kernel_size=5, padding="same")
        self.conv3 = nn.Conv1d(32, 32, kernel_size=3, padding="same")
        self.norms = nn.ModuleList([nn.BatchNorm1d(n) for n in (24, 32, 32)])
        self.out = nn.Linear(32 * 5, 10)

    def forward(self, x):
        h = x.unsqueeze(1)
        for conv, norm in zip((self.conv1, self.conv2, self.conv3), self.norms):
            h = nn.functional.max_pool1d(torch.relu(norm(conv(h))), 2)
        return self.out(h.flatten(1))


def train_model(model, X, y, generator):
    model.train()
    opt = torch.optim.AdamW(model.parameters(), lr=2e-3, weight_decay=1e-2)
    for epoch in range(10):
        order = torch.randperm(len(X), generator=generator)
        for i in range(0, len(X), 64):
            idx = order[i : i + 64]
            loss = nn.functional.cross_entropy(model(X[idx]), y[idx])
            opt.zero_grad()
            loss.backward()
            opt.step()


@torch.no_grad()
def predict(model, X):
    mode = model.training
    try:
        return model.eval()(X).argmax(1)
    finally:
        model.train(mode)
