"""Threads of the test use one object of the student's (a lock is required).

Two kernels: main thread only
"""

# %% given
import threading
import time

# %% right
class Account:
    def __init__(self):
        self.balance = 0
        self._lock = threading.Lock()

    def deposit(self, amount):
        with self._lock:
            current = self.balance
            time.sleep(0.001)
            self.balance = current + amount

# %% right
class Account:
    def __init__(self):
        self.balance = 0
        self._lock = threading.RLock()

    def deposit(self, amount):
        self._lock.acquire()
        try:
            current = self.balance
            time.sleep(0.001)
            self.balance = current + amount
        finally:
            self._lock.release()

# %% wrong no lock
class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        current = self.balance
        time.sleep(0.001)
        self.balance = current + amount

# %% test
acc = Account()
acc.deposit(5)
assert acc.balance == 5

errors = []
def worker(n):
    try:
        for _ in range(n):
            acc.deposit(1)
    except Exception as e:
        errors.append(e)

threads = [threading.Thread(target=worker, args=(5,)) for _ in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
assert not errors, errors
assert acc.balance == 45, f"lost updates: balance is {acc.balance} instead of 45"
