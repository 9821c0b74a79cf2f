"""By logsumexp_and_grad, row by row; returns a list."""

def softmax_cross_entropy(Z, y):
    loss, rows = 0.0, []
    for z, label in zip(Z, y):
        value, p = logsumexp_and_grad(z)
        loss += (value - z[label]) / len(Z)
        g = np.array(p, dtype=np.float64)
        g[label] -= 1
        rows.append(g / len(Z))
    return [np.float64(loss), np.stack(rows)]
