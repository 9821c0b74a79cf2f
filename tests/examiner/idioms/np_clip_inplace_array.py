"""The student's function updates the array argument in place and returns None."""

# %% given
import numpy as np

# %% right
def clip_gradients(grads, limit):
    for g in grads:
        np.clip(g, -limit, limit, out=g)

# %% right
def clip_gradients(grads, limit):
    for g in grads:
        g[g > limit] = limit
        g[g < -limit] = -limit

# %% wrong only rebinds the local name
def clip_gradients(grads, limit):
    for g in grads:
        g = np.clip(g, -limit, limit)

# %% wrong replaces the arrays in the list
def clip_gradients(grads, limit):
    for i, g in enumerate(grads):
        grads[i] = np.clip(g, -limit, limit)

# %% test
dW = np.array([[-3.0, 0.5], [2.0, 10.0]])
db = np.array([0.1, -7.0])
grads = [dW, db]
ret = clip_gradients(grads, 1.0)
assert ret is None, "clip_gradients works in place, it should not return anything"
assert grads[0] is dW and grads[1] is db
np.testing.assert_array_equal(dW, [[-1.0, 0.5], [1.0, 1.0]])
np.testing.assert_array_equal(db, [0.1, -1.0])

# a second call with a tighter limit acts on the clipped values
clip_gradients([dW], 0.25)
assert np.abs(dW).max() == 0.25
assert np.abs(db).max() == 1.0
