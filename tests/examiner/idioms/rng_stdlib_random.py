"""random.seed before the student's functions; random.getstate compared."""

# %% given
import random

# %% right
def draw_hand(deck, k):
    return random.sample(deck, k)

def coin_flips(n):
    return [random.choice("HT") for _ in range(n)]

def pure_mean(values):
    return sum(values) / len(values)

# %% wrong removes cards from the deck
def draw_hand(deck, k):
    return [deck.pop(random.randrange(len(deck))) for _ in range(k)]

def coin_flips(n):
    return [random.choice("HT") for _ in range(n)]

def pure_mean(values):
    return sum(values) / len(values)

# %% wrong seeds with the time
import time

def draw_hand(deck, k):
    random.seed(time.time_ns())
    return random.sample(deck, k)

def coin_flips(n):
    random.seed(time.time_ns())
    return [random.choice("HT") for _ in range(n)]

def pure_mean(values):
    return sum(values) / len(values)

# %% test
deck = [r + s for s in "SHDC" for r in "23456789TJQKA"]
full = list(deck)
random.seed(1234)
hand = draw_hand(deck, 5)
assert len(hand) == len(set(hand)) == 5
assert all(card in deck for card in hand)
assert deck == full, "the deck must not change"
random.seed(1234)
assert draw_hand(deck, 5) == hand, "with the same seed the same hand is drawn"
assert draw_hand(deck, 5) != hand

random.seed(5)
flips = "".join(coin_flips(2000))
assert set(flips) == {"H", "T"}
assert abs(flips.count("H") - 1000) < 120
random.seed(5)
assert "".join(random.choice("HT") for _ in range(2000)) == flips
state = random.getstate()
assert pure_mean([1, 2, 3]) == 2
assert random.getstate() == state, "pure_mean should not use random numbers"
