"""einsum, both products."""

def quadratic_grad(A, b, x):
    return np.einsum("kj,j->k", A, x) + np.einsum("ik,i->k", A, x) + b
