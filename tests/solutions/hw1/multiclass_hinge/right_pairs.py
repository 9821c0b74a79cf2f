"""A double loop over samples and other classes, with lists."""
def multiclass_hinge(S, y, delta=1.0):
    table = np.asarray(S).tolist()
    N = len(table)
    loss = 0.0
    grad = [[0.0] * len(row) for row in table]
    for i, row in enumerate(table):
        t = int(y[i])
        for j, s in enumerate(row):
            if j == t:
                continue
            bracket = float(s) - float(row[t]) + delta
            if bracket > 0:
                loss += bracket / N
                grad[i][j] += 1.0 / N
                grad[i][t] -= 1.0 / N
    return loss, np.array(grad)
