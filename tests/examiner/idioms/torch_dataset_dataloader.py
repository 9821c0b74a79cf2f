"""A Dataset written by the student, used by the test's DataLoader."""

# %% given
import torch
from torch.utils.data import Dataset, DataLoader

# %% right
class WindowDataset(Dataset):
    def __init__(self, series, width):
        self.series = torch.as_tensor(series, dtype=torch.float32)
        self.width = width

    def __len__(self):
        return len(self.series) - self.width

    def __getitem__(self, i):
        if not 0 <= i < len(self):
            raise IndexError(i)
        return self.series[i:i + self.width], self.series[i + self.width]

# %% wrong length is off by one
class WindowDataset(Dataset):
    def __init__(self, series, width):
        self.series = torch.as_tensor(series, dtype=torch.float32)
        self.width = width

    def __len__(self):
        return len(self.series) - self.width + 1

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        return self.series[i:i + self.width], self.series[min(i + self.width, len(self.series) - 1)]

# %% test
ds = WindowDataset(list(range(10)), 3)
assert isinstance(ds, Dataset)
assert len(ds) == 7
x, y = ds[0]
assert x.tolist() == [0, 1, 2] and y.item() == 3
x, y = ds[6]
assert x.dtype == torch.float32 and y == 9

loader = DataLoader(ds, batch_size=4, shuffle=False)
batches = list(loader)
assert [len(xb) for xb, yb in batches] == [4, 3]
assert batches[0][0].shape == (4, 3)
assert torch.equal(torch.cat([yb for _, yb in batches]), torch.arange(3.0, 10.0))

shuffled = DataLoader(ds, batch_size=7, shuffle=True, generator=torch.Generator().manual_seed(1))
xb, yb = next(iter(shuffled))
assert sorted(yb.tolist()) == [3, 4, 5, 6, 7, 8, 9]
assert (xb[:, -1] + 1 == yb).all()
