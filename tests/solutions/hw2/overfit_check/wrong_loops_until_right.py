"""Loops until all are right: never ends where the samples can't be learned.

Fails: honest
"""
def overfit_check(net, X20, y20):
    loss_function, optimizer = SoftmaxCrossEntropy(), Adam(net.params, 0.01)
    for step in range(10**9):
        loss_function.forward(net.forward(X20), y20)
        net.backward(loss_function.backward())
        optimizer.step(net.grads)
        if step % 10 == 9 and np.mean(net.forward(X20, False).argmax(axis=1) == y20) == 1:
            break
    return float(np.mean(net.forward(X20, False).argmax(axis=1) == y20))
