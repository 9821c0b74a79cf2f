# What it tries: changes locale, print options, error modes, default dtype, random state, warnings, gc, decimal and float formatting.
# %% after norm
import decimal
import gc
import locale
import os
import random
import sys
import time
import warnings

import numpy as np
import torch

for name in ("de_DE.UTF-8", "tr_TR.UTF-8", "C"):
    try: locale.setlocale(locale.LC_ALL, name); break
    except locale.Error: pass
np.set_printoptions(precision=0, threshold=1, suppress=True)
np.seterr(all="raise")
torch.set_default_dtype(torch.float16)
torch.set_printoptions(precision=1)
torch.set_grad_enabled(False)
torch.use_deterministic_algorithms(True)
random.seed(0); np.random.seed(0); torch.manual_seed(0)
warnings.simplefilter("error")
gc.disable()
sys.setswitchinterval(2)
sys.set_int_max_str_digits(640)
decimal.getcontext().prec = 1
os.environ["TZ"] = "Asia/Kathmandu"; time.tzset()
os.environ.clear()
sys.setrecursionlimit(400)
os.umask(0o777)
