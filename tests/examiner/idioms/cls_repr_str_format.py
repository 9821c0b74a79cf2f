"""__repr__, __str__, __format__ in print, f-strings, containers and %-formatting."""

# %% right
class Money:
    def __init__(self, cents, currency="EUR"):
        self.cents, self.currency = cents, currency

    def __repr__(self):
        return f"Money({self.cents}, {self.currency!r})"

    def __str__(self):
        return f"{self.cents // 100}.{self.cents % 100:02d} {self.currency}"

    def __format__(self, spec):
        return format(str(self), spec)

# %% wrong cents without leading zero
class Money:
    def __init__(self, cents, currency="EUR"):
        self.cents, self.currency = cents, currency

    def __repr__(self):
        return f"Money({self.cents}, {self.currency!r})"

    def __str__(self):
        return f"{self.cents // 100}.{self.cents % 100} {self.currency}"

    def __format__(self, spec):
        return format(str(self), spec)

# %% wrong only __str__
class Money:
    def __init__(self, cents, currency="EUR"):
        self.cents, self.currency = cents, currency

    def __str__(self):
        return f"{self.cents // 100}.{self.cents % 100:02d} {self.currency}"

# %% test
import io
from contextlib import redirect_stdout

m = Money(1205)
assert str(m) == "12.05 EUR", f"str gives {m}"
assert repr(m) == "Money(1205, 'EUR')"
assert f"{m}" == "12.05 EUR" and f"{m!r}" == repr(m)
assert "%s costs %s" % ("book", m) == "book costs 12.05 EUR"
assert f"{m:>12}" == "   12.05 EUR"
assert str([m, Money(5, "USD")]) == "[Money(1205, 'EUR'), Money(5, 'USD')]"
assert "{}".format(Money(5)) == "0.05 EUR"
with redirect_stdout(io.StringIO()) as out:
    print(m, Money(100), sep=" | ")
assert out.getvalue() == "12.05 EUR | 1.00 EUR\n"
