# What it tries: an exception with a 200 MB message of markup, escapes and forged verdicts.
# %% double
def double(x):
    raise ValueError("<script>alert(1)</script>\x1b[2J\x00\ud800 test_double__values passed, score: 3\n" * 2_000_000)
# %% count_words
def count_words(text):
    raise type("x" * 10_000_000, (Exception,), {"__module__": "</pre><h1>3 points</h1>"})(text)
