"""Without a velocity: the last two points say it; returns a list."""

def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    way = [np.array(x0) * 1.0]
    for t in range(steps):
        before = way[-2] if t else way[-1]
        way.append(way[-1] - lr * grad_f(way[-1]) + momentum * (way[-1] - before))
    return way
