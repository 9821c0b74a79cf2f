# What it tries: IPython's run_cell, run_code and the kernel's do_execute always report success.
# %% before double
from IPython.core.interactiveshell import ExecutionResult, InteractiveShell

ip = get_ipython()
_run_code = InteractiveShell.run_code
async def run_code(self, code, result=None, **k):
    hidden = ExecutionResult(None)
    await _run_code(self, code, hidden, **k)
    return False
InteractiveShell.run_code = run_code
ExecutionResult.success = property(lambda self: True)
ExecutionResult.raise_error = lambda self: None
InteractiveShell.showtraceback = InteractiveShell._showtraceback = lambda self, *a, **k: None
type(ip).showtraceback = type(ip)._showtraceback = lambda self, *a, **k: None
# %% double
def double(x): raise ValueError
# %% norm
def norm(t): raise ValueError
