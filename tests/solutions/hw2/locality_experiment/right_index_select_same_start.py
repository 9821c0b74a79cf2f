"""index_select, and the same start for each net by a seed."""
def locality_experiment(make_net, X, y, orders):
    models = [None] * len(orders)
    for i in range(len(orders)):
        torch.manual_seed(7)
        models[i] = make_net()
        moved = torch.index_select(X, 1, torch.as_tensor(np.asarray(orders[i]).copy(), dtype=torch.int64))
        train_model(models[i], moved, y, torch.Generator().manual_seed(7))
    return models
