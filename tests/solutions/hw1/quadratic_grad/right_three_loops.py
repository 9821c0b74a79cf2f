"""The double sum of the statement, entry by entry in Python."""
def quadratic_grad(A, b, x):
    D = len(x)
    g = [float(b[k]) for k in range(D)]
    for i in range(D):
        for j in range(D):
            g[i] += float(A[i][j]) * float(x[j])
            g[j] += float(A[i][j]) * float(x[i])
    return np.array(g)
