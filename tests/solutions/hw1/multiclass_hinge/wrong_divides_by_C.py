"""As torch does: divided by C as well.

Fails: visible, loss, gradient, inputs
"""

def multiclass_hinge(S, y, delta=1.0):
    S = torch.tensor(np.asarray(S, float), requires_grad=True)
    loss = nn.functional.multi_margin_loss(S, torch.tensor(y), margin=delta)
    loss.backward()
    return loss.item(), S.grad.numpy()
