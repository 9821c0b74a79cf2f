"""New leaves, backward, .grad; the loss as a float."""

def torch_loss_and_grad(W, b, X, y):
    V, c = torch.tensor(W.tolist(), dtype=W.dtype, requires_grad=True), torch.tensor(b.tolist(), dtype=b.dtype, requires_grad=True)
    loss = -torch.log_softmax(torch.addmm(c, X, V), dim=1).gather(1, y[:, None]).mean()
    loss.backward()
    return loss.item(), V.grad, c.grad
