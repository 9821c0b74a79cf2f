"""A helper and a list comprehension; fork of torch's random state not used."""
def locality_experiment(make_net, X, y, orders):
    def trained(order):
        net, generator = make_net(), torch.Generator()
        generator.manual_seed(2024)
        train_model(model=net, X=X[:, list(map(int, order))].clone(), y=y.clone(), generator=generator)
        return net

    return [trained(order) for order in orders]
