"""Sample by sample, with logaddexp."""
class SoftmaxCrossEntropy:
    def __init__(self, label_smoothing=0.0):
        self.s = label_smoothing

    def forward(self, z, y):
        losses, self.rows = [], []
        for row, label in zip(np.asarray(z, dtype=float), y):
            lse = np.logaddexp.reduce(row)
            t = np.full(len(row), self.s / len(row))
            t[label] += 1 - self.s
            losses.append(np.sum(t * (lse - row)))
            self.rows.append((np.exp(row - lse) - t) / len(z))
        return np.mean(losses)

    def backward(self):
        return np.array(self.rows)


class BCEWithLogits:
    def forward(self, z, y):
        self.z, self.y = np.array(z, dtype=float), np.asarray(y, dtype=float).reshape(np.shape(z))
        return np.mean(self.y * np.logaddexp(0, -self.z) + (1 - self.y) * np.logaddexp(0, self.z))

    def backward(self):
        return (0.5 * (1 + np.tanh(self.z / 2)) - self.y) / self.z.size
