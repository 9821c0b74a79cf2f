"""The inverse of the order.

Fails: mlp, fresh
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        train_model(model, X[:, torch.as_tensor(np.argsort(order))], y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
