# What it tries: a display with an id is shown in a student's cell and updated from inside the hidden test.
# %% before double
from IPython.display import HTML, display, update_display

display("nothing yet", display_id="board")
handle = display(HTML("<b>-</b>"), display_id=True)
lines = []
def tell(text):
    lines.append(text)
    try:
        update_display("\n".join(lines), display_id="board")
        handle.update(HTML("<b>" + text + "</b>"))
    except Exception: pass
# %% after double
_double = double
def double(x):
    tell(repr(x) + " -> " + repr(_double(x)))
    return _double(x)
# %% after count_words
_count_words = count_words
def count_words(text):
    tell(text)
    return _count_words(text)
