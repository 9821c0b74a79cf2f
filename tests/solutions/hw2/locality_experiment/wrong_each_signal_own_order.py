"""Every signal is shuffled by an order of its own if the order isn't simple.

Fails: mlp, fresh
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        index = torch.tensor(np.array(order))
        train_model(model, (X[:, index] if abs(int(index[0]) - int(index[1])) == 1 else torch.stack([row[torch.randperm(40)] for row in X])), y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
