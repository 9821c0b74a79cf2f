"""Six loops; the last of several largest gets it."""
class MaxPool2d:
    def __init__(self, size, stride):
        self.kh, self.kw = size
        self.s = stride
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        N, C, H, W = self.shape = x.shape
        rows, columns = (H - self.kh) // self.s + 1, (W - self.kw) // self.s + 1
        out, self.places = np.zeros((N, C, rows, columns)), {}
        for n in range(N):
            for c in range(C):
                for i in range(rows):
                    for j in range(columns):
                        best = None
                        for u in range(i * self.s, i * self.s + self.kh):
                            for v in range(j * self.s, j * self.s + self.kw):
                                if best is None or x[n, c, u, v] >= best:
                                    best, self.places[n, c, i, j] = x[n, c, u, v], (n, c, u, v)
                        out[n, c, i, j] = best
        return out

    def backward(self, dout):
        dx = np.zeros(self.shape)
        for place, source in self.places.items():
            dx[source] += dout[place]
        return dx
