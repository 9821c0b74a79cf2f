"""The inverse permutation is used: the same for a reversal, as in the example.

Fails: mlp, fresh
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        index = torch.tensor(np.argsort(np.array(order)))
        train_model(model, X[:, index], y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
