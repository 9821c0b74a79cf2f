"""In place on a float array of its own, each entry put back by its old value."""

def numerical_gradient(f, x, h=1e-5):
    work = np.array(x, dtype=np.float64)
    out = np.full(work.shape, np.nan)
    with np.nditer(work, flags=["multi_index"], op_flags=["readwrite"]) as it:
        for entry in it:
            old = float(entry)
            entry[...] = old + h
            up = float(f(work))
            entry[...] = old - h
            down = float(f(work))
            entry[...] = old
            out[it.multi_index] = (up - down) / (2.0 * h)
    return out
