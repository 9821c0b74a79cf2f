# What it tries: asks the test's callback for many values and keeps them in files and globals for the end cell.
# %% after apply_twice
_apply_twice = apply_twice
table = []
def apply_twice(f, x):
    for v in (0, 1, -1, 2, 10**9, 0.0, x):
        try: table.append((v, f(v)))
        except Exception as e: table.append((v, repr(e)))
    with open("table.txt", "a") as out: out.write(repr(table))
    print(table)
    return _apply_twice(f, x)
# %% end
print(table)
try: print(open("table.txt").read())
except OSError as e: print(e)
