"""The straightforward numpy (or PyTorch) solution."""
def locality_experiment(make_net, X, y, orders):
    models = []
    for order in orders:
        model = make_net()
        index = torch.tensor(np.array(order))
        train_model(model, X[:, index], y, torch.Generator().manual_seed(0))
        models.append(model)
    return models
