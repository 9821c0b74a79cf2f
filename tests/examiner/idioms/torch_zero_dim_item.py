"""0-d tensors, .item(), float(), comparison of tensors with numbers, numpy bridge."""

# %% given
import torch
import numpy as np

# %% right
def huber(pred, target, delta=1.0):
    e = (pred - target).abs()
    return torch.where(e <= delta, 0.5 * e ** 2, delta * (e - 0.5 * delta)).mean()

# %% wrong returns a float
def huber(pred, target, delta=1.0):
    e = (pred - target).abs()
    return torch.where(e <= delta, 0.5 * e ** 2, delta * (e - 0.5 * delta)).mean().item()

# %% wrong keeps a batch dimension
def huber(pred, target, delta=1.0):
    e = (pred - target).abs()
    return torch.where(e <= delta, 0.5 * e ** 2, delta * (e - 0.5 * delta)).mean(0, keepdim=True)

# %% test
pred = torch.tensor([0.0, 0.0, 0.0])
target = torch.tensor([0.5, -1.0, 3.0])
loss = huber(pred, target)
assert isinstance(loss, torch.Tensor)
assert loss.dim() == 0, f"expected a scalar tensor, got shape {tuple(loss.shape)}"
assert abs(loss.item() - (0.125 + 0.5 + 2.5) / 3) < 1e-6
assert float(loss) == loss.item()
assert loss > 1 and loss < 1.1
assert f"{loss:.4f}" == "1.0417"
assert round(loss.item(), 4) == 1.0417
arr = loss.numpy()
assert isinstance(arr, np.ndarray) and arr.shape == ()
assert huber(pred, target, delta=10).item() == np.mean([0.125, 0.5, 4.5]).astype(np.float32)
np.testing.assert_allclose(
    huber(pred, target, 0.5), torch.nn.functional.huber_loss(pred, target, delta=0.5), rtol=1e-6)
