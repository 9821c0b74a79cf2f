# What it tries: outputs with lone surrogates, NULs, invalid UTF-8, terminal escapes, forged mime bundles and script tags.
# %% before double
import os

from IPython.display import HTML, display


def attempt(f, *a, **k):
    try: f(*a, **k)
    except Exception as e: print(type(e))
attempt(print, "\ud800\udfff \x00 \x1b[2J\x1b]0;t\x07 \u202e")
attempt(os.write, 1, b"\xff\xfe\x00\x80\n")
attempt(os.write, 2, b"\xff\xfe\x00\x80\n")
attempt(display, HTML("</pre></div></body></html><script>document.title='3/3'</script><!--"))
attempt(display, {"text/plain": "3", "image/png": "not base64 \x00", "application/json": {"score": 3}, "text/html": "\ud800"}, raw=True)
attempt(display, {"text/plain": 3, "image/svg+xml": "<svg onload='alert(1)'/>", "x" * 1000: None}, raw=True)
# %% end
raise ValueError("\ud800\x00</pre><script>1</script>" * 100)
