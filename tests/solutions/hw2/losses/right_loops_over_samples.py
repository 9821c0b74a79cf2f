"""Sample by sample with math functions."""
import math


class SoftmaxCrossEntropy:
    def __init__(self, label_smoothing=0.0):
        self.label_smoothing = label_smoothing

    def forward(self, z, y):
        N, C = np.shape(z)
        loss, self.dz = 0.0, np.zeros((N, C))
        for i in range(N):
            top = max(z[i])
            norm = math.log(sum(math.exp(v - top) for v in z[i]))
            for c in range(C):
                t = self.label_smoothing / C + (1 - self.label_smoothing) * (c == y[i])
                log_p = z[i][c] - top - norm
                loss -= t * log_p / N
                self.dz[i, c] = (math.exp(log_p) - t) / N
        return loss

    def backward(self):
        return self.dz


class BCEWithLogits:
    def forward(self, z, y):
        self.dz, loss, n = np.zeros(z.shape), 0.0, z.size
        for i, (score, target) in enumerate(zip(z.ravel(), y.ravel())):
            e = math.exp(-abs(score))
            loss += max(score, 0) - score * target + math.log1p(e)
            self.dz.flat[i] = ((1 if score >= 0 else e) / (1 + e) - target) / n
        return loss / n

    def backward(self):
        return self.dz
