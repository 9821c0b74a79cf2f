"""dtypes: bool masks, uint8 overflow, structured arrays, strings, object arrays."""

# %% given
import numpy as np

records = np.array([("Ann", 31, 1.70), ("Bob", 17, 1.82), ("Eve", 45, 1.65)],
                   dtype=[("name", "U10"), ("age", "i4"), ("height", "f8")])

# %% right
def brighten(img, delta):
    return np.clip(img.astype(np.int16) + delta, 0, 255).astype(np.uint8)

def adults(rec):
    return rec[rec["age"] >= 18]

def initials(names):
    return np.array([n[0] for n in names])

# %% wrong uint8 overflow
def brighten(img, delta):
    return (img.astype(int) + delta).astype(np.uint8)

def adults(rec):
    return rec[rec["age"] >= 18]

def initials(names):
    return np.array([n[0] for n in names])

# %% wrong changes the records
def brighten(img, delta):
    return np.clip(img.astype(int) + delta, 0, 255).astype("uint8")

def adults(rec):
    rec.sort(order="age")
    return rec[1:]

def initials(names):
    return np.array([n[0] for n in names])

# %% test
img = np.array([[0, 100], [200, 255]], dtype=np.uint8)
b = brighten(img, 100)
assert b.dtype == np.uint8 == img.dtype
assert b.tolist() == [[100, 200], [255, 255]], b
assert brighten(img, -150).tolist() == [[0, 0], [50, 105]]
assert img[0, 0] == 0

a = adults(records)
assert a.dtype == records.dtype and a.dtype.names == ("name", "age", "height")
assert a["name"].tolist() == ["Ann", "Eve"]
assert records["name"][1] == "Bob", "do not reorder the records"
assert np.isclose(a["height"].mean(), 1.675)
i = initials(records["name"])
assert i.dtype.kind == "U" and "".join(i) == "ABE"
assert (i == np.array(["A", "B", "E"])).all()
