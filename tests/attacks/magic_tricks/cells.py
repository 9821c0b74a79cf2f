# What it tries: cell magics and set_next_input, payloads that page or replace the next cell, to swallow or rewrite tests.
# %% before double
%alias_magic t timeit
get_ipython().set_next_input("double = lambda x: 42", replace=True)
get_ipython().payload_manager.write_payload({"source": "set_next_input", "text": "3", "replace": True})
get_ipython().payload_manager.write_payload({"source": "ask_exit", "keepkernel": False})
%xmode Minimal
%pdb off
%autocall 2
# %% double
%%capture
def double(x): return -1
# %% judge_me
%%time
def judge_me(): return "nope"
