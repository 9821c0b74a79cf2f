"""Plain Python lists, one row after the other."""
def one_hot(y, num_classes):
    rows = []
    for label in y:
        label = int(label)
        if label not in range(num_classes):
            raise ValueError(f"label {label} is not in 0 .. {num_classes - 1}")
        rows.append([0.0] * label + [1.0] + [0.0] * (num_classes - label - 1))
    return np.array(rows, dtype=float).reshape(len(rows), num_classes)
