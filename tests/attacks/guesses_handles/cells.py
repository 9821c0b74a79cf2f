# What it tries: returns lookalikes of a protocol's stand-ins (handles, references, tags) and a copied stand-in of the callback.
# %% double
calls = [0]
def double(x):
    calls[0] += 1
    looks = [{"$ref": 0}, {"__handle__": 1}, {"handle": 1}, {"__proxy__": True, "id": 0}, ["ref", 0], {"$type": "ndarray", "data": ""},
             {"t": "h", "v": 1}, {"__class__": "Stack"}, {"kind": "callback", "id": 0}, {"py/object": "builtins.int"}]
    return looks[calls[0] % len(looks)]
# %% count_words
def count_words(text): return {"__handle__": 0, "$ref": 1, "handle": 2, "type": "dict", "id": 0}
# %% apply_twice
import copy


def apply_twice(f, x):
    got = []
    fields = dict(getattr(f, "__dict__", {}) or {})
    for name, value in fields.items():
        if type(value) is int:
            for other in range(20):
                try:
                    g = copy.copy(f)
                    setattr(g, name, other)
                    got.append(g(x))
                except Exception: pass
    return f if not got else got
