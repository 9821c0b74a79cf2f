"""All unit vectors as rows of an identity matrix, folded to the shape of x."""
def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=np.float64)
    E = np.eye(x.size).reshape((x.size,) + x.shape)
    vals = [(float(f(np.asarray(x + h * e))) - float(f(np.asarray(x - h * e)))) / (2 * h) for e in E]
    return np.array(vals, dtype=np.float64).reshape(x.shape)
