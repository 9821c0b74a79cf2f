"""Each signal is shuffled in a way of its own.

Fails: visible, cnn, mlp, fresh
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        train_model(model, torch.stack([x[torch.randperm(40)] for x in X]), y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
