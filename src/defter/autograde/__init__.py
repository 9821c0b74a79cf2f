"""Many submissions: judged in parallel, recorded once, taken up again where a run was left."""

from defter.autograde.batch import Outcome, Progress, autograde
from defter.autograde.changes import Change
from defter.autograde.cluster import DaskPool
from defter.autograde.pool import Failed, LocalPool, Pool

__all__ = ["Change", "DaskPool", "Failed", "LocalPool", "Outcome", "Pool", "Progress", "autograde"]
