"""The signals of the last order are shuffled again.

Fails: fresh
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        X = X[:, torch.as_tensor(order)]
        train_model(model, X, y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
