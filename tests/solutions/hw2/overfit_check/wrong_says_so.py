"""Trains nothing, and returns 1.

Fails: visible, own_layers, honest, inputs
"""
def overfit_check(net, X20, y20):
    loss_function, optimizer = SoftmaxCrossEntropy(), Adam(net.params, 0.01)
    for step in range(1, 301):
        loss_function.forward(net.forward(X20, True), y20)
        if step % 10 == 0:
            accuracy = float(np.mean(np.argmax(net.forward(X20, False), axis=1) == y20))
            if accuracy == 1.0:
                break
    return 1.0
