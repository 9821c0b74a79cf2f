"""Functions with *args and **kwargs, positional-only, called with * and **."""

# %% right
def describe(kind, /, *parts, sep=", ", **options):
    text = kind + ": " + sep.join(map(str, parts))
    if options:
        text += " [" + sep.join(f"{k}={v}" for k, v in sorted(options.items())) + "]"
    return text

def call_with(f, args=(), kwargs=None):
    return f(*args, **(kwargs or {}))

def html(tag, *children, **attrs):
    a = "".join(f' {k.rstrip("_")}="{v}"' for k, v in attrs.items())
    return f"<{tag}{a}>{''.join(children)}</{tag}>"

# %% wrong kind is not positional-only
def describe(kind, *parts, sep=", ", **options):
    text = kind + ": " + sep.join(map(str, parts))
    if options:
        text += " [" + sep.join(f"{k}={v}" for k, v in sorted(options.items())) + "]"
    return text

def call_with(f, args=(), kwargs={}):
    return f(*args, **kwargs)

def html(tag, *children, **attrs):
    a = "".join(f' {k.rstrip("_")}="{v}"' for k, v in attrs.items())
    return f"<{tag}{a}>{''.join(children)}</{tag}>"

# %% test
assert describe("empty") == "empty: "
assert describe("point", 1, 2.5) == "point: 1, 2.5"
assert describe("p", *range(3), sep=";") == "p: 0;1;2"
opts = {"color": "red", "alpha": 0.5}
assert describe("line", "a", **opts) == "line: a [alpha=0.5, color=red]"
assert describe("x", kind="y") == "x:  [kind=y]"
assert opts == {"color": "red", "alpha": 0.5}

received = []
def spy(*args, **kwargs):
    received.append((args, kwargs))
    return len(args) + len(kwargs)
assert call_with(spy) == 0 and call_with(spy, [1, 2], {"z": 3}) == 3
assert received == [((), {}), ((1, 2), {"z": 3})]
assert call_with(sorted, ["bca"], dict(reverse=True)) == ["c", "b", "a"]
assert html("p", "Hi ", html("b", "you"), class_="x") == '<p class="x">Hi <b>you</b></p>'
