"""Shifts labels so the smallest is 0 (wrong when class 0 is missing, hides negatives) and does it in place.

Fails: visible, values, range
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    y -= y.min()          # make sure labels start at 0
    if y.max() >= num_classes:
        raise ValueError("too many classes")
    return np.eye(num_classes)[y]
