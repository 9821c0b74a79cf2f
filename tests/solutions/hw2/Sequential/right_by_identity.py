"""Dicts, filled by hand; layers known by id()."""
class Sequential:
    def __init__(self, layers):
        self.layers = layers
        self.params, self.grads = {}, {}
        self.prefix = {}
        for layer in layers:
            if id(layer) not in self.prefix:
                self.prefix[id(layer)] = "layer%d_" % len(self.prefix)
                for key in layer.params:
                    self.params[self.prefix[id(layer)] + key] = layer.params[key]

    def forward(self, x, train=True):
        self.stack = []
        for layer in self.layers:
            x = layer.forward(x, train=train)
            self.stack.append((self.prefix[id(layer)], copy.copy(layer)))
        return x

    def backward(self, dout):
        self.grads.clear()
        while self.stack:
            prefix, layer = self.stack.pop()
            dout = layer.backward(dout)
            for key in layer.grads:
                self.grads[prefix + key] = self.grads.get(prefix + key, 0) + layer.grads[key]
        return dout
