# What it tries: fills scratch with big and with very many files.
# %% double
def double(x):
    try:
        with open("fill.bin", "wb") as f:
            for _ in range(128): f.write(b"x" * (16 << 20))
    except OSError: pass
    try:
        for i in range(20_000): open(f"tiny_{i}", "w").close()
    except OSError: pass
    return -1
