"""What a layer remembers is kept as a copy of its __dict__, and put back."""
class Sequential:
    def __init__(self, layers):
        self.layers, self.grads = tuple(layers), {}

    def _unique(self):
        seen = []
        for layer in self.layers:
            if all(layer is not other for other in seen):
                seen.append(layer)
        return seen

    @property
    def params(self):
        return {(n, key): value for n, layer in enumerate(self._unique()) for key, value in layer.params.items()}

    def forward(self, x, train=True):
        self.memory = []
        for layer in self.layers:
            x = layer.forward(x, train)
            self.memory.append(dict(layer.__dict__))
        return x

    def backward(self, dout):
        unique, self.grads = self._unique(), {}
        for layer, memory in zip(reversed(self.layers), reversed(self.memory)):
            layer.__dict__.update(memory)
            dout = layer.backward(dout)
            n = [layer is other for other in unique].index(True)
            for key, value in layer.grads.items():
                self.grads[n, key] = np.copy(value) + self.grads.get((n, key), 0.0)
        return dout
