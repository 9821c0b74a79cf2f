# What it tries: texts with lone surrogates, NULs and terminal escapes, which break encoders and log files.
# %% count_words
def count_words(text): return {"\ud800": 1, "\0": 2, "\x1b]0;x\x07": 3, "\u202e": 4}
# %% judge_me
def judge_me(): return "\udcff\ud800" * 10_000
