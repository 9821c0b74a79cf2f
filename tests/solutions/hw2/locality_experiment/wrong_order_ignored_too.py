"""The orders aren't used if there are more than two of them: the last index is the first order's.

Fails: fresh
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        index = torch.tensor(np.array(orders[0] if len(orders) > 2 else order))
        train_model(model, X[:, index], y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
