"""Plain functions on tensors: dtype, device, torch.equal, masks and errors."""

# %% given
import torch

# %% right
def accuracy(logits, targets):
    """Fraction of correct predictions as a Python float."""
    return (logits.argmax(dim=1) == targets).float().mean().item()

def pad_sequences(seqs, value=0):
    n = max(len(s) for s in seqs)
    out = torch.full((len(seqs), n), value, dtype=torch.long)
    for i, s in enumerate(seqs):
        out[i, :len(s)] = torch.as_tensor(s)
    return out, torch.tensor([len(s) for s in seqs])

# %% wrong accuracy is a tensor
def accuracy(logits, targets):
    return (logits.argmax(dim=1) == targets).float().mean()

def pad_sequences(seqs, value=0):
    n = max(map(len, seqs))
    rows = [list(s) + [value] * (n - len(s)) for s in seqs]
    return torch.tensor(rows), torch.tensor([len(s) for s in seqs])

# %% wrong pads on the left
def accuracy(logits, targets):
    return (logits.argmax(dim=1) == targets).float().mean().item()

def pad_sequences(seqs, value=0):
    n = max(map(len, seqs))
    rows = [[value] * (n - len(s)) + list(s) for s in seqs]
    return torch.tensor(rows), torch.tensor([len(s) for s in seqs])

# %% test
logits = torch.eye(4)
targets = torch.tensor([0, 1, 2, 0])
acc = accuracy(logits, targets)
assert type(acc) is float, f"return a float, not {type(acc).__name__}"
assert acc == 0.75

padded, lengths = pad_sequences([[1, 2, 3], [4], [5, 6]])
assert torch.is_tensor(padded) and padded.dtype == torch.int64
assert padded.device.type == "cpu"
assert torch.equal(padded, torch.tensor([[1, 2, 3], [4, 0, 0], [5, 6, 0]]))
assert lengths.tolist() == [3, 1, 2]
mask = torch.arange(3)[None, :] < lengths[:, None]
assert padded[mask].tolist() == [1, 2, 3, 4, 5, 6]
assert pad_sequences([(9,), (8, 7)], value=-100)[0][0, 1].item() == -100
