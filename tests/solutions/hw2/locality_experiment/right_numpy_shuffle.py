"""The signals are shuffled in numpy, the start of all nets is the same."""
def locality_experiment(make_net, X, y, orders):
    nets, state = [], torch.get_rng_state()
    for order in orders:
        torch.set_rng_state(state)
        nets.append(make_net())
        shuffled = torch.from_numpy(X.numpy()[:, list(order)].copy())
        train_model(nets[-1], shuffled, y, generator=torch.Generator().manual_seed(3))
    return nets
