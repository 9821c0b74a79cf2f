# What it tries: sys.displayhook and IPython's formatter for numbers show 3 for whatever the partial-credit cell ends with.
# %% judge_me
import sys

ip = get_ipython()
for name in ("text/plain", "text/html"):
    for kind in (int, float, bool):
        ip.display_formatter.formatters[name].for_type(kind, lambda o, *a: a[0].text("3") if a else "3")
def judge_me():
    hook = sys.displayhook
    sys.displayhook = lambda value: hook(3)
    type(hook).__call__ = lambda self, result=None: print(3)
    return "nope"
