"""itertools.accumulate over pairs (x, v)."""
from itertools import accumulate

def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    start = np.array(x0, dtype=np.float64)

    def step(state, _):
        x, v = state
        v = np.asarray(momentum * v + np.asarray(grad_f(x.copy()), dtype=float))
        return np.asarray(x - lr * v), v

    states = accumulate(range(steps), step, initial=(start, np.zeros(start.shape)))
    return np.stack([x for x, _ in states])
