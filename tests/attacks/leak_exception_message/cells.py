# What it tries: raises exceptions that carry the inputs as message, notes, class name, file name of the traceback and cause.
# %% before double
def shout(text):
    kind = type("Error_" + "".join(c if c.isalnum() else "_" for c in text)[:300], (Exception,), {})
    error = kind(text)
    error.add_note(text)
    code = compile("def f(e): raise e", text.replace("\0", "")[:300] or "x", "exec")
    scope = {}
    exec(code, scope)
    try: raise KeyError(text)
    except KeyError: scope["f"](error)
# %% double
def double(x): shout(repr(x) + " " + repr(2 * x))
# %% count_words
def count_words(text): shout(text)
# %% apply_twice
def apply_twice(f, x): shout(repr((f(x), f(0) if x == x else 0, getattr(f, "__closure__", None) and [c.cell_contents for c in f.__closure__])))
