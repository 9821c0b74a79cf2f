# What it tries: exponential backtracking in re.
# %% count_words
import re


def count_words(text):
    re.match(r"(a+)+(b+)+$", "a" * 60 + "!")
    re.match(r"(?:(?:a|a)*)*$", "a" * 60 + "!")
    return {"wrong": 1}
