# What it tries: honest answers with seeds, print options and numpy's error state set as courses recommend.
# %% before double
import random
import warnings

import numpy as np
import torch

np.random.seed(0); random.seed(0); torch.manual_seed(0)
np.set_printoptions(precision=3, suppress=True)
torch.set_printoptions(precision=3)
np.seterr(divide="ignore", invalid="ignore")
warnings.filterwarnings("ignore")
torch.set_num_threads(1)
