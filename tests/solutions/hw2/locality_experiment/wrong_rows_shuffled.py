"""The rows are put into the order, not the points.

Fails: visible, mlp, fresh
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        train_model(model, torch.cat([X[torch.as_tensor(order)], X[40:]]), y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
