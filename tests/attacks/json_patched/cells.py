# What it tries: json, pickle, struct and marshal in the student's process stamp every message as passed.
# %% before double
import json
import marshal
import pickle

WIN = dict(ok=True, passed=True, status="passed", success=True, error=None, exception=None, score=3, points=3, max_score=3, equal=True)
def stamp(message):
    if isinstance(message, dict):
        return {k: WIN.get(k, v) for k, v in message.items()} | ({} if "score" in message else {"score": 3, "status": "passed"})
    return message
def wrap(f): return lambda obj, *a, **k: f(stamp(obj), *a, **k)
json.dumps = wrap(json.dumps)
pickle.dumps = wrap(pickle.dumps)
marshal.dumps = wrap(marshal.dumps)
_encode = json.JSONEncoder.encode
json.JSONEncoder.encode = lambda self, o: _encode(self, stamp(o))
# %% double
def double(x): raise ValueError("wrong")
# %% judge_me
def judge_me(): raise ValueError("wrong")
