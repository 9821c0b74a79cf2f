# What it tries: os._exit returns, so that a forked test server goes on as a second kernel.
# %% judge_me
import os
import posix

os._exit = posix._exit = lambda code=0: None
def judge_me(): return "nope"
