"""A context manager `raises` and a helper `expect` from the given cell."""

# %% given
from contextlib import contextmanager

@contextmanager
def raises(exc_type, contains=""):
    try:
        yield
    except exc_type as e:
        assert contains in str(e), f"message {str(e)!r} does not contain {contains!r}"
    else:
        raise AssertionError(f"{exc_type.__name__} was not raised")

# %% right
class Account:
    def __init__(self, balance=0):
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount):
        if amount > self.balance:
            raise RuntimeError(f"insufficient funds: {self.balance}")
        self.balance -= amount

# %% wrong changes the balance before it raises
class Account:
    def __init__(self, balance=0):
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount):
        self.balance -= amount
        if self.balance < 0:
            raise RuntimeError(f"insufficient funds: {self.balance}")

# %% test
acc = Account(100)
acc.deposit(50)
assert acc.balance == 150
with raises(ValueError):
    acc.deposit(-1)
with raises(ValueError, contains="positive"):
    acc.deposit(0)
acc.withdraw(150)
assert acc.balance == 0
acc.deposit(20)
with raises(RuntimeError, contains="insufficient funds"):
    acc.withdraw(20.5)
assert acc.balance == 20, "a failed withdrawal must leave the balance alone"
with raises(TypeError):
    acc.deposit("10")
assert Account().balance == 0
