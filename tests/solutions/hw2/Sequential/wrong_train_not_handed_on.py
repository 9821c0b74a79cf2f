"""train isn't handed on.

Fails: chain
"""
class Sequential:

    def __init__(self, layers):
        self.layers = list(layers)
        # The name of a layer is its first place.
        self.names = [next(i for i, other in enumerate(self.layers) if other is layer) for layer in self.layers]
        self.grads = {}

    @property
    def params(self):
        return {f"{i}.{key}": p for i, layer in zip(self.names, self.layers) for key, p in layer.params.items()}

    def forward(self, x, train=True):
        self.places = []
        for layer in self.layers:
            x = layer.forward(x)
            self.places.append(copy.copy(layer))
        return x

    def backward(self, dout):
        self.grads = {}
        for i, layer in zip(self.names[::-1], self.places[::-1]):
            dout = layer.backward(dout)
            for key, gradient in layer.grads.items():
                name = f"{i}.{key}"
                self.grads[name] = self.grads[name] + gradient if name in self.grads else np.array(gradient)
        return dout
