"""A list of rows."""

def softmax(Z):
    rows = []
    for z in np.asarray(Z).astype(float).tolist():
        m = max(z)
        e = [float(np.exp(v - m)) for v in z]
        rows.append([v / sum(e) for v in e])
    return rows
