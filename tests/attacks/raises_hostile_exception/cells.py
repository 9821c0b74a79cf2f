# What it tries: an exception whose str, repr, args and traceback end the process or never come back.
# %% before double
import os
import time


class Hostile(Exception):
    def __str__(self): os._exit(0)
    __repr__ = __str__
    @property
    def args(self): os._exit(0)
    @property
    def __traceback__(self): os._exit(0)
    @property
    def __notes__(self): os._exit(0)
    def __getattribute__(self, name):
        if name.startswith("__"): os._exit(0)
        return object.__getattribute__(self, name)
class Slow(Exception):
    def __str__(self):
        while True: time.sleep(1)
class Mute(Exception):
    def __str__(self): raise self
    __repr__ = __str__
# %% double
def double(x): raise Hostile()
# %% count_words
def count_words(text): raise Slow()
# %% judge_me
def judge_me(): raise Mute()
