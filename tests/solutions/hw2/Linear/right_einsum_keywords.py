"""einsum everywhere, keyword arguments, standard_normal scaled, grads made anew."""
class Linear:
    def __init__(self, n_in, n_out, rng):
        scale = (2.0 / n_in) ** 0.5
        self.params = dict(W=scale * rng.standard_normal(size=(n_in, n_out)), b=np.zeros(shape=n_out))
        self.grads = dict()

    def forward(self, x, train=True):
        self._x = x.copy()
        return np.einsum("ni,io->no", x, self.params["W"]) + self.params["b"][None, :]

    def backward(self, dout):
        self.grads = dict(W=np.einsum("ni,no->io", self._x, dout), b=np.einsum("no->o", dout))
        return np.einsum("no,io->ni", dout, self.params["W"])
