"""Partial credit: a table of cases in try/except, the points are a fraction."""

# %% right
def roman(n):
    if not 0 < n < 4000:
        raise ValueError(n)
    out = ""
    for value, letters in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
                           (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        while n >= value:
            out += letters
            n -= value
    return out

# %% wrong additive only
def roman(n):
    if not 0 < n < 4000:
        raise ValueError(n)
    out = ""
    for value, letter in [(1000, "M"), (500, "D"), (100, "C"), (50, "L"), (10, "X"), (5, "V"), (1, "I")]:
        out += letter * (n // value)
        n %= value
    return out

# %% wrong raises for large numbers
def roman(n):
    table = {1: "I", 2: "II", 3: "III", 4: "IV", 5: "V", 6: "VI", 9: "IX", 10: "X"}
    return table[n]

# %% test
cases = {1: "I", 3: "III", 4: "IV", 9: "IX", 14: "XIV", 40: "XL", 90: "XC", 1999: "MCMXCIX", 2024: "MMXXIV"}
passed, failed = 0, []
for n, expected in cases.items():
    try:
        assert roman(n) == expected
        passed += 1
    except Exception as e:
        failed.append((n, type(e).__name__))
try:
    roman(0)
except ValueError:
    passed += 1
except Exception:
    failed.append((0, "wrong exception"))
for n, why in failed:
    print(f"roman({n}) failed: {why}")
round(10 * passed / (len(cases) + 1), 1)
