"""Three loops."""

def quadratic_grad(A, b, x):
    out = []
    for k in range(len(x)):
        out.append(b[k] + sum(A[k][j] * x[j] for j in range(len(x))) + sum(A[i][k] * x[i] for i in range(len(x))))
    return np.array(out)
