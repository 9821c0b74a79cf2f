# What it tries: takes all memory, in pages that are really touched.
# %% double
def double(x):
    hoard = []
    while True:
        try: hoard.append(bytearray(b"x") * (64 << 20))
        except MemoryError:
            if not hoard: return -1
