"""Nets that were never trained.

Fails: visible, cnn, mlp, fresh
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        models.append(model)
    return models
