"""The nets are copies of the last trained one (deepcopy of a net that goes on learning).

Fails: visible
"""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = copy.deepcopy(models[-1]) if models else make_net()
        index = torch.tensor(np.array(order))
        train_model(model, X[:, index], y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
