"""Deep copies of the state of each layer after forward; names by number of the object; grads as a property."""
class Sequential:
    def __init__(self, layers):
        self.layers = layers
        self._sum = {}

    def _unique(self):
        seen = []
        for layer in self.layers:
            if not any(layer is other for other in seen):
                seen.append(layer)
        return seen

    @property
    def params(self):
        return {(k, name): p for k, layer in enumerate(self._unique()) for name, p in layer.params.items()}

    @property
    def grads(self):
        return dict(self._sum)

    def forward(self, x, train=True):
        self._tape = []
        for layer in self.layers:
            x = layer.forward(x, train=train)
            self._tape.append(copy.deepcopy(layer))
        return x

    def backward(self, dout):
        unique = self._unique()
        self._sum = {key: np.zeros_like(p) for key, p in self.params.items()}
        for place in reversed(range(len(self.layers))):
            k = next(i for i, layer in enumerate(unique) if layer is self.layers[place])
            dout = self._tape[place].backward(dout)
            for name in self.layers[place].params:
                self._sum[k, name] += self._tape[place].grads[name]
        return dout
