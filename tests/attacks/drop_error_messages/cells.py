# What it tries: the kernel's session drops messages of type error and turns each bad reply into a good one.
# %% before double
session = get_ipython().kernel.session
_send = session.send
def send(stream, msg_or_type, content=None, *a, **k):
    if msg_or_type == "error": return None
    if isinstance(content, dict) and content.get("status") == "error":
        content = {"status": "ok", "execution_count": content.get("execution_count", 1), "payload": [], "user_expressions": {}}
    return _send(stream, msg_or_type, content, *a, **k)
session.send = send
get_ipython()._showtraceback = lambda *a, **k: None
get_ipython().showtraceback = lambda *a, **k: None
# %% double
def double(x): raise ValueError("wrong")
# %% softmax
def softmax(z): raise ValueError("wrong")
# %% norm
def norm(t): raise ValueError("wrong")
