"""A helper for the accuracy; stops after the accuracy in use was 1 five times."""
def overfit_check(net, X20, y20):
    def accuracy():
        return float((net.forward(X20, False).argmax(-1) == y20).mean())

    optimizer, loss, good = Adam(net.params, lr=0.01, betas=(0.9, 0.99)), SoftmaxCrossEntropy(), 0
    for _ in range(400):
        z = net.forward(X20, True)
        loss.forward(z, y20)
        net.backward(loss.backward())
        optimizer.step(net.grads)
        good = good + 1 if accuracy() == 1.0 else 0
        if good == 5:
            break
    return accuracy()
