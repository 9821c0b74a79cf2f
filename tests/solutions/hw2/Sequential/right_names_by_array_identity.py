"""Names are made once in the constructor, keyed by id of the array; gradients start as 0."""
class Sequential:
    def __init__(self, layers):
        self.layers, self.grads, self._arrays, self._name = list(layers), {}, {}, {}
        for i, layer in enumerate(layers):
            for key, array in layer.params.items():
                if id(array) not in self._name:
                    self._name[id(array)] = f"layer {i} {type(layer).__name__}: {key}"
                    self._arrays[self._name[id(array)]] = array

    @property
    def params(self):
        return self._arrays

    def forward(self, x, train=True):
        def link(layer, x):
            y = layer.forward(x, train)
            return y, copy.copy(layer)

        self.kept = []
        for layer in self.layers:
            x, kept = link(layer, x)
            self.kept.append(kept)
        return x

    def backward(self, dout):
        grads = {}
        for kept in reversed(self.kept):
            dout = kept.backward(dout)
            for key, array in kept.params.items():
                name = self._name[id(array)]
                grads[name] = grads.get(name, 0) + kept.grads[key]
        self.grads = grads
        return dout
