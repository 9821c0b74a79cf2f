# What it tries: SystemExit(0), as if the run had ended well.
# %% double
import sys


def double(x): sys.exit(0)
# %% judge_me
def judge_me(): raise SystemExit(0)
