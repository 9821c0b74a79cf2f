"""Processes that share memory: a DataLoader with workers, a pool."""

# %% given
import torch

# %% right
from torch.utils.data import DataLoader, TensorDataset

def batch_sums(x, size):
    return [batch.sum().item() for (batch,) in DataLoader(TensorDataset(x), batch_size=size, num_workers=2)]

# %% right
from multiprocessing import Pool

def total(batch):
    return batch.sum().item()

def batch_sums(x, size):
    with Pool(2) as pool:
        return pool.map(total, x.split(size))

# %% wrong the last batch is left out
from torch.utils.data import DataLoader, TensorDataset

def batch_sums(x, size):
    loader = DataLoader(TensorDataset(x), batch_size=size, num_workers=1, drop_last=True)
    return [batch.sum().item() for (batch,) in loader]

# %% test
assert batch_sums(torch.arange(10.0), 4) == [6.0, 22.0, 17.0]
