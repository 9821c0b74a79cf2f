"""One generator for all nets: other batches for each order.

Fails: visible
"""
def locality_experiment(make_net, X, y, orders):
    models, generator = [], torch.Generator().manual_seed(0)
    for order in orders:
        model = make_net()
        index = torch.tensor(np.array(order))
        train_model(model, X[:, index], y, generator)
        models.append(model)
    return models
