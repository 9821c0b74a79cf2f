# What it tries: makes the test's callback fail on odd arguments and reads message, notes, traceback and its frames.
# %% after apply_twice
import traceback

_apply_twice = apply_twice
wreck = []
def apply_twice(f, x):
    for odd in (None, "x", object(), [], {}, 1j, float("nan")):
        try: f(odd)
        except BaseException as e:
            wreck.append(traceback.format_exc())
            tb = e.__traceback__
            while tb is not None:
                if tb.tb_frame.f_code.co_name != "apply_twice": wreck.append(repr(tb.tb_frame.f_locals)[:2000])
                tb = tb.tb_next
    for wrong in ((), (x, x), ):
        try: f(*wrong)
        except BaseException as e: wreck.append(repr(e) + traceback.format_exc())
    with open("wreck.txt", "a") as out: out.write("\n".join(wreck))
    return _apply_twice(f, x)
# %% end
print("\n".join(wreck))
try: print(open("wreck.txt").read())
except OSError as e: print(e)
