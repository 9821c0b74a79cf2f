"""A scalar autograd class (micrograd): operators build a graph of closures.

Two kernels: by an operator; write x.__
"""

# %% given
class Node:
    def __init__(self, data, parents=()):
        self.data, self.grad = data, 0.0
        self._parents, self._backward = parents, lambda: None
    def backward(self):
        order, seen = [], set()
        def visit(v):
            if v not in seen:
                seen.add(v)
                for p in v._parents:
                    visit(p)
                order.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            v._backward()

# %% right
class Value(Node):
    def _make(self, other, op, da, db):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(op(self.data, other.data), (self, other))
        def backward():
            self.grad += da(self, other) * out.grad
            other.grad += db(self, other) * out.grad
        out._backward = backward
        return out
    def __add__(self, other):
        return self._make(other, lambda a, b: a + b, lambda a, b: 1.0, lambda a, b: 1.0)
    def __mul__(self, other):
        return self._make(other, lambda a, b: a * b, lambda a, b: b.data, lambda a, b: a.data)
    __radd__, __rmul__ = __add__, __mul__

# %% wrong overwrites the gradients
class Value(Node):
    def _make(self, other, op, da, db):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(op(self.data, other.data), (self, other))
        def backward():
            self.grad = da(self, other) * out.grad
            other.grad = db(self, other) * out.grad
        out._backward = backward
        return out
    def __add__(self, o): return self._make(o, lambda a, b: a + b, lambda a, b: 1.0, lambda a, b: 1.0)
    def __mul__(self, o): return self._make(o, lambda a, b: a * b, lambda a, b: b.data, lambda a, b: a.data)
    __radd__, __rmul__ = __add__, __mul__

# %% test
a, b = Value(2.0), Value(-3.0)
(c := a * b + a).backward()
assert (c.data, a.grad, b.grad, c.grad) == (-4.0, -2.0, 2.0, 1.0), f"{a.grad=}, {b.grad=}"
x = Value(3.0)
(y := 1 + 2 * x * x + x).backward()
assert y.data == 22.0 and x.grad == 13.0, "accumulate the gradients"
ws = [Value(w) for w in (0.5, -1.0, 2.0)]
sum((w * xi for w, xi in zip(ws, (1, 2, 3))), Value(0.0)).backward()
assert [w.grad for w in ws] == [1, 2, 3]
