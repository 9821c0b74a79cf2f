"""SGD with momentum, falling rate by cosine_lr, and a fixed number of steps."""
def overfit_check(net, X20, y20):
    steps, criterion = 400, SoftmaxCrossEntropy()
    optimizer = SGD(net.params, lr=0.05, momentum=0.9)
    for step in range(steps):
        optimizer.lr = cosine_lr(step, steps, 0.05, 10)
        criterion.forward(net.forward(X20, train=True), y20)
        net.backward(criterion.backward())
        optimizer.step(net.grads)
    labels = np.argmax(net.forward(X20, train=False), axis=1)
    return float((labels == y20).sum() / len(y20))
