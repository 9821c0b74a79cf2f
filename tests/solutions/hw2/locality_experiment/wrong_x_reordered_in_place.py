"""X itself is put in order, and back again only by chance: the orders pile up.

Fails: visible, fresh
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        index = torch.tensor(np.array(order))
        train_model(model, X.copy_(X[:, index].clone()), y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
