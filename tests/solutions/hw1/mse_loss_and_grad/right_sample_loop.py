"""One sample after the other, in Python floats."""
def mse_loss_and_grad(w, b, X, y, lam):
    ws = [float(v) for v in w]
    ys = np.ravel(y).tolist()
    rows = np.asarray(X).tolist()
    N = len(rows)
    loss, db, dw = 0.0, 0.0, [0.0] * len(ws)
    for row, target in zip(rows, ys):
        r = sum(p * q for p, q in zip(row, ws)) + float(b) - target
        loss += r * r / N
        db += 2 * r / N
        dw = [g + 2 * r * v / N for g, v in zip(dw, row)]
    loss += lam * sum(v * v for v in ws)
    return float(loss), np.array([g + 2 * lam * v for g, v in zip(dw, ws)]), float(db)
