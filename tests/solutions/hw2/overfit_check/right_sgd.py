"""SGD with momentum, 400 steps, nothing measured in between."""
def overfit_check(net, X20, y20):
    loss, opt = SoftmaxCrossEntropy(), SGD(net.params, lr=0.05, momentum=0.9)
    for _ in range(400):
        scores = net.forward(X20)
        loss.forward(scores, y20)
        net.backward(loss.backward())
        opt.step(net.grads)
    return np.mean(net.forward(X20, train=False).argmax(1) == y20)
