"""A loop over the samples with 2.4's smooth maximum."""
def softmax_cross_entropy(Z, y):
    Z = np.asarray(Z, dtype=float)
    losses, rows = [], []
    for z, c in zip(Z, y):
        value, p = logsumexp_and_grad(z)
        p = np.array(p)
        p[c] -= 1.0
        losses.append(value - z[c])
        rows.append(p / len(Z))
    return float(sum(losses) / len(losses)), np.array(rows)
