# What it tries: an endless loop that swallows KeyboardInterrupt and every other exception.
# %% norm
def norm(t):
    while True:
        try:
            while True: pass
        except BaseException: pass
