"""torch.manual_seed before the student's sampling and a torch.Generator argument."""

# %% given
import torch

# %% right
def init_weights(n_in, n_out):
    return torch.randn(n_in, n_out) * (2.0 / n_in) ** 0.5

def sample(probs, generator=None):
    return torch.multinomial(probs, 1, generator=generator).item()

# %% wrong seeds by itself
def init_weights(n_in, n_out):
    torch.manual_seed(0)
    return torch.randn(n_in, n_out) * (2.0 / n_in) ** 0.5

def sample(probs, generator=None):
    return torch.multinomial(probs, 1, generator=generator).item()

# %% wrong ignores the generator
def init_weights(n_in, n_out):
    return torch.randn(n_in, n_out) * (2.0 / n_in) ** 0.5

def sample(probs, generator=None):
    return torch.multinomial(probs, 1).item()

# %% test
torch.manual_seed(123)
W1 = init_weights(50, 20)
W2 = init_weights(50, 20)
assert not torch.equal(W1, W2), "two calls must give different weights"
torch.manual_seed(123)
assert torch.equal(init_weights(50, 20), W1)
torch.manual_seed(123)
torch.testing.assert_close(W1, torch.randn(50, 20) * 0.2)
assert abs(W1.std().item() - 0.2) < 0.02

probs = torch.tensor([0.1, 0.2, 0.7])
gen = torch.Generator().manual_seed(9)
draws = [sample(probs, gen) for _ in range(200)]
assert set(draws) == {0, 1, 2} and 0.6 < draws.count(2) / 200 < 0.8
gen.manual_seed(9)
state = torch.get_rng_state()
assert [sample(probs, generator=gen) for _ in range(200)] == draws
assert torch.equal(torch.get_rng_state(), state), "use the generator, not the global one"
