"""All are trained on the signals as they are.

Fails: visible, mlp, fresh
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        train_model(model, X, y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
