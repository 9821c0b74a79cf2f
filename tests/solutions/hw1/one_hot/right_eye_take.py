"""Right: rows of the identity matrix after a range check."""

def one_hot(y, num_classes):
    labels = np.array(y, dtype=np.int64).ravel()
    if ((labels < 0) | (labels >= num_classes)).any():
        raise ValueError("label outside 0..num_classes-1")
    return np.take(np.eye(num_classes), labels, axis=0)
