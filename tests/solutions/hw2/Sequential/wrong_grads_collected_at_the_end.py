"""The gradients are collected after all copies have gone backward: copies of a layer share the grads dict, so an early place's gradient is counted twice.

Fails: twice
"""
class Sequential:
    def __init__(self, layers):
        self.layers = list(layers)
        self.grads = {}
        self.first = {}
        for i, layer in enumerate(self.layers):
            self.first.setdefault(id(layer), i)

    @property
    def params(self):
        return {
            f"{i}.{name}": p for i in self.first.values() for name, p in self.layers[i].params.items()
        }

    def forward(self, x, train=True):
        self.past = []
        for layer in self.layers:
            x = layer.forward(x, train)
            self.past.append(copy.copy(layer))
        return x

    def backward(self, dout):
        total = {}
        for layer, past in zip(self.layers[::-1], self.past[::-1]):
            dout = past.backward(dout)
        for layer, past in zip(self.layers[::-1], self.past[::-1]):
            i = self.first[id(layer)]
            for name, g in past.grads.items():
                key = f"{i}.{name}"
                total[key] = total[key] + g if key in total else np.array(g)
        self.grads = total
        return dout
