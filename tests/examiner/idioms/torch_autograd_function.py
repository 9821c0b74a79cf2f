"""A custom torch.autograd.Function, checked with gradcheck and .apply."""

# %% given
import torch

# %% right
class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x ** 3

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * 3 * x ** 2

cube = Cube.apply

# %% wrong derivative of the square
class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x ** 3

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * 2 * x

cube = Cube.apply

# %% wrong ignores the upstream gradient
class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x ** 3

    @staticmethod
    def backward(ctx, grad_output):
        return 3 * ctx.saved_tensors[0] ** 2

cube = Cube.apply

# %% test
assert issubclass(Cube, torch.autograd.Function)
x = torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64, requires_grad=True)
y = cube(x)
assert torch.equal(y.detach(), x.detach() ** 3)
y.sum().backward()
assert torch.allclose(x.grad, 3 * x.detach() ** 2)

x.grad = None
(5 * cube(x)).sum().backward()
assert torch.allclose(x.grad, 15 * x.detach() ** 2), "multiply by grad_output"
assert torch.autograd.gradcheck(cube, (x,))
