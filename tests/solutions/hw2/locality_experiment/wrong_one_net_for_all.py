"""One net goes on learning from order to order.

Fails: visible, cnn, mlp, fresh
"""
def locality_experiment(make_net, X, y, orders):
    models, model = [], make_net()
    for order in orders:
        index = torch.tensor(np.array(order))
        train_model(model, X[:, index], y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
