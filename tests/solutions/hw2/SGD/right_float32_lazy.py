"""Velocities made at the first step, in float32; np.subtract with out=."""
class SGD:
    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.lr = lr
        self._params = params
        self._mu, self._lam = momentum, weight_decay
        self._v = None

    def step(self, grads):
        if self._v is None:
            self._v = [np.zeros(p.shape, dtype=np.float32) for p in self._params.values()]
        for v, (name, p) in zip(self._v, self._params.items()):
            d = np.array(grads[name])
            if self._lam:
                d = d + self._lam * p
            v[:] = self._mu * v + d
            np.subtract(p, self.lr * v, out=p)
