"""The test replaces a submodule, changes attributes, and applies nn.init by .apply.

Two kernels: can't cross to the student's kernel
"""

# %% given
import torch
from torch import nn

# %% right
class Classifier(nn.Module):
    def __init__(self, backbone, n_features, n_classes):
        super().__init__()
        self.backbone = backbone
        self.head = nn.Linear(n_features, n_classes)

    def forward(self, x):
        return self.head(self.features(x))

    def features(self, x):
        return self.backbone(x).flatten(1)

# %% wrong keeps the modules in a closure
class Classifier(nn.Module):
    def __init__(self, backbone, n_features, n_classes):
        super().__init__()
        self.backbone = backbone
        self.head = head = nn.Linear(n_features, n_classes)
        self.run = lambda x: head(self.features(x))

    def forward(self, x):
        return self.run(x)

    def features(self, x):
        return self.backbone(x).flatten(1)

# %% wrong features are not flattened
class Classifier(nn.Module):
    def __init__(self, backbone, n_features, n_classes):
        super().__init__()
        self.backbone = backbone
        self.head = nn.Linear(n_features, n_classes)

    def forward(self, x):
        return self.head(self.features(x).flatten(1))

    def features(self, x):
        return self.backbone(x)

# %% test
torch.manual_seed(0)
backbone = nn.Conv2d(1, 2, kernel_size=3)
model = Classifier(backbone, 2 * 4 * 4, 5)
x = torch.randn(3, 1, 6, 6)
assert model(x).shape == (3, 5)
assert model.features(x).shape == (3, 32), "flatten the features"
assert model.backbone is backbone
model.head = nn.Linear(32, 2)
assert model(x).shape == (3, 2), "forward has to use self.head"
assert {n for n, _ in model.named_children()} == {"backbone", "head"}

def init(m):
    if isinstance(m, (nn.Linear, nn.Conv2d)):
        nn.init.zeros_(m.weight)
        nn.init.constant_(m.bias, 0.5)
model.apply(init)
assert (model(x) == 0.5).all() and (backbone.bias == 0.5).all()
