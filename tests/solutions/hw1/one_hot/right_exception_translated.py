"""Right: lets the indexing fail and translates IndexError to ValueError, negatives checked by hand."""

def one_hot(y, num_classes):
    idx = [int(v) for v in y]
    rows = [[0] * num_classes for _ in idx]
    try:
        for row, c in zip(rows, idx):
            if c < 0:
                raise IndexError(c)
            row[c] = 1
    except IndexError as err:
        raise ValueError("label outside 0..num_classes-1") from err
    return np.array(rows, dtype=np.float32).reshape(len(idx), num_classes)
