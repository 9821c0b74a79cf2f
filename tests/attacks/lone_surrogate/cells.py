# What it tries: raises and prints half a character, which can't be written to a file.
# %% double
def double(x):
    print("\udfff")
    raise ValueError("\ud800")
